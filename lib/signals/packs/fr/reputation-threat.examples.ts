import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je vais laisser un avis négatif.',
    'Mon avis Google sera à la hauteur de votre service.',
    'Je publie tout sur Facebook.',
    "Les captures d'écran sont prêtes à être publiées.",
    'Je contacte un journaliste.',
    '« À bon entendeur » va adorer.',
    'Tout mon entourage saura comment vous travaillez.',
    'Je vais vous faire une sacrée publicité.',
    'Mes followers sauront tout.',
    'Les forums vont être au courant.',
    'Votre réputation va en prendre un coup.',
    'je vais vous pourrir sur google',
    'On verra ce que vos clients en pensent sur les réseaux.',
    'Je témoignerai à la télé.',
    'Notre fédération sera informée et avertira ses membres.',
    'Je vais vous faire connaître, croyez-moi, et pas en bien.',
  ],
  miss: [
    'Je vous ai mis cinq étoiles !',
    "J'ai parlé de vous à mes voisins, ils sont intéressés.",
    'La connexion via Google ne marche pas.',
    'Comment répondre à un avis négatif sur ma boutique ?',
    "J'ai lu de bons avis sur vous.",
    'La presse hydraulique fuit, quelle pièce commander ?',
    'Peut-on masquer les étoiles dans le widget ?',
    'À mon avis, il manque une vis.',
    'Votre publicité est très drôle.',
  ],
};
