import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "Vous m'avez mal compris.",
    "Je n'ai pas demandé ça.",
    'Ça ne répond pas à ma question.',
    'Je me suis mal fait comprendre, apparemment : je parle de la livraison.',
    'Je parlais de la facture, pas de la commande.',
    'On ne parle pas de la même chose.',
    'Avez-vous seulement lu mon courriel ?',
    "Vous n'avez rien compris.",
    "Vous me confondez avec quelqu'un d'autre.",
    "La question n'est pas là.",
    "J'ai demandé le quai 4, pas le quai 14.",
    "Vous me faites dire ce que je n'ai pas dit.",
    "non c'est pas ca que je demande",
    'Votre lien ne concerne pas mon problème.',
    'Je ne me plains pas du prix, mais du délai.',
    "C'est pas de ça que je parle.",
  ],
  miss: [
    'Ai-je bien compris que le retour est gratuit ?',
    "Je ne comprends pas l'étape 3.",
    'Merci, cela répond à ma question.',
    'Avez-vous reçu mon courriel ?',
    "J'ai confondu les deux câbles, c'est ma faute.",
    "Pas le grand, le petit paquet s'il vous plaît.",
    "Il s'agit de la commande 5512.",
    'Je ne parle pas très bien français.',
    'Mon problème est réglé.',
  ],
};
