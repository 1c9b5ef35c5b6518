import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Sama viga on jälle tagasi.',
    'Probleem tuli tagasi kohe pärast uuendust.',
    'See on juba kolmas kord, kui seade läheb katki.',
    'Viga pole siiani parandatud.',
    'Sulgesite pöördumise, kuigi asi on pooleli.',
    'See ikka veel ei tööta.',
    'Jälle sama probleem nagu eelmisel kuul.',
    'Rike ilmnes uuesti öösel.',
  ],
  miss: [
    'Probleem pole enam kordunud, aitäh.',
    'See on kolmas kord, kui teilt tellin, alati hea.',
    'Kas sama mudel on endiselt müügil?',
    'Võite pöördumise sulgeda.',
    'Kasutan teenust esimest korda, kuidas alustada?',
  ],
};
