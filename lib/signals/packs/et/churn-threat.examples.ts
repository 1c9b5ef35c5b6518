import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Kui viga sel nädalal ei parandata, lõpetan lepingu.',
    'Kui raha tagasi ei tule, siis läheme konkurendi juurde.',
    'Parandage see ära või vahetan operaatorit.',
    'Kaalume tõsiselt teenusepakkuja vahetamist.',
    'Vahetame teenusepakkujat kohe, kui leping lõpeb.',
    'Kaotate pikaajalise kliendi.',
    'See oli mul viimane tellimus teilt.',
    'Ma ei osta teilt enam midagi.',
    'Vastasel juhul lõpetame koostöö.',
    'Muidu lähen üle konkurendi teenusele.',
    'Kui see reedeks korras ei ole, vahetame teenusepakkujat.',
    'Lähme üle konkurendi juurde.',
    'Kaotate kohe pikaajalise kliendi.',
    'lõpetan lepingu kui te seda ära ei paranda',
    'Rohkem ma teilt midagi ei telli.',
    'Otsime juba teist pakkujat.',
    'Me ei pikenda lepingut, kui midagi ei muutu.',
    'Kaalume tõsiselt teie juurest lahkumist.',
  ],
  miss: [
    'Soovin oma lepingu lõpetada, kuidas seda teha?',
    'Palun tühistage tellimus 4711.',
    'Kui ma tellimuse täna tühistan, kas tasu tuleb maksta?',
    'Tulime just konkurendi juurest teie juurde ja vajame abi.',
    'Me ei kavatse pakkujat vahetada, oleme rahul.',
    'Kui parool ei tööta, vahetan selle uue vastu.',
    'Vahetame kontori aadressi.',
  ],
};
