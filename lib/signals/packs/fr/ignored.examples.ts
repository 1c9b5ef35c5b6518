import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Personne ne me répond.',
    'Sans nouvelles de vous depuis le 3 mai.',
    'Pourquoi vous ne répondez pas ?',
    'Vous faites la sourde oreille.',
    "Vous ne m'écoutez pas.",
    'Tout le monde se renvoie la balle.',
    'Vous deviez me rappeler lundi, rien.',
    "Ça fait trois semaines que j'attends une réponse.",
    'Ça traîne depuis des mois.',
    'Votre hotline est injoignable.',
    'Encore un message type.',
    'Je dois sans cesse vous relancer.',
    "On m'a laissée tomber.",
    'pas de reponse, rien, le neant',
    "C'est mon troisième message et toujours pas de réponse.",
    'Avez-vous enfin des nouvelles ?',
  ],
  miss: [
    'Merci pour votre réponse rapide !',
    "Pas d'urgence, répondez quand vous pouvez.",
    'Combien de temps prend la livraison ?',
    'Le filtre ignore les majuscules.',
    'Le bouton ne répond pas.',
    'Désolé de ne pas avoir répondu plus tôt.',
    'Comment créer une réponse automatique ?',
    "La musique d'attente est jolie.",
    'Je vous recontacte la semaine prochaine.',
  ],
  also: {
    "C'est mon troisième message et toujours pas de réponse.": ['repeat-contact'],
  },
};
