import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je ne peux pas décider cela moi-même.',
    'Je dois faire valider par ma hiérarchie.',
    "Je n'ai pas les droits pour rembourser.",
    'Cela dépasse mes attributions.',
    'La décision revient à la direction.',
    'Seul le superviseur peut lever le blocage.',
    "Quelqu'un peut valider un geste de 200 euros ?",
    'Demande de validation : remboursement 150 euros.',
    "Sans l'accord de la comptabilité je ne peux rien rembourser.",
    "Je n'ai pas le pouvoir d'annuler ces frais.",
    'Je ne suis pas autorisée à faire une exception.',
    "C'est au-dessus de mon plafond.",
    "J'ai demandé l'autorisation à ma direction.",
    "Nous avons besoin de l'approbation du service juridique.",
    "Je n'ai pas la main là-dessus.",
    "En attente d'approbation du manager.",
  ],
  miss: [
    'Le geste commercial a été validé.',
    "Il vous faut les droits d'administrateur.",
    'Merci de valider la commande.',
    'Vous pouvez décider vous-même.',
    "Le retour n'est possible que sous 30 jours.",
    'Votre responsable doit signer le formulaire.',
    "J'ai remboursé le montant.",
    "L'autorisation est accordée.",
  ],
};
