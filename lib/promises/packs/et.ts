import type { PromisePack } from '../spoken.ts';
import { dateOf, fixed, rule, timeOf, weekdayOf, withinRule } from '../time-rules.ts';

const NUMBERS: Record<string, number> = {
  poole: 0.5,
  ühe: 1,
  kahe: 2,
  paari: 2,
  kolme: 3,
  nelja: 4,
  viie: 5,
  kuue: 6,
  seitsme: 7,
  kaheksa: 8,
  üheksa: 9,
  kümne: 10,
  viieteistkümne: 15,
  kahekümne: 20,
  kolmekümne: 30,
  kaheteistkümne: 12,
};
const HOURS: Record<string, number> = {};
for (const [hour, forms] of [
  'üks üheks',
  'kaks kaheks',
  'kolm kolmeks',
  'neli neljaks',
  'viis viieks',
  'kuus kuueks',
  'seitse seitsmeks',
  'kaheksa kaheksaks',
  'üheksa üheksaks',
  'kümme kümneks',
  'üksteist üheteistkümneks',
  'kaksteist kaheteistkümneks',
].entries())
  for (const form of forms.split(' ')) HOURS[form] = hour + 1;
const HOUR = `(?<word>${Object.keys(HOURS)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;
const MONTHS = ['jaan', 'veeb', 'märt', 'apr', 'mai', 'juuni', 'juuli', 'aug', 'sept', 'okt', 'nov', 'dets'];
const MONTH =
  '(?<month>jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb[er]+|oktoob[er]+|novemb[er]+|detsemb[er]+)(?:i|il|iks|ni|l|ks)?';
const WEEKDAYS = ['esmasp', 'teisip', 'kolmap', 'neljap', 'reede', 'laup', 'pühap'];
const WEEKDAY = '(?<weekday>esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev)(?:al|aks|ani|a|l|ks|ni)?';
const N = `(?<n>\\d{1,3}|${Object.keys(NUMBERS).join('|')})`;
const AFTER = '(?:\\s+aja)?\\s+(?:jooksul|pärast|sees)';

const VERBS =
  'kirjuta|vasta|helista|saada|paranda|anna|võta|toimeta|luba|uuri|tagasta|taasta|teavita|kontrolli|lahenda|tee|hüvita|korralda|paigalda|täpsusta|selgita|vaheta|avasta|kinnita|maksa|uuenda|edasta|tule|too|vii|ava|pane|räägi|esita|kooskõlasta|raporteeri|tegele|muuda|lisa|tellin|postita|tühista|jätka|vaata|broneeri|testi|lõpeta|küsi|otsi|leia|alusta|salvesta|kutsu|ootame ette|koosta|valmista';

/** Estonian. */
export const et: PromisePack = {
  ours: [
    new RegExp(`(?<!\\p{L})(?:${VERBS})(?:n|me)(?!\\p{L})`, 'iu'),
    /(?<!\p{L})(?:saate|saad|kuulete|kuuled|võite oodata)(?!\p{L})/iu,
    /(?<!\p{L})(?:meie(?:\s+\p{L}+){1,3}?|(?:mu|minu)(?:\s+\p{L}+){1,3}?|kes|ta|tehnik|kuller|kolleeg)\s+(?:võtab|tuleb|on|helistab|saadab|vastab|jõuab|kirjutab|tegeleb|toimetab|parandab)(?!\p{L})/iu,
    /(?<!\p{L})(?:on|jõuab|laekub)\s+(?:teie\s+kontol|teieni|teil\s+käes|teie\s+kontole|sinu\s+kontol|sinuni|valmis|korras)(?!\p{L})/iu,
    /(?<!\p{L})(?:võetakse\s+ühendust|saadetakse|tagastatakse|parandatakse|helistatakse|toimetatakse|vastatakse|lahendatakse|tehakse)(?!\p{L})/iu,
    /(?<!\p{L})(?:kinnitus|arve|vastus|link|pakk|raha|teade)(?!\p{L})[^.!?]{0,40}(?:tuleb|jõuab|saabub|läheb)\s+(?:teile|sulle|teie|sinu|teieni|sinuni|välja)(?!\p{L})/iu,
    /(?<!\p{L})(?:saab|saavad)\s+(?:tehtud|korda|parandatud|lahendatud|saadetud|tagastatud)(?!\p{L})/iu,
    /^(?!homme)\p{L}{3,}(?<!si)(?:me|n)\s/iu,
    /(?<!\p{L})meie\s+(?:\p{L}+\s+){1,3}?\p{L}{2,}b(?!\p{L})/iu,
    /(?<!\p{L})\p{L}{2,}b\s+(?:\p{L}+\s+){0,2}?(?:teile|sulle|teiega|sinuga|teieni|sinuni|teie\s+juurde)(?!\p{L})/iu,
    /(?<!\p{L})(?!uuendatakse|suletakse|avatakse)\p{L}{3,}(?:ta|da)kse(?!\p{L})/iu,
    /(?<!\p{L})(?:on|jõuab)\s+(?:\p{L}+\s+){0,2}?(?:teie|sinu)\s+(?:kaardil|kontol|postkastis|käes|kätte|laual)(?!\p{L})/iu,
    /(?<!\p{L})on\s+(?:\p{L}+\s+){0,3}?teil\s+(?:\p{L}+\s+)?(?:olemas|käes)(?!\p{L})/iu,
    /(?<!\p{L})(?:lahkub|väljub)\s+meie(?!\p{L})|(?<!\p{L})läheb\s+(?:käiku|teele|välja)(?!\p{L})/iu,
    /(?<!\p{L})tähtajaks\s+(?:oleme|seadsime|panime)(?!\p{L})/iu,
    /(?<!\p{L})võtab\s+(?:meil|meilt|mul)\s+(?:kõige\s+rohkem|kuni|ülimalt)(?!\p{L})/iu,
    /(?<!\p{L})tuleb\s+(?:meie\s+)?(?:tehnik|kuller|spetsialist|kolleeg)(?!\p{L})/iu,
    /(?<!\p{L})(?:mul|meil|minul)\s+on\s+|(?<!\p{L})on\s+(?:mul|meil|minul)\s+/iu,
  ],
  not: [
    /(?<!\p{L})(?:(?:ma|me|mina)\s+ei|ei\s+(?:saa|jõua|suuda|pruugi|luba|ole)|pole)(?!\p{L})|^\s*(?:ära|ärge)(?!\p{L})/iu,
    /(?<!\p{L})(?:kui|juhul|eeldusel|kuniks|tingimusel)(?!\p{L})/iu,
    /(?<!\p{L})(?:loodan|loodame|loodetavasti|proovin|proovime|püüan|püüame|üritan|üritame|võib-olla|ehk|tavaliselt|üldjuhul|plaanisime)(?!\p{L})/iu,
    /(?<!\p{L})(?:pidin|pidime|ütlesi(?:te|d)|lubasi(?:te|d)|eile|eelmise[ls]?|möödunud|nagu\s+(?:ma|me)?\s*\p{L}*\s*(?:kirjutasin|ütlesin|lubasin))(?!\p{L})/iu,
    /(?<!\p{L})(?:suletud|avatud|kehtib|kehtiks|töötab|palun(?!\s+kannatust)|palume|kas|ootan|ootame|puhkusel|näeme|peaks|võib\s+(?:võtta|kesta|kuluda))(?!\p{L})|,\s*siis\s+\p{L}+(?:me|n)(?!\p{L})/iu,
  ],
  times: [
    withinRule(
      new RegExp(
        `(?<!\\p{L})(?:järgmise\\s+)?(?:(?:\\d{1,3}\\s*(?:-|–|~|kuni|või)\\s*)?${N}\\s*)?(?<unit>minuti|tunni|tööpäeva|päeva|ööpäeva|nädala|kuu)${AFTER}(?!\\p{L})`,
        'giu',
      ),
      NUMBERS,
      [
        ['min', 'minute'],
        ['tun', 'hour'],
        ['tööp', 'workday'],
        ['päev', 'day'],
        ['ööp', 'day'],
        ['näd', 'week'],
        ['kuu', 'month'],
      ],
    ),
    rule(
      /(?<!\p{L})(?<which>selle|käesoleva|järgmise|tuleva)?\s*(?<of>nädala|kuu)\s+(?:lõpuks|lõpus|lõpuni|sees)(?!\p{L})/giu,
      ({ which, of }) => ({
        day: {
          kind: 'end',
          of: /kuu/i.test(of ?? '') ? 'month' : 'week',
          ahead: /järg|tul/i.test(which ?? '') ? 1 : 0,
        },
      }),
    ),
    fixed(/(?<!\p{L})järgmise nädala (?:alguses|alguseks)(?!\p{L})/giu, {
      day: { kind: 'weekday', weekday: 2, week: 'next' },
      unsure: true,
    }),
    rule(
      new RegExp(
        `(?<!\\p{L})(?:(?<week>järgmise\\s+nädala|järgmisel|järgmiseks|tuleval|sel|selle\\s+nädala)\\s+)?${WEEKDAY}(?!\\p{L})`,
        'giu',
      ),
      ({ week, weekday }) => {
        const number = weekdayOf(weekday, WEEKDAYS);
        const isNext = /^järg/i.test(week ?? '');
        return number ? { day: { kind: 'weekday', weekday: number, week: isNext ? 'next' : 'coming' } } : undefined;
      },
    ),
    fixed(/(?<!\p{L})järgmisel nädalal(?!\p{L})/giu, { day: { kind: 'end', of: 'week', ahead: 1 } }),
    fixed(/(?<!\p{L})sel(?:lel)? nädalal(?!\p{L})/giu, { day: { kind: 'end', of: 'week', ahead: 0 } }),
    fixed(/(?<!\p{L})ülehom(?:me|seks)(?!\p{L})/giu, { day: { kind: 'ahead', days: 2 } }),
    fixed(/(?<!\p{L})hom(?:me|seks|sel|se)(?!\p{L})/giu, { day: { kind: 'ahead', days: 1 } }),
    fixed(/(?<!\p{L})(?:täna(?:seks)?|tänase päeva jooksul)(?!\p{L})/giu, { day: { kind: 'ahead', days: 0 } }),
    rule(new RegExp(`(?<!\\d)(?<day>\\d{1,2})\\.?\\s*${MONTH}(?!\\p{L})(?:\\s+(?<year>20\\d\\d))?`, 'giu'), (it) =>
      dateOf(it, MONTHS),
    ),
    rule(
      /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.?(?<year>20\d\d)?(?!\d|-ks|-ni)(?<!\.[0-5][0-9](?<!\.[01]\d))/gu,
      (it) => (Number(it.month) <= 12 ? dateOf(it) : undefined),
    ),
    rule(
      /(?<!\d)(?:kell(?:a|)\s+)?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s*(?:–|-|kuni)\s*(?<hour2>\d{1,2})(?:[.:](?<minute2>\d\d))?(?!\d)/giu,
      (it) => timeOf(it),
    ),
    rule(/(?<!\p{L})kell(?:a|aks)?\s*(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?(?:-?(?:ks|ni))?(?!\d)/giu, (it) =>
      timeOf(it),
    ),
    rule(/(?<![\d.])(?<hour>\d{1,2})[.:](?<minute>[0-5]\d)(?![\d.])/gu, (it) => timeOf(it)),
    rule(new RegExp(`(?<!\\p{L})(?:kell(?:a|aks)?\\s+)?pool\\s+${HOUR}(?!\\p{L})`, 'giu'), ({ word }) =>
      timeOf({ hour: String((HOURS[word?.toLowerCase() ?? ''] ?? 0) - 1), minute: '30' }),
    ),
    rule(new RegExp(`(?<!\\p{L})kell(?:a|aks)?\\s+${HOUR}(?!\\p{L})`, 'giu'), ({ word }) =>
      timeOf({ hour: String(HOURS[word?.toLowerCase() ?? '']) }),
    ),
    fixed(/(?<!\p{L})(?:(?:enne\s+)?lõuna(?:t|ks|ni|l|ajaks|aeg)?|keskpäev\p{L}*)(?!\p{L})/giu, { part: 'noon' }),
    fixed(/(?<!\p{L})(?:hommik(?:ul|uks)?|ennelõun\p{L}*)(?!\p{L})/giu, { part: 'morning' }),
    fixed(/(?<!\p{L})(?:pärastlõun\p{L}*|pealelõun\p{L}*)(?!\p{L})/giu, { part: 'afternoon' }),
    fixed(/(?<!\p{L})õht(?:ul|uks|u)(?!\p{L})/giu, { part: 'evening' }),
    fixed(/(?<!\p{L})(?:töö)?päeva lõpuks(?!\p{L})/giu, { part: 'end' }),
  ],
};
