import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Personne ne me répond.',
    'Aucune nouvelle depuis trois semaines.',
    'Pourquoi personne ne me rappelle ?',
    'Silence radio depuis quinze jours.',
    'Vous lisez mes mails au moins ?',
    "On me renvoie d'un service à l'autre.",
    "Le rappel promis n'est jamais venu.",
    "Cela fait un mois que j'attends.",
    "C'est beaucoup trop long.",
    "Rien n'avance.",
    'Je tombe toujours sur un répondeur.',
    'Vous ne répondez pas à mes questions.',
    'Faut-il que je vous relance tous les jours ?',
    'Vous me menez en bateau depuis des semaines.',
    'Je poireaute depuis ce matin.',
    "Sauf erreur, je n'ai pas eu de réponse à mon message du 4.",
  ],
  miss: [
    "J'attends le colis, prévu vendredi.",
    'Combien de temps prend la livraison ?',
    'Le filtre ignore les majuscules.',
    "Si personne n'est là, laissez-le chez le voisin.",
    "Je n'entends rien dans le casque.",
    "J'ai raté votre appel, je vous rappelle.",
    'Comment créer une réponse automatique ?',
    "La musique d'attente est jolie.",
    'Je vous recontacte la semaine prochaine.',
  ],
};
