import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je veux parler à votre responsable.',
    'Je demande à être mis en relation avec votre hiérarchie.',
    "C'est qui ton chef ?",
    'Je vais écrire à votre direction.',
    'Faites remonter mon dossier à la direction.',
    'Je veux un superviseur au téléphone.',
    "Je veux quelqu'un qui a le pouvoir de décider.",
    "J'exige une réponse de votre direction.",
    'Je vais me plaindre plus haut.',
    "Je vais m'adresser à la personne au-dessus de vous.",
    "Pourrais-je parler au gérant du magasin, s'il vous plaît ?",
    'Je souhaiterais un entretien avec le chef de service.',
    'Je demande le passage au niveau supérieur.',
    'Je veux parler au boss, pis tout de suite.',
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
