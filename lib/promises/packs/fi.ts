import type { PromisePack, TimeRule } from '../spoken.ts';
import { dateOf, fixed, rule, timeOf, weekdayOf, withinRule } from '../time-rules.ts';

const NUMBERS: Record<string, number> = {
  puolen: 0.5,
  yhden: 1,
  kahden: 2,
  parin: 2,
  kolmen: 3,
  neljän: 4,
  viiden: 5,
  kuuden: 6,
  seitsemän: 7,
  kahdeksan: 8,
  yhdeksän: 9,
  kymmenen: 10,
  kahdentoista: 12,
};
const HOURS: Record<string, number> = {
  yhteen: 1,
  kahteen: 2,
  kolmeen: 3,
  neljään: 4,
  viiteen: 5,
  kuuteen: 6,
  seitsemään: 7,
  kahdeksaan: 8,
  yhdeksään: 9,
  kymmeneen: 10,
  yhteentoista: 11,
  kahteentoista: 12,
  yhdeltä: 1,
  kahdelta: 2,
  kolmelta: 3,
  neljältä: 4,
  viideltä: 5,
  kuudelta: 6,
  seitsemältä: 7,
  kahdeksalta: 8,
  yhdeksältä: 9,
  kymmeneltä: 10,
  yhdeltätoista: 11,
  kahdeltatoista: 12,
};
const MONTHS = [
  'tammi',
  'helmi',
  'maalis',
  'huhti',
  'touko',
  'kesä',
  'heinä',
  'elo',
  'syys',
  'loka',
  'marras',
  'joulu',
];
const MONTH = `(?<month>(?:${MONTHS.join('|')})kuu(?:ta|n|hun|ssa)?)`;
const WEEKDAYS = ['maanantai', 'tiistai', 'keskiviik', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
const WEEKDAY = '(?<weekday>maanantai|tiistai|keskiviik(?:ko|o)|torstai|perjantai|lauantai|sunnuntai)(?<end>\\p{L}*)';
const N = `(?<n>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const UNITS = [
  ['min', 'minute'],
  ['tun', 'hour'],
  ['h', 'hour'],
  ['arki', 'workday'],
  ['työ', 'workday'],
  ['päiv', 'day'],
  ['vuoro', 'day'],
  ['vrk', 'day'],
  ['viik', 'week'],
  ['kuukau', 'month'],
] as const;
const UNIT =
  '(?<unit>min(?:uutin)?|tunnin|h|arkipäivän|työpäivän|päivän|vuorokauden|vrk:n|viikon|kuukauden)(?:\\s+(?:aikana|kuluessa|sisällä|päästä|kuluttua|sisään|puitteissa))';
const DATE_TAIL = '(?!\\d)';

const partOf = (end: string | undefined) =>
  /aamu(?:päiv)?/u.test(end ?? '')
    ? 'morning'
    : /ilta(?!päiv)|illa(?!päiv)|iltana|illaksi/u.test(end ?? '') && !/iltapäiv/u.test(end ?? '')
      ? 'evening'
      : /iltapäiv/u.test(end ?? '')
        ? 'afternoon'
        : undefined;

function withEnding(
  find: RegExp,
  day: (groups: Record<string, string | undefined>) => ReturnType<TimeRule['read']>,
): TimeRule {
  return rule(find, (groups) => {
    const piece = day(groups);
    const part = partOf(groups.end);
    return piece && part ? { ...piece, part } : piece;
  });
}

const VERBS =
  'kirjoita|palaa|soita|lähetä|korjaa|ilmoita|ota|toimita|lupaa|selvitä|tee|kerro|vastaa|hoida|palauta|hyvitä|tarkista|tarkasta|järjestä|asenna|viimeistele|varmista|käsittele|ratkaise|vie|laita|päivitä|avaa|vaihda|hyväksy|maksa|siirrä|nouda|tuo|postita|viesti|tiedota|raportoi|lähettä|tule|annan|anna|jatka|informoi|välitä|lisää|muuta|perehdy|tutki|kutsu|valmistele|toteuta|teetä|saata|seuraa|katso|vahvista|hae|merkitse|kirjaa|kokoa|kysy|kokeile|testaa|aloita|aktivoi|nollaa|peru|siirrymme|julkaise|pidä|teetä|neuvottele|esitä|valvo';

/** Finnish. */
export const fi: PromisePack = {
  ours: [
    new RegExp(`(?<!\\p{L})(?:${VERBS})(?:n|mme|an|en|ämme|amme|emme)(?!\\p{L})`, 'iu'),
    /(?<!\p{L})(?:saat(?:te)?|kuulet(?:te)?|voit(?:te)? odottaa)(?!\p{L})/iu,
    /(?<!\p{L})(?:\p{L}+(?:mme|ni)|joka|hän|\p{L}*(?:tiimi|asentaja|teknikko|kuljettaja|osasto|kuriiri|huolto|asiantuntija))(?!\p{L})\s+(?:\p{L}+\s+){0,2}?(?:ottaa|tulee|on|soittaa|lähettää|palaa|vastaa|toimittaa|korjaa|kirjoittaa|hoitaa|saapuu|hakee|noutaa|käy|selvittää|tarkistaa)(?!\p{L})/iu,
    /(?<!\p{L})(?:vahvistus|kuitti|lasku|vastaus|linkki|paketti|hyvitys|raha|rahat|uusi)(?!\p{L})[^.!?]{0,40}(?:tulee|saapuu|lähtee|on)\s+(?:sinulle|teille|sähköpostiisi|sähköpostiinne|postissa|tänään|huomenna)(?!\p{L})/iu,
    /(?<!\p{L})(?:hoidetaan|korjataan|palautetaan|lähetetään|toimitetaan|käsitellään|ratkaistaan|hyvitetään|selvitetään|vaihdetaan|soitetaan|palataan|vastataan|kirjoitetaan|laitetaan|ilmoitetaan|kerrotaan|otetaan|ollaan\s+(?:sinuun\s+|teihin\s+)?yhteydessä|asennetaan|julkaistaan)(?!\p{L})/iu,
    /(?<!\p{L})(?:on|ovat|tulee|saapuu|näkyy)\s+(?:sinulla|teillä|tililläsi|tilillänne|perillä|luonasi|luonanne|kunnossa|valmis|valmiina)(?!\p{L})/iu,
    /(?<!\p{L})\p{L}{2,}(?:aa|ää|ee|oo|öö|uu|yy|ii)\s+(?:\p{L}+\s+)?(?:sinulle|teille|sinuun|teihin|luoksesi|luoksenne|luonasi|luonanne)(?!\p{L})/iu,
    /^\p{L}{3,}[aäeoöuy]mme\s+(?!palvelee)(?:\p{L}+\s+)?\p{L}{2,}(?:aa|ää|ee|oo|öö|uu|yy|ii)(?!\p{L})/iu,
    /^\p{L}{3,}[aäeoöuy]mme(?!\p{L})(?!\s+(?:on|palvelee))/iu,
    /\p{L}{3,}(?:t|d)(?:aan|ään)(?!\p{L})[^.!?]{0,60}(?:mennessä|viimeistään)|viimeistään[^.!?]{0,60}\p{L}{3,}(?:t|d)(?:aan|ään)(?!\p{L})/iu,
    /(?<!\p{L})(?:on|ovat)\s+(?:takaisin\s+)?(?:kortill|tilill|sähköpostiss|postilaatikoss|kädess|käsiss)\p{L}{2,}(?:si|nne)(?!\p{L})/iu,
    /(?<!\p{L})(?:lähtee|lähtevät)\s+\p{L}+mme(?!\p{L})/iu,
    /(?<!\p{L})(?:takarajaksi|määräajaksi)\s+(?:olemme|asetimme|sovimme)(?!\p{L})/iu,
    /(?<!\p{L})vie\s+meiltä\s+(?:enintään|korkeintaan)(?!\p{L})/iu,
    /(?<!\p{L})(?:asentaja|teknikko|kuljettaja|kuriiri|asiantuntija|kollega)\p{L}*\s+(?:\p{L}+\s+){0,2}?(?:saapuu|tulee|soittaa|käy|ottaa|laittaa|on\s+varattu)(?!\p{L})/iu,
    /(?<!\p{L})(?:minulla|meillä)\s+on\s+(?:\p{L}+\s+){1,3}?(?:valmis|valmiina|sinulle|teille)(?!\p{L})/iu,
  ],
  not: [
    /(?<!\p{L})(?:en|emme|eivät|älä|älkää|ei\s+(?:ole|ehdi|onnistu|pysty|voi|valmistu|tule|saada|ehditä|voida))(?!\p{L})/iu,
    /(?<!\p{L})(?:jos|mikäli|kunhan|ellemme|ellen|elleivät|ellette|kun\s+(?:saamme|saan|olet|olette|lähetät|lähetätte)|ellei|ellet)(?!\p{L})/iu,
    /(?<!\p{L})(?:toivottavasti|toivon|toivomme|yritän|yritämme|pyrin|pyrimme|ehkä|mahdollisesti|saatan|saatamme|luultavasti|yleensä|tavallisesti|normaalisti)(?!\p{L})/iu,
    /(?<!\p{L})(?:piti|pitikin|sanoit|sanoitte|lupasit|lupasitte|kirjoitit|eilen|viime)(?!\p{L})/iu,
    /(?<!\p{L})(?:suljettu|kiinni|avoinna|aukeaa|avautuu|nähdään|näemme|palvelee|voimassa|odotan|odotamme|lomalla|poissa|kestää|pitäisi|voi\s+(?:viedä|kestää)|saattaa)(?!\p{L})|,\s*niin\s+\p{L}+(?:mme|n)(?!\p{L})/iu,
    /(?<!\p{L})\p{L}+(?:thän|than|ttehan|ttehän)(?!\p{L})|^\s*\p{L}+(?:kaa|kää)(?!\p{L})/iu,
  ],
  times: [
    withinRule(
      new RegExp(
        `(?<!\\p{L})(?:seuraavan\\s+)?(?:(?:\\d{1,3}\\s*(?:-|–|~|tai)\\s*)?${N}\\s*)?${UNIT}(?!\\p{L})`,
        'giu',
      ),
      NUMBERS,
      UNITS,
    ),
    withinRule(
      /(?<!\p{L})(?:enintään|korkeintaan)\s+(?<n>\d{1,3}|yksi|kaksi|kolme|neljä|viisi|kuusi)\s+(?<unit>minuut|tun|arkipäivä|työpäivä|päivä|viik)\p{L}*/giu,
      { yksi: 1, kaksi: 2, kolme: 3, neljä: 4, viisi: 5, kuusi: 6 },
      UNITS,
    ),
    withEnding(/(?<!\p{L})ylihuomen(?<end>\p{L}*)/giu, () => ({ day: { kind: 'ahead', days: 2 } })),
    rule(
      /(?<!\p{L})(?<which>tämän|kuluvan|ensi|seuraavan)?\s*(?<of>viikon|kuun|kuukauden)\s+(?:loppuun|lopulla|lopussa|aikana|loppupuolella)/giu,
      ({ which, of }) => ({
        day: {
          kind: 'end',
          of: /viikon/i.test(of ?? '') ? 'week' : 'month',
          ahead: /ensi|seur/i.test(which ?? '') ? 1 : 0,
        },
      }),
    ),
    fixed(/(?<!\p{L})ensi viikon (?:alussa|alkuun)/giu, {
      day: { kind: 'weekday', weekday: 2, week: 'next' },
      unsure: true,
    }),
    fixed(/(?<!\p{L})(?:ensi viikolla)(?!\p{L})(?!\s+(?:maanan|tiis|keski|tors|perjan|lauan|sunnun))/giu, {
      day: { kind: 'end', of: 'week', ahead: 1 },
    }),
    fixed(/(?<!\p{L})(?:tällä viikolla)(?!\p{L})(?!\s+(?:maanan|tiis|keski|tors|perjan|lauan|sunnun))/giu, {
      day: { kind: 'end', of: 'week', ahead: 0 },
    }),
    fixed(/(?<!\p{L})tänä iltana(?!\p{L})|(?<!\p{L})illalla(?!\p{L})|(?<!\p{L})iltaan(?!\p{L})/giu, {
      part: 'evening',
    }),
    fixed(/(?<!\p{L})(?:aamulla|aamuun|aamupäivällä|aamupäivän)(?!\p{L})/giu, { part: 'morning' }),
    fixed(/(?<!\p{L})iltapäiv(?:ällä|än|ään)(?!\p{L})/giu, { part: 'afternoon' }),
    fixed(/(?<!\p{L})(?:työ|virka-?)?päivän (?:päätteeksi|loppuun|päättyessä|aikana)(?!\p{L})/giu, { part: 'end' }),
    withEnding(/(?<!\p{L})(?:tänään|tämän päivän)(?!\p{L})(?<end>)/giu, () => ({ day: { kind: 'ahead', days: 0 } })),
    withEnding(/(?<!\p{L})huom(?:enna|enissa|en|iseen|iseksi|isen|is)(?<end>\p{L}*)/giu, () => ({
      day: { kind: 'ahead', days: 1 },
    })),
    rule(
      new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\.?\\s*(?:päivä(?:nä|än)?\\s+)?${MONTH}(?:\\s+(?<year>20\\d\\d))?`, 'giu'),
      (it) => dateOf(it, MONTHS),
    ),
    rule(new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>20\\d\\d)?${DATE_TAIL}`, 'gu'), (it) =>
      dateOf(it),
    ),
    withEnding(
      new RegExp(
        `(?<!\\p{L})(?:(?<week>ensi(?:\\s+viikon|\\s+viikolla)?|seuraavan?(?:\\s+viikon)?|tämän viikon)\\s+)?${WEEKDAY}`,
        'giu',
      ),
      ({ week, weekday }) => {
        const number = weekdayOf(weekday, WEEKDAYS);
        const isNext = /^(?:ensi|seur)/i.test(week ?? '');
        return (
          (number &&
            ({
              day: { kind: 'weekday', weekday: number, week: isNext ? 'next' : 'coming' },
              unsure: isNext && !/viiko/i.test(week ?? ''),
            } as ReturnType<TimeRule['read']>)) ||
          undefined
        );
      },
    ),
    rule(
      /(?<!\d)(?:kello\s+|klo\s*)?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s*(?:–|-|ja)\s*(?<hour2>\d{1,2})(?:[.:](?<minute2>\d\d))?(?!\d)/giu,
      (it) => timeOf(it),
    ),
    rule(/(?<!\p{L})(?:kello|klo)\s*(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?(?!\d)/giu, (it) => timeOf(it)),
    rule(/(?<![\d.])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?![\d.])/gu, (it) => timeOf(it)),
    rule(new RegExp(`(?<!\\p{L})puoli\\s+(?<word>${Object.keys(HOURS).join('|')})(?!\\p{L})`, 'giu'), ({ word }) =>
      timeOf({ hour: String((HOURS[word?.toLowerCase() ?? ''] ?? 0) - 1), minute: '30' }),
    ),
    rule(new RegExp(`(?<!\\p{L})(?:kello\\s+)?(?<word>${Object.keys(HOURS).join('|')})(?!\\p{L})`, 'giu'), ({ word }) =>
      timeOf({ hour: String(HOURS[word?.toLowerCase() ?? '']) }),
    ),
    fixed(/(?<!\p{L})(?:puol(?:eenpäivään|tapäivää|iltapäivin|ipäivä\p{L}*)|keskipäiv\p{L}+|lounaa\p{L}+)/giu, {
      part: 'noon',
    }),
  ],
};
