import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Tout le bureau est sans internet.',
    'Tous nos utilisateurs sont bloqués.',
    'Des centaines de clients sont concernés.',
    'Tout le quartier est coupé.',
    "L'ensemble des sites signale la panne.",
    'Je ne suis pas le seul.',
    'Downdetector affiche des milliers de signalements.',
    'Mes voisins aussi sont en panne.',
    "Toute l'équipe a le même message d'erreur.",
    "Nos quarante commerciaux n'ont plus leurs agendas.",
    'La panne touche tous nos magasins.',
    'Tout le monde a ce bug.',
    'Trois autres magasins signalent la même erreur.',
    'Toute la gang au bureau est bloquée.',
    "L'étage entier est touché.",
    'Toute la région est sans réseau.',
  ],
  miss: [
    "Toute l'équipe vous remercie.",
    "C'est seulement chez moi, mes collègues n'ont rien.",
    'Puis-je le régler pour tous les utilisateurs à la fois ?',
    'Ma collègue reprend le dossier lundi.',
    'Comment inviter tous les employés ?',
    'Nos clients adorent la nouvelle fonction.',
    'Toutes nos agences ont la nouvelle caisse, ça marche bien.',
    "Tout l'immeuble est maintenant raccordé, merci.",
    "Ma sœur veut aussi s'abonner.",
  ],
};
