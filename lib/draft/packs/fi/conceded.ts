import { type Conceding, has, words } from '../../pack.ts';

const NOT_GIVEN = has(
  String.raw`ei|emme|en|eivät|eikä|ette|kysyn|kysyin|kysymme|olen kysynyt|onko|voiko|voidaanko|jos|ellei|selvitän|selvitämme|tarkistan|pyysitte|pyysit|toivoitte|kirjoititte|käytäntö\p{L}*|hyväksyy|päättää|pankkinne|vakuutusyhtiö\p{L}*|[^.!?\n]{1,200}\?`,
);
const NO_FAULT = has(
  String.raw`odotus|hiljaisuus|vastata myöhässä|ei|eivät|emme|en|eikä|onko|oliko|jos|selvitän|selvitämme|tutkimme|kirjoititte|koette|[^.!?\n]{1,200}\?`,
);
const asked = (what: string) => `Olen kysynyt, onko ${what} mahdollinen, ja kirjoitan teille [aika] mennessä.`;

/** Something given or admitted in Finnish. */
export const conceded: readonly Conceding[] = [
  {
    rule: 'fault',
    why: 'fault',
    match: words(
      String.raw`(?:on|oli) (?:täysin |kokonaan |selvästi |puhtaasti )?(?:meidän|minun) (?:oma |omaa )?(?:vikamme|syymme|syytämme|virheemme|vikani|syytäni|virheeni|vika|vikaa|virhe|syy)|(?:vika|virhe|syy) (?:on|oli) (?:täysin |kokonaan |selvästi )?(?:meidän|meissä|minun|minussa|meidän päässämme|meidän puolellamme)|(?:olemme|olen) (?:täysin |yksin )?(?:syyllisiä|syyllinen|korvausvelvollisia|vastuussa (?:vahingosta|tästä|siitä|viasta|menetyksestä|vahingoista))|(?:myönnämme|myönnän|otamme|otan|kannamme|hyväksymme) (?:täyden |koko |kaiken )?(?:virheen|vastuun|syyllisyyden|vastuumme|virheemme|virheeni|korvausvastuun|syyn)|(?:rikoimme|olemme rikkoneet|laiminlöimme) (?:sopimusta|sopimuksen|sopimustamme|lakia|velvollisuutemme)`,
    ),
    unless: NO_FAULT,
    covered: [],
    rewrite: 'Selvitän, mitä tapahtui, ja kerron teille tuloksen [aika] mennessä.',
  },
  {
    rule: 'refund',
    why: 'money',
    match: words(
      String.raw`(?:hyvitämme|hyvitän|palautamme|palautan|palautimme|palautin|hyvitimme|hyvitin|maksamme|maksan) (?:[^\s.!?]+ ){0,6}(?:rahat|rahanne|rahasi|summan|maksun|maksunne|hinnan|ostohinnan|kauppahinnan|tilauksen|laskun|takaisin|€|eur|euroa)|(?:saatte|saat) (?:[^\s.!?]+ ){0,3}(?:rahat|rahanne|rahasi|maksun|summan|hyvityksen|palautuksen)(?: takaisin)?|(?:hyvitys|palautus|maksunpalautus|rahat) (?:[^\s.,!?]+ ){0,3}(?:on|ovat) (?:jo )?(?:tehty|maksettu|hyväksytty|lähetetty|palautettu)|rahat takaisin`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund'],
    rewrite: asked('hyvitys'),
  },
  {
    rule: 'compensation',
    why: 'money',
    match: words(
      String.raw`(?:korvaamme|korvaan|korvasimme|maksamme) (?:[^\s.!?]+ ){0,4}(?:vahingon|vahingot|kulut|kulunne|kulusi|menetyksen|menetykset|korjauksen|tappiot|rahtikulut|postikulut|korvauksen)|(?:saatte|saat) (?:[^\s.!?]+ ){0,3}(?:korvauksen|korvausta)`,
    ),
    unless: NOT_GIVEN,
    covered: ['refund', 'credit', 'other'],
    rewrite: asked('korvaus'),
  },
  {
    rule: 'credit',
    why: 'money',
    match: words(
      String.raw`(?:annamme|annan|saatte|saat|tarjoamme|tarjoan|tarjota|antaa|hyvittää|lisäsin|lisäsimme|lisäämme|lisään|lähetämme|lähetän|myönnämme) (?:[^\s.!?]+ ){0,5}(?:alennuksen|alennusta|lahjakortin|alennuskoodin|etukoodin|hyvityskupongin|kuukauden (?:ilmaiseksi|maksutta|veloituksetta))`,
    ),
    unless: NOT_GIVEN,
    covered: ['credit', 'discount'],
    rewrite: asked('alennus'),
  },
  {
    rule: 'free',
    why: 'money',
    match: words(
      String.raw`(?:lähetämme|lähetän|saatte|saat|vaihdamme|korjaamme|toimitamme|teemme) (?:[^\s.!?]+ ){0,5}(?:maksutta|ilmaiseksi|veloituksetta|ilman (?:lisämaksua|maksua|kuluja|veloitusta))|(?:perumme|peruimme|peruin|poistamme|poistimme|poistin|mitätöimme|mitätöin) (?:[^\s.!?]+ ){0,3}(?:laskun|laskunne|laskusi|maksun|maksut|veloituksen)|(?:teidän|sinun) ei tarvitse maksaa`,
    ),
    covered: ['goods', 'service', 'refund', 'credit', 'discount', 'other'],
    rewrite: asked('tämä ilman maksua'),
  },
  {
    rule: 'extension',
    why: 'money',
    match: words(
      String.raw`(?:jatkamme|jatkan|pidennämme|pidennän|pidensimme|pidensin|jatkoimme) (?:[^\s.!?]+ ){0,3}(?:tilaustanne|tilaustasi|sopimusta|sopimustanne|takuuta|lisenssiä|lisenssiänne|määräaikaa|kokeilujaksoa|tilausta)`,
    ),
    unless: NOT_GIVEN,
    covered: ['extension'],
    rewrite: asked('pidennys'),
  },
];
