import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je veux parler à votre responsable.',
    'Je demande à être mis en relation avec votre hiérarchie.',
    "C'est qui ton chef ?",
    "Je m'adresserai directement à votre PDG.",
    'Faites remonter mon dossier à la direction.',
    'Je veux un superviseur au téléphone.',
    "Je ne parle plus avec vous, passez-moi quelqu'un d'autre, plus haut.",
    "J'exige une réponse de votre direction.",
    'À qui puis-je me plaindre de votre comportement ?',
    'Responsable SVP.',
    "Je veux le directeur de l'agence.",
    'Je souhaiterais un entretien avec le chef de service.',
    'Je demande le passage au niveau supérieur.',
    'je veux parler a ton boss',
    "J'aimerais que votre responsable prenne le relais.",
    'Escaladez, svp.',
  ],
  miss: [
    "Mon responsable m'a demandé de vous écrire.",
    'Comment ajouter un responsable dans le projet ?',
    'Dites à votre chef que vous êtes formidable.',
    'Mon patron voudrait voir une démo.',
    "Où trouver les règles d'escalade dans le menu ?",
    'Qui est responsable de la livraison ?',
    "Pas besoin de déranger votre responsable, on va s'arranger.",
    'Le directeur signera demain.',
    'Quelle est la direction pour venir chez vous ?',
  ],
};
