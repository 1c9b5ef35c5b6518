import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Järgmisena pöördun advokaadi poole.',
    'Kui raha reedeks ei laeku, võtab mu advokaat teiega ühendust.',
    'Pöördun Tarbijakaitse poole.',
    'Esitan kaebuse tarbijavaidluste komisjonile.',
    'Kohtume siis kohtus.',
    'Esitan teie vastu hagi.',
    'Ma ei sooviks kohtusse minna, aga te ei jäta muud võimalust.',
    'Saadan kaebuse Andmekaitse Inspektsioonile.',
    'Teen politseisse avalduse.',
    'Vaidlustan makse panga kaudu.',
    'Nõuame kahju hüvitamist.',
    'Anname asja juristi kätte.',
  ],
  miss: [
    'Meie õigusosakond palub viisakalt andmetöötluslepingu koopiat.',
    'Olen advokaat ja soovin arvet büroo nimele.',
    'Me ei kavatse kohtusse pöörduda.',
    'Kas mul on õigus paberarvele?',
    'Kasutajal ei ole kausta õigusi.',
    'Tarbijakaitse kodulehel oli teie toode hästi hinnatud.',
    'Kohtume kohvikus kell kümme.',
  ],
};
