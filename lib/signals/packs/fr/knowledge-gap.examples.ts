import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je ne sais pas, je me renseigne.',
    "Je n'ai jamais vu cette erreur.",
    'Je vais me renseigner auprès des techniciens.',
    'Je ne suis pas sûr de la cause.',
    "Quelqu'un connaît l'ancienne API ?",
    'Aucune idée de ce que signifie ce code.',
    'La base de connaissances ne dit rien là-dessus.',
    'Je sèche.',
    "Je suis bloqué, besoin d'aide d'un expert.",
    'Je ne peux pas vous répondre là-dessus.',
    "J'ignore pourquoi cela se produit.",
    "Je n'ai pas la réponse à cette question.",
    "Je n'ai jamais travaillé avec ce produit.",
    'Je dois vérifier avec les développeurs.',
    'Je ne maîtrise pas ce module.',
    'Il faut que je consulte un spécialiste.',
  ],
  miss: [
    'Savez-vous quelle version vous utilisez ?',
    'Êtes-vous sûr que la prise est branchée ?',
    'Je vous ai joint la notice.',
    'Si vous êtes bloqué, écrivez-nous.',
    'Le remboursement est effectué.',
    'Avez-vous déjà vu ce message ?',
    'Nos techniciens ont corrigé la panne.',
    'Le client ne sait pas quelle version il a.',
  ],
};
