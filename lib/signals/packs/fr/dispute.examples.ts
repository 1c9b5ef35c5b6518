import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "C'est faux.",
    'Vous faites erreur.',
    'Nous contestons votre décision.',
    'Je refuse votre proposition.',
    "Je n'ai jamais donné mon accord.",
    "Vous m'aviez promis un remboursement sous cinq jours.",
    "On m'a garanti par écrit une remise de 20 %.",
    "D'après vos propres conditions, j'ai droit au remboursement.",
    "C'est votre erreur, pas la mienne.",
    'Vos chiffres ne sont pas bons.',
    'Je ne vous dois rien.',
    "Vous prétendez que j'ai cassé l'écran, c'est inexact.",
    "J'ai pourtant envoyé le dossier dans les délais.",
    'Vous vous contredisez.',
    'Le défaut était là dès le départ.',
    'Votre relevé est faux, mon compteur indique 2 340.',
  ],
  miss: [
    "C'est vrai ?",
    'Je me suis trompé de taille.',
    'Vous avez raison, désolé.',
    "Comment contester un appel indésirable dans l'appli ?",
    "L'adresse est mal orthographiée, pouvez-vous corriger ?",
    "Est-il possible qu'il manque une remise ?",
    'Qui est responsable en cas de casse pendant le transport ?',
    'Je crois avoir payé en trop.',
    "Pas d'accord entre nous à la maison : rouge ou bleu, que conseillez-vous ?",
  ],
};
