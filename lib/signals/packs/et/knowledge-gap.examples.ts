import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Ma ei tea, kuidas see töötab.',
    'Pean küsima spetsialistilt.',
    'Pole aimugi, millest see tuleb.',
    'Ma pole kindel, kas see on võimalik.',
    'Juhendis pole selle kohta midagi.',
    'Kas keegi oskab aidata?',
    'Täpsustan arendajatelt ja annan teada.',
    'Ei oska sellele vastata.',
    'Olen sellega hädas.',
  ],
  miss: [
    'Klient ei tea oma parooli.',
    'Tean, kuidas seda parandada.',
    'Parandasime vea täna.',
    'Juhend on meie lehel.',
    'Kontrollin tellimuse seisu.',
    'Võite küsida ka telefoni teel.',
  ],
};
