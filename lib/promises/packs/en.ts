import type { PromisePack } from '../spoken.ts';
import { dateOf, fixed, numberOf, rule, timeOf, weekdayOf, withinRule } from '../time-rules.ts';

const NUMBERS: Record<string, number> = {
  ...Object.fromEntries(
    'a an one two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word, i) => [word, Math.max(1, i - 1)]),
  ),
  'half an': 0.5,
  'half a': 0.5,
  'a couple of': 2,
  'couple of': 2,
};
const HOUR_WORDS = Object.keys(NUMBERS).filter((word) => !word.startsWith('half') && !/^(?:a|an)$|couple/.test(word));
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY =
  '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|weds?|thur?s?|fri)\\b\\.?|sat\\b(?= )|sun\\b(?= ))';
const N = '(?<n>\\d{1,3}|half an?|(?:a )?couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const HALF = '(?<half>a\\.?m\\b\\.?|p\\.?m\\b\\.?)';
const SECOND_HALF = '(?<half2>a\\.?m\\b\\.?|p\\.?m\\b\\.?)';
const CLOCK = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?';
const SECOND = '(?<hour2>\\d{1,2})(?:[:.](?<minute2>\\d\\d))?';

const halfOf = (text: string | undefined) => (text ? (/^a/i.test(text) ? 'am' : 'pm') : undefined);

/** English. */
export const en: PromisePack = {
  ours: [
    /\b(?:i|we)(?:['’]ll|\s+will|\s+shall|['’]m\s+going\s+to|\s+am\s+going\s+to|['’]re\s+going\s+to|\s+are\s+going\s+to|\s+(?:can\s+)?(?:promise|guarantee)|['’]ll\s+make\s+sure)\b/i,
    /\byou(?:['’]ll|\s+will|\s+can\s+expect|\s+should)\s+(?:then\s+|also\s+|\w+ly\s+)?(?:hear|have|get|receive|be\s+(?:contacted|called|refunded|updated)|an?\b|our\b|my\b|the\b)/i,
    /\bexpect\s+(?:an?|my|our|the|to\s+hear)\b.{0,60}\b(?:from\s+(?:me|us)|by|within|at|on|before|today|tomorrow)\b/i,
    /\blet\s+me\b.{0,80}\b(?:get|come|write|call|ring|be)\s+back\b/i,
    /\b(?:our|the|my|an?|someone\s+from|one\s+of)\s+(?:[a-z]+\s+){0,4}(?:team|engineers?|technicians?|colleagues?|specialists?|managers?|courier|department|warehouse|developers?|driver)(?:\s+[a-z]+)?(?:['’]ll|\s+will|\s+is\s+going\s+to|\s+are\s+going\s+to)\b/i,
    /\b(?:this|it|that|your\s+(?:[a-z]+\s+){1,3})(?:['’]ll|\s*will)\s+be\s+(?:with\s+you|sorted|fixed|done|ready|resolved|refunded|shipped|sent|delivered|restored|back|in\s+your|on\s+its\s+way|corrected|replaced|processed)\b/i,
    /\b(?:who|she|he|they|someone|somebody|[A-Z][a-z]+)(?:['’]ll|\s+will|\s+is\s+going\s+to)\s+(?:\w+ly\s+)?(?:be\s+(?:in\s+touch|at|with|back\s+to)|contact|e-?mail|call|phone|ring|write|message|reply|answer|respond|get\s+back|come|visit|reach|send|confirm|pick|deliver|fix|update|follow|help|look)\b/,
    /\b(?:goes|ships|leaves)\s+(?:out|live)?\s*(?:to\s+you|today|tomorrow|on|by|mon|tues|wednes|thurs|fri)/i,
    /\b(?:i|we)\b[^.;!?]{0,80}\b(?:and|then|but|so)\s+(?:will|shall|am\s+going\s+to|are\s+going\s+to)\s+\w+/i,
    /\b(?:will|shall|is\s+going\s+to|are\s+going\s+to)\s+(?:call|phone|ring|e-?mail|message|contact|visit|update|refund|answer|reply\s+to|write\s+to|get\s+back\s+to|reach\s+out\s+to|send|bring|show)\s+you\b/i,
    /\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:\w+ly\s+)?(?!looking|waiting|trying|hoping|aiming|going|having|closing|working\s+on|reading|seeing)\w+ing\b/i,
    /\byour\s+[^.;!?]{1,40}\bwill\s+be\s+(?!renewed|charged|debited|closed|cancelled|canceled|billed|suspended|blocked|deleted|lost)\w+(?:ed|en|nt|de)\b/i,
    /\bour\b[^.;!?]{1,80}\bwill\s+(?!be\s+(?:closed|unavailable|open|down)|close|open)\w+/i,
    /\byou\s+have\s+(?:my|our)\s+word\b/i,
    /\b(?:will|going\s+to)\s+be\s+(?:back\s+)?(?:on|in|with)\s+your?\b/i,
    /\b(?:is|are)\s+(?:booked|scheduled|arranged|set)\s+to\s+(?:call|phone|ring|e-?mail|contact|visit|come|arrive|deliver|reach|reply|answer|send)\b/i,
    /\b(?:is|are)\s+(?:credited|refunded|paid|transferred|sent|shipped|delivered)\s+(?:back\s+)?to\s+your?\b/i,
    /\b(?:leaves\s+our|goes\s+live)\b/i,
    /\b(?:an?|the|our|my)\s+(?:\w+\s+)?(?:technician|engineer|courier|driver|colleague|specialist)\s+(?:is\s+(?:coming|calling|visiting|bringing)|comes|calls|visits|picks|arrives|brings)\b/i,
    /\b(?:i|we)(?:['’]ve|\s+have)\s+set\b[^.;!?]{0,40}\bdeadline\b/i,
    /\b(?:count|rely)\s+on\s+(?:an?|my|our|us|me)\b/i,
    /\b(?:it\s+)?(?:will\s+take|takes)\s+us\s+(?:no\s+more\s+than|at\s+most)\b/i,
  ],
  not: [
    /\b(?:wait(?:ing)?\s+for|out\s+of\s+(?:the\s+)?office|on\s+(?:leave|holiday|vacation))\b/i,
    /\b(?:let\s+(?:us|me)\s+know|send|reply|confirm|tell|choose|pick)\b[^,.;]*\b(?:and|then)\s+(?:we|i)\b/i,
    /\b(?:can\s?not|can['’]?t|could|unable|not\s+able|won['’]?t|will\s+not|not\s+going\s+to|don['’]?t\s+(?:promise|expect))\b/i,
    /\b(?:if|unless|once\s+(?:you|we|i|the|it)|as\s+long\s+as|provided|assuming|until\s+you)\b/i,
    /\b(?:hope|hoping|hopefully|try|trying|tries|aim|aiming|might|may(?!\s+\d)|perhaps|maybe|possibly|would|usually|normally|typically|generally|always)\b/i,
    /\b(?:were|was)\s+(?:going|supposed|meant)\s+to\b|\byou\s+(?:said|wrote|promised|told)\b|\b(?:i|we)\s+(?:said|promised|told)\b/i,
  ],
  times: [
    fixed(/\bwithin the hour\b/gi, { within: { amount: 1, unit: 'hour' } }),
    withinRule(
      new RegExp(
        `\\b(?:within|inside|in|over|no\\s+more\\s+than|at\\s+most)\\s+(?:the\\s+|about\\s+|around\\s+|at\\s+most\\s+|less\\s+than\\s+)*(?:next\\s+|coming\\s+|following\\s+)?(?:\\d{1,3}\\s*(?:-|–|~|to|or)\\s*)?${N}[ -]*(?<unit>minutes?|mins?|hours?|hrs?|h|(?:business|working|work|office)[ -]days?|(?:calendar\\s+)?days?|weeks?|months?)\\b`,
        'gi',
      ),
      NUMBERS,
      [
        ['min', 'minute'],
        ['h', 'hour'],
        ['bus', 'workday'],
        ['work', 'workday'],
        ['off', 'workday'],
        ['d', 'day'],
        ['cal', 'day'],
        ['w', 'week'],
        ['mon', 'month'],
      ],
    ),
    withinRule(new RegExp(`\\b${N}[ -]*(?<unit>minutes?|hours?|days?|weeks?) from now\\b`, 'gi'), NUMBERS, [
      ['min', 'minute'],
      ['h', 'hour'],
      ['d', 'day'],
      ['w', 'week'],
    ]),
    rule(/\b(?<which>last|past|previous)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, () => ({})),
    fixed(/\bthe day after tomorrow\b/gi, { day: { kind: 'ahead', days: 2 } }),
    rule(
      /\b(?:the )?(?:end|close) of (?:the |this |our |your |business )*(?<next>next |following |coming )?(?:working |business )*(?<of>week|month)\b|\b(?<eow>eow|eom)\b/gi,
      ({ next, of, eow }) => ({
        day: {
          kind: 'end',
          of: of?.toLowerCase() === 'month' || eow?.toLowerCase() === 'eom' ? 'month' : 'week',
          ahead: next ? 1 : 0,
        },
      }),
    ),
    fixed(
      /\b(?:the )?(?:end|close) of (?:the |this |our |your )*(?:working |business |office )*(?:day\b|business\b|play\b)?(?: today\b)?|\b(?:eod|eob|cob)\b/gi,
      { part: 'end' },
    ),
    rule(/\b(?<when>early|the (?:start|beginning) of|mid|the middle of|later?|in)? ?next week\b/gi, ({ when }) => {
      if (/^(?:early|the (?:st|be))/i.test(when ?? ''))
        return { day: { kind: 'weekday', weekday: 2, week: 'next' }, unsure: true };
      if (/mid/i.test(when ?? '')) return { day: { kind: 'weekday', weekday: 3, week: 'next' }, unsure: true };
      return { day: { kind: 'end', of: 'week', ahead: 1 } };
    }),
    fixed(/\b(?:later )?this week\b/gi, { day: { kind: 'end', of: 'week', ahead: 0 } }),
    fixed(/\b(?:later )?this month\b/gi, { day: { kind: 'end', of: 'month', ahead: 0 } }),
    fixed(/\btomorrow(?: night| evening)\b/gi, { day: { kind: 'ahead', days: 1 }, part: 'evening' }),
    fixed(/\b(?:later )?(?:tonight|this evening)\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'evening' }),
    fixed(/\bthis afternoon\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'afternoon' }),
    fixed(/\bthis morning\b/gi, { day: { kind: 'ahead', days: 0 }, part: 'morning' }),
    fixed(/\btomorrow\b/gi, { day: { kind: 'ahead', days: 1 } }),
    fixed(/\b(?:later )?today\b/gi, { day: { kind: 'ahead', days: 0 } }),
    rule(
      new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b\\.?(?:,? (?<year>20\\d\\d))?`, 'gi'),
      (it) => dateOf(it, MONTHS),
    ),
    rule(
      new RegExp(`\\b${MONTH}\\.? (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (?<year>20\\d\\d))?`, 'gi'),
      (it) => dateOf(it, MONTHS),
    ),
    rule(/\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/g, (it) => dateOf(it)),
    rule(/\b(?<a>\d{1,2})[/](?<b>\d{1,2})(?:[/](?<year>(?:20)?\d\d))?\b/g, ({ a, b, year }) => {
      // 25/11 and 11/25 say which is which; 5/11 does not, and most of the world puts the day first.
      const [day, month] = Number(b) > 12 ? [b, a] : [a, b];
      const date = dateOf({ day, month, year });
      return date && { ...date, unsure: Number(a) <= 12 && Number(b) <= 12 && a !== b };
    }),
    rule(/\bthe (?<day>\d{1,2})(?:st|nd|rd|th)\b/gi, (it) => dateOf(it)),
    rule(new RegExp(`\\b(?:(?<week>next|this|coming) )?${WEEKDAY}`, 'gi'), ({ week, weekday }) => {
      const number = weekdayOf(weekday, WEEKDAYS);
      if (!number) return undefined;
      const isNext = week?.toLowerCase() === 'next';
      return { day: { kind: 'weekday', weekday: number, week: isNext ? 'next' : 'coming' }, unsure: isNext };
    }),
    rule(
      new RegExp(
        `\\b${CLOCK} ?${HALF.replace('half', 'half1')}? ?(?:-|–|to|and|until) ?${SECOND}(?: ?${SECOND_HALF}|(?= )|$)`,
        'gi',
      ),
      (it) => timeOf(it, halfOf(it.half2)),
    ),
    rule(new RegExp(`\\b${CLOCK} ?${HALF}`, 'gi'), (it) => timeOf(it, halfOf(it.half))),
    rule(/\b(?<hour>\d{1,2})[:.](?<minute>\d\d)\b(?:\s*(?:h|hrs)\b)?(?<zone>\s*(?:utc|gmt|our time))?/gi, (it) => {
      const read = timeOf(it);
      const zone = it.zone && (/our/i.test(it.zone) ? 'office' : 'utc');
      return read?.time && zone ? { time: { ...read.time, zone: zone as 'utc' | 'office' } } : read;
    }),
    rule(
      /\b(?:by|at|before|until|around)\s+(?<hour>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?:\s*o['’]clock)?(?!\s*(?:%|[a-z]{3,}\s+of|euros?|days?|hours?|minutes?|items?))/gi,
      (it) => timeOf({ hour: String(numberOf(it.hour, NUMBERS)) }),
    ),
    rule(
      new RegExp(`\\b(?<side>half|quarter)\\s+(?<way>past|to)\\s+(?<word>${HOUR_WORDS.join('|')}|\\d{1,2})\\b`, 'gi'),
      ({ side, way, word }) => {
        const hour = numberOf(word, NUMBERS) ?? 0;
        const minutes = side?.toLowerCase() === 'half' ? 30 : 15;
        const isPast = way?.toLowerCase() === 'past';
        return timeOf({ hour: String(isPast ? hour : hour - 1), minute: String(isPast ? minutes : 60 - minutes) });
      },
    ),
    fixed(/\b(?:noon|midday|mid-day|lunch(?:time| time)?)\b/gi, { part: 'noon' }),
    fixed(/\bmidnight\b/gi, { time: { hour: 24, minute: 0 } }),
    fixed(/\b(?:morning|first thing)\b/gi, { part: 'morning' }),
    fixed(/\bafternoon\b/gi, { part: 'afternoon' }),
    fixed(/\b(?:evening|night)\b/gi, { part: 'evening' }),
  ],
};
