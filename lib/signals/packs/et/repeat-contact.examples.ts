import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Mitu korda ma pean sama asja selgitama?',
    'Kirjutan teile juba kolmandat korda.',
    'Sama viga on jälle tagasi.',
    'Probleem tuli tagasi kohe pärast uuendust.',
    'See on juba kolmas kord, kui seade läheb katki.',
    'Viga pole siiani parandatud.',
    'Sulgesite pöördumise, kuigi asi on pooleli.',
    'See ikka veel ei tööta.',
    'Jälle sama probleem nagu eelmisel kuul.',
    'Rike ilmnes uuesti öösel.',
    'Kirjutan teile juba kolmandat korda samal teemal.',
    'Sama viga jälle.',
    'Probleem on tagasi.',
    'Panite pileti kinni, aga asi pole korras.',
    'Olen sellest juba varem teatanud.',
    'Seade läks uuesti katki.',
    'Miks mu pöördumine suleti, kui midagi ei lahendatud?',
  ],
  miss: [
    'Probleem pole enam kordunud, aitäh.',
    'See on kolmas kord, kui teilt tellin, alati hea.',
    'Kas sama mudel on endiselt müügil?',
    'Võite pöördumise sulgeda.',
    'Kasutan teenust esimest korda, kuidas alustada?',
  ],
};
