import { begins, has, type ReplyWords } from '../../pack.ts';

export const reply: ReplyWords = {
  request: begins(
    String.raw`voisit|voit(?:ko|teko)|voisin(?:ko)? saada|lähet(?:ä|ttäkää)(?!\p{L})|ilmoit(?:a|takaa)(?!\p{L})|kerro|toimit(?:a|takaa)(?!\p{L})|tarvits|pyydä|mikä (?:on|sinun|teidän)|saisin|saisim|olet(?:ko|teko)|kokeil|anna(?:tteko|tko|kaa)?(?!\p{L})`,
  ),
  asks: {
    order: begins(
      String.raw`(?:tilaus|lasku|varaus|viite|asiakas|seuranta)(?:n|us)?numero|(?:tilauksen|laskun|varauksen) numero`,
    ),
    email: begins(String.raw`sähköpostiosoit|e-mail-osoit`),
    phone: begins('puhelinnumero'),
    address: begins(
      String.raw`(?:toimitus|posti|koti|katu|laskutus)osoit|(?<!sähköposti)osoitte(?:en|esi|enne)|mihin osoitteeseen`,
    ),
    version: begins(
      String.raw`mikä (?:versio|selain|laite|malli|käyttöjärjestelmä)|mitä (?:versiota|selainta|laitetta|puhelinta)|versionumero`,
    ),
    picture: begins('kuvakaappau|valokuv|kuvan |kuvia|näyttökuv'),
  },
  steps: {
    restart: begins('käynnist|uudelleenkäynnist|sammut'),
    cache: begins('(?:tyhjen|poist)[^.!?\\n]{0,30}(?:välimuisti|evästee)|välimuisti'),
    reinstall: begins('(?:asen|poist)[^.!?\\n]{0,30}(?:uudelleen|uudestaan|asennuks)'),
    update: begins('päivit'),
    password: begins('(?:vaih|nolla|palau)[^.!?\\n]{0,30}salasan|salasan[^.!?\\n]{0,30}(?:vaih|nolla)'),
    browser: begins('(?:toise|eri|muu)[^.!?\\n]{0,12}selai'),
    login: begins('kirjau[^.!?\\n]{0,12}ulos|uloskirjau'),
  },
  tried: has(
    String.raw`olen (?:jo |itse )?(?:\p{L}+(?:nut|nyt)|yrittänyt)|olemme (?:jo )?\p{L}+neet|(?:käynnistin|sammutin|tyhjensin|poistin|asensin|päivitin|vaihdoin|nollasin|kirjauduin|kokeilin|yritin|kokeiltu|kokeilimme)`,
  ),
  option: has(
    String.raw`voitte (?:myös|joko)|voit (?:myös|joko)|vaihtoehtoisesti|vaihtoehto\p{L}*|jos (?:haluatte|haluat|mieluummin|teille sopii|sinulle sopii)|joko|halutessanne|halutessasi|mieluummin|sopisiko|valita|vai|sillä välin|kumpi\p{L}*`,
  ),
  apology: begins('pahoil|pahoittel|anteeksi'),
  closing:
    /(?:^|\n)[ \t]*(?:(?:ystävällisin |parhain |hyvin )?terveisin|ystävällisesti|kunnioittaen|yt\b|t\.|terv\.|kiitos|kiittäen)[^\n]{0,40}(?:\n|$)/iu,
  enough: 200,
  texts: {
    told: 'Näen sen viestistänne: {value}.',
    tried: 'Olette kokeilleet sitä jo, joten seuraava askel on [askel].',
    question: 'Kysyitte: ”{value}” [vastaus]',
    date: 'Kirjoitan teille [aika] mennessä, mitä siihen mennessä onkin selvinnyt.',
    option: 'Jos se sopii teille paremmin, voimme myös [vaihtoehto].',
    own: 'Tästä kysyitte: {value}. [mitä teen]',
    empathy: 'Olen pahoillani siitä, että [mitä tapahtui].',
    severity: 'Ymmärrän, mitä tämä merkitsee teille: [työ, kauppa, perhe].',
    assurance: 'Olen siirtänyt asian [tiimi] hoidettavaksi, ja työ on aloitettu.',
  },
};
