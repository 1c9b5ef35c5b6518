import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Le chargeur a pris feu.',
    'Ça sent le brûlé et il y a des étincelles.',
    "Mon fils s'est électrocuté avec votre lampe.",
    'Mon enfant a fait un choc allergique.',
    "Le siège bébé s'est détaché en roulant.",
    'On a failli y passer.',
    'La téléassistance ne marche pas, ma grand-mère est restée trois heures par terre.',
    'Je veux mourir.',
    "Je vais me foutre en l'air.",
    'Je vais te tuer.',
    'Fais gaffe en sortant du boulot ce soir.',
    'Le chauffeur a menacé ma femme.',
    "On m'a donné le mauvais médicament, je fais un malaise.",
    "L'échafaudage bouge, quelqu'un va tomber.",
    "Mon bébé n'arrive plus à respirer à cause des moisissures.",
    'Au secours, il y a le feu !',
  ],
  miss: [
    'Comment tuer le processus ?',
    'Le voyant est rouge feu.',
    'Le serveur meurt toutes les nuits à trois heures.',
    'Je suis mort de rire, merci.',
    'Gaz ou électricité, que conseillez-vous ?',
    "Personne n'est blessé, rien de grave, simple question.",
    "L'exercice incendie s'est bien passé, merci.",
    'Le feu vert du client est arrivé.',
    "Mon chien a peur de l'aspirateur.",
  ],
  also: {
    'Je vais te tuer.': ['anger', 'abuse'],
    'Fais gaffe en sortant du boulot ce soir.': ['anger', 'abuse'],
  },
};
