import { translator } from '../../../lib/i18n/translator.ts';
import { readAbsences } from '../../../lib/imports/absences-read.ts';
import { parseDate } from '../../../lib/imports/accounts-dates.ts';
import { parseDomains } from '../../../lib/imports/accounts-domain.ts';
import { readAccounts } from '../../../lib/imports/accounts-read.ts';
import { readIcs } from '../../../lib/imports/read-ics.ts';
import { readArticleFile, writeArticles } from '../../../lib/knowledge/article-files.ts';
import { readScripts, writeScripts } from '../../../lib/library/script-file.ts';
import { lintText } from '../../../lib/matrix/lint/lint-text.ts';
import { siteProfileSchema } from '../../../lib/model/site-profile.ts';
import { defaultPolicy } from '../../../lib/policy/default-policy.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { findInvitation } from '../../../lib/sync/join-link.ts';
import { mutated } from '../mutated.ts';
import { damaged, oddValue, textOf } from '../odd.ts';
import { fc, must, type Target, target } from '../target.ts';

const NOW = '2026-11-16T09:00:00Z';
const say = translator('en');

const ICS_LINES = [
  'BEGIN:VCALENDAR\r\n',
  'VERSION:2.0\r\n',
  'BEGIN:VTIMEZONE\r\nTZID:Odd/Zone\r\nBEGIN:STANDARD\r\nDTSTART:19701025T040000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n',
  'BEGIN:VEVENT\r\n',
  'UID:a@b\r\n',
  'SUMMARY:Vacation\r\n',
  'DTSTART;VALUE=DATE:20261224\r\n',
  'DTEND;VALUE=DATE:20261228\r\n',
  'DTSTART:20261120T090000Z\r\n',
  'DTSTART;TZID=Odd/Zone:20261120T090000\r\n',
  'DTSTART;TZID=Europe/Helsinki:20260329T033000\r\n',
  'DTSTART:20261345T990000\r\n',
  'DURATION:PT1H\r\n',
  'DURATION:-P999999W\r\n',
  'RRULE:FREQ=SECONDLY\r\n',
  'RRULE:FREQ=DAILY;COUNT=999999999\r\n',
  'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n',
  'RRULE:FREQ=WEEKLY;INTERVAL=0;BYDAY=MO,TU\r\n',
  'RRULE:FREQ=MONTHLY;BYSETPOS=-400;BYDAY=5FR\r\n',
  'EXDATE:20261121T090000Z\r\n',
  'RECURRENCE-ID:20261121T090000Z\r\n',
  'RDATE;VALUE=PERIOD:20261120T090000Z/PT1H\r\n',
  'STATUS:CANCELLED\r\n',
  'X-ODD;X="a:b":c\r\n',
  ' folded on\r\n',
  'END:VEVENT\r\n',
  'END:VCALENDAR\r\n',
];
const CALENDAR = [
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Loma\r\nDTSTART:20261120T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=5\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
];
const ics = fc.oneof(
  textOf(ICS_LINES, 40),
  damaged(CALENDAR),
  textOf(ICS_LINES.slice(4, -1), 8).map(
    (body) => `${ICS_LINES[0]}${ICS_LINES[3]}${body}${ICS_LINES.at(-2)}${ICS_LINES.at(-1)}`,
  ),
);

const CSV = [
  'domain,name,tier,renewal,csm\nacme.example,Acme,gold,2026-12-31,Nora\nbeta.example,"Beta, Ltd",silver,31.12.2026,\n',
  'Domain;Customer;Renewal date\nacme.example;Acme;12/31/2026\n',
  'website\thttps://acme.example/x\n',
];
const csv = fc.oneof(
  damaged(CSV, 20),
  textOf([...CSV, '"', ';', ',', '\t', '\r\n', '=cmd()', 'xn--p1ai', '@', '1.2.3.4'], 20),
);

const policy = { ...defaultPolicy('Europe/Helsinki') } as unknown;
const POLICY_TEXT = JSON.stringify(policy, null, 1);
const parts = Object.entries(policy as object).map(([name, value]) => ({ schema: 1, [name]: value }));
const policyText = fc.oneof(
  { weight: 3, arbitrary: mutated(parts).map((it) => JSON.stringify(it) ?? '') },
  { weight: 1, arbitrary: mutated([policy], 3).map((it) => JSON.stringify(it) ?? '') },
  {
    weight: 1,
    arbitrary: damaged([POLICY_TEXT.slice(0, 3000), '{"schema":1,"levels":{"watch":40}}', '// x\n{"schema":1,}']),
  },
);

const SCRIPTS = writeScripts([
  { id: 'calm', language: 'en', title: 'Calm', text: 'Hello [name],\nwe look at it.', when: {} } as never,
]);
const ARTICLES = writeArticles([
  { id: 'a', title: 'Printer', text: 'Turn it off.', url: null, language: 'en', issue: 'x' } as never,
]);
const plainError = (error: unknown) => error instanceof SyntaxError || (error as Error)?.constructor === Error;

const profile = {
  format: 'simmer-site',
  version: 1,
  id: 'desk',
  name: 'Desk',
  host: 'desk.team.example',
  path: '/',
  find: { message: { css: ['.message'], hops: [] } },
  ticket: { by: 'address', path: '/t/([0-9]+)', query: [], hash: null },
  first: 'oldest',
  roles: { marks: [], own: [], others: 'unknown' },
};

const jsonOf = (text: string) => mutated([JSON.parse(text)]).map((it) => JSON.stringify(it) ?? '');

/** Files that people bring, and links. */
export const FILE_TARGETS: Target[] = [
  target(
    'file: calendar (ics)',
    ics,
    (text) => {
      const read = readIcs(text, { from: '2026-11-16', until: '2028-11-16' });
      if (!read.ok) return;
      for (const { from, until } of read.events)
        must(from <= until || from.slice(0, 10) <= until.slice(0, 10), 'no event ends before it begins');
    },
    { cost: 4 },
  ),
  target('file: absences', ics, (text) => readAbsences(text, 'Europe/Helsinki', NOW), { cost: 4 }),
  target(
    'file: customers (CSV)',
    fc.tuple(csv, fc.constantFrom('dmy', 'mdy', 'ymd', null), fc.boolean()),
    ([text, dates, replaces]) => readAccounts({ text, before: [], people: [], dates: dates as never, replaces }),
    { cost: 3 },
  ),
  target(
    'file: a cell of dates',
    fc.tuple(textOf(['31', '12', '2026', '.', '/', '-', ' ', 'Dec'], 8), fc.constantFrom('dmy', 'mdy', 'ymd')),
    ([text, order]) => parseDate(text, order as never),
  ),
  target('file: a cell of domains', textOf(['acme.example', 'https://', '@', ',', 'xn--', '.'], 10), parseDomains),
  target(
    'file: policy',
    policyText,
    (text) => {
      const parsed = parsePolicy(text);
      if (parsed.ok) policyInForce(parsed.policy, { timeZone: 'UTC' });
      else must(parsed.errors.length > 0, 'a policy that is refused says why');
    },
    { cost: 8 },
  ),
  target('file: policy, linted', policyText, (text) => lintText(text, Date.parse(NOW), say), { cost: 40 }),
  target('file: scripts', fc.oneof(jsonOf(SCRIPTS), damaged([SCRIPTS])), readScripts, { refuses: plainError }),
  target(
    'file: articles',
    fc.tuple(
      fc.constantFrom('a.json', 'a.md', 'a'),
      fc.oneof(jsonOf(ARTICLES), damaged([ARTICLES, '---\ntitle: x\n---\n# Head\nbody'])),
    ),
    ([name, text]) => readArticleFile(name, text),
    { refuses: plainError },
  ),
  target('file: site profile', mutated([profile]), (it) => siteProfileSchema.safeParse(it)),
  target(
    'link: invitation',
    fc.oneof(
      damaged(['simmer:join#server=https%3A%2F%2Fcouch.example&team=team']),
      oddValue.map((it) => JSON.stringify(it) ?? ''),
    ),
    (text) => findInvitation(text),
  ),
];
