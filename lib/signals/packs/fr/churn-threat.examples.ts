import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "Si ce n'est pas réglé vendredi, je résilie.",
    'Dans le cas contraire, je résilierai mon abonnement.',
    'Vous allez perdre un client.',
    "Plus jamais je n'achèterai chez vous.",
    "On ne m'y reprendra plus.",
    'Je pars à la concurrence.',
    'Nous cherchons déjà un autre prestataire.',
    'Nous envisageons de changer de fournisseur.',
    'Je vais clôturer mes comptes.',
    'Devant votre inaction, je résilie mon contrat.',
    'Le contrat ne sera pas reconduit.',
    "C'est terminé entre nous.",
    'si ca continue je me casse',
    "Je vais aller voir chez le voisin d'en face, ils répondent, eux.",
    'Je magasine déjà un autre fournisseur.',
    "Désormais j'achèterai ailleurs.",
  ],
  miss: [
    'Je souhaite résilier mon abonnement à la fin du mois.',
    'Je déménage, dois-je résilier ?',
    'Nous venons de quitter la concurrence pour venir chez vous.',
    'Je dois annuler notre rendez-vous de mardi.',
    'Je voudrais passer à un forfait plus grand.',
    'Je pense passer chez vous.',
    'Je commande toujours chez vous avec plaisir.',
    "Suite à une mutation à l'étranger, je ferme mon compte, que dois-je faire ?",
    'Avez-vous changé de transporteur ?',
  ],
};
