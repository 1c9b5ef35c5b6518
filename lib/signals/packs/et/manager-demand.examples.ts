import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Soovin rääkida teie ülemusega.',
    'Palun ühendage mind juhatajaga.',
    'Kes on teie ülemus?',
    'Nõuan, et juhataja mulle täna helistaks.',
    'Andke direktor telefoni otsa.',
    'Tahan rääkida kellegagi, kes saab otsuse teha.',
    'Pöördun teie juhtkonna poole.',
    'Ma ei räägi enam teiega sel teemal.',
    'Tahaksin oma asja osakonnajuhatajale edastada.',
    'Kas ma saan tegevjuhi kontakti?',
    'Kutsuge juht siia.',
    'Soovin rääkida teie juhatajaga.',
    'Palun suunake mind kellegi juurde, kellel on õigus otsustada.',
    'Andke mulle oma ülemuse number.',
    'Nõuan, et see antaks edasi juhtkonnale.',
    'tahan su ülemusega rääkida',
    'Kes teil seal vastutab?',
    'Palun ühendage mind klienditeeninduse juhiga.',
    'Kas keegi kõrgemalt poolt võiks mulle helistada?',
  ],
  miss: [
    'Minu ülemus palus lisada kolm kasutajat.',
    'Soovin lisada oma juhataja kasutajaks.',
    'Olen osakonnajuhataja ja haldan meie kontot.',
    'Palun saatke juhised e-postiga.',
    'Andke oma juhile edasi tänud suurepärase teeninduse eest.',
    'Kuidas muuta juhataja rolli õigusi?',
    'Meie juhatus tahab enne ostu demo näha.',
  ],
};
