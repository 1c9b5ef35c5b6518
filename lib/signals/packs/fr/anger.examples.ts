import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je suis furieux.',
    'Ras-le-bol de ce cirque !',
    "C'est la goutte d'eau qui fait déborder le vase.",
    "C'est honteux.",
    'Totalement inacceptable de votre part.',
    'On se moque de nous, là.',
    "Putain, c'est pas possible !",
    'Je suis en beau fusil contre vous autres.',
    'Ça me fout en rogne.',
    'Quel mépris pour vos clients !',
    "Je n'ai jamais vu un service aussi nul.",
    "C'est carrément du vol.",
    'je suis vénère là',
    'Je suis très déçu de votre service.',
    'Bravo, beau travail, vraiment.',
    "C'est lassant.",
  ],
  miss: [
    'Je ne suis pas du tout fâché, rassurez-vous.',
    "C'est vachement bien, votre nouvelle appli !",
    'Ça suffit largement, merci.',
    "J'étais déçu au début, maintenant je suis ravi.",
    "J'en ai assez pour cette semaine, merci de suspendre la prochaine livraison.",
    "Putain de bon service, bravo à l'équipe !",
    "C'est une blague de mon collègue, ignorez le message.",
    'Je suis fou de joie, merci.',
    "C'est pas grave, ça arrive.",
  ],
};
