import { readFileSync } from 'node:fs';
import { baseSubject } from '../../../lib/sites/base-subject.ts';
import { parseRetryAfter, readBudget, readLimit } from '../../../lib/sites/fetch-api.ts';
import { createDateReader } from '../../../lib/sites/page-date.ts';
import { addressParts, guessParts, markOf, ticketOf } from '../../../lib/sites/picked/address.ts';
import { parseEpoch, parseInstant, parseLocal } from '../../../lib/sites/picked/parse-instant.ts';
import { parsePageConfig } from '../../../lib/sites/request-tracker/page-config.ts';
import { parseEnv } from '../../../lib/sites/roundcube/env.ts';
import {
  decodeWords,
  parseAddresses,
  parseDate,
  parseHeaders,
  parseIds,
} from '../../../lib/sites/roundcube/headers.ts';
import { parseMail } from '../../../lib/sites/roundcube/mime.ts';
import { toInstant } from '../../../lib/sites/to-instant.ts';
import { isTranscript, splitTranscript } from '../../../lib/sites/zendesk/split-transcript.ts';
import { desks } from '../addresses.ts';
import { damaged, textOf } from '../odd.ts';
import { fc, must, type Target, target } from '../target.ts';
import { MAIL_MARKS, MESSAGES, TIMES } from '../words.ts';

const FIXTURES = new URL('../../../test/fixtures/sites/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FIXTURES), 'latin1');
const MAILS = ['10', '12', '13', '15'].map((n) => read(`roundcube/inbox-${n}.eml`));
const NOW = Date.parse('2026-11-16T12:00:00Z');
const HEADERS = [
  '=?utf-8?q?H=C3=A4?=',
  '=?utf-8?b?5L2g?=',
  '=?x-odd?b?!!!?=',
  '"Doe, Kim" <kim@customer.example>',
  '<a@b>',
  'Mon, 16 Nov 2026 09:50:00 +0200',
  '(comment (nested))',
  ', ',
  'undisclosed:;',
  "filename*=utf-8''%E4%BD%A0",
  'boundary="x"',
];
const ENV = [
  'rcmail.set_env({"task":"mail","uid":"12","mailbox":"INBOX"});',
  'rcmail.set_env(',
  '{"a":[1,"\\u00e4"]}',
  'this.add_message_row(12,{"subject":"Hi","fromto":"<b>Kim</b>"},{"seen":1},false);',
  'RT.Config = {"WebPath":"/rt","rtname":"x"};\n',
  'RT.CurrentUser = {"id":14,"Privileged":true};\n',
];
const CHAT = [
  '(09:50:12) Kim: hello\n',
  '(09:50:12 AM) *** Kim joined the chat ***\n',
  'Chat started: 2026-11-16 09:50 AM UTC\n',
  'Served by: Nora\n',
  '(9:50) : x\n',
];
const URLS = [
  'https://desk.example/t/123?x=1#/a/9',
  'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
  'https://acme.zendesk.com/agent/tickets/4711',
  'https://outlook.office.com/mail/inbox/id/AAQk',
  'https://rt.example/Ticket/Display.html?id=14',
  'https://webmail.example/?_task=mail&_uid=12&_mbox=INBOX',
];

const url = damaged(URLS).map((it) => (URL.canParse(it) ? new URL(it) : new URL(URLS[0]!)));
const dates = textOf(
  [...TIMES, 'Nov 16, 2026, 9:50 AM', '16.11.2026 klo 9.50', '2026年11月16日 9:50', 'ma 16.11.', '١٦ نوفمبر'],
  4,
);

/** What helpdesks and mail write, as far as it is read without a page. Pages, and answers of their APIs, are tried in a browser. */
export const HELPDESK_TARGETS: Target[] = [
  target(
    'mail: source',
    fc.oneof(
      damaged(MAILS, 20),
      textOf([
        ...MAILS.map((it) => it.slice(0, 900)),
        ...MAIL_MARKS,
        ...HEADERS,
        'Content-Type: multipart/mixed; boundary="x"\n\n--x\n',
        '\n--x--\n',
        'Content-Transfer-Encoding: base64\n\n',
      ]),
    ),
    parseMail,
    { cost: 2 },
  ),
  target('mail: headers', textOf([...HEADERS, 'From: ', 'Date: ', '\n ', 'Auto-Submitted: auto-replied\n']), (text) => {
    parseHeaders(text);
    parseAddresses(text);
    parseIds(text);
    decodeWords(text);
  }),
  target('mail: dates', textOf(HEADERS.concat('16 Nov 2026 09:50 +0200', '99 Foo 00 25:61:61 -9999'), 4), parseDate),
  target(
    'mail: subject',
    textOf(['Re: ', 'VS: ', 'Fwd: ', '[#123] ', 'AW: ', '回复：', ' (fwd)', 'Order']),
    baseSubject,
  ),
  target('page: scripts of mail and tickets', textOf(ENV), (text) => {
    parseEnv(text);
    parsePageConfig(text);
  }),
  target(
    'page: dates',
    fc.tuple(dates, fc.constantFrom('en', 'en-US', 'fi', 'ja', 'zh-CN', 'ar-EG', 'x-bad', '', null)),
    ([text, language]) => {
      const at = createDateReader()(text, language, NOW);
      must(at === null || !Number.isNaN(Date.parse(at)), 'a date is a moment');
    },
    { cost: 20 },
  ),
  target(
    'page: dates of a site pointed out',
    fc.tuple(dates, fc.constantFrom('dmy', 'mdy', 'ymd'), fc.constantFrom('UTC', 'Europe/Helsinki')),
    ([text, order, zone]) => {
      parseInstant(text, NOW);
      parseEpoch(text, NOW);
      parseLocal(text, order as 'dmy', zone, NOW);
      toInstant(text);
    },
  ),
  target('page: addresses', fc.tuple(url, url), ([one, other]) => {
    addressParts(one);
    const mark = markOf(one, guessParts(one));
    if (mark) ticketOf(other, mark);
  }),
  target('page: whose address it is', url, (one) => {
    for (const find of desks) find(one);
  }),
  target('helpdesk: chat transcript', textOf([...CHAT, ...MESSAGES]), (text) => {
    if (isTranscript(text)) splitTranscript({ id: '1', role: 'customer', text } as never, 7, new Map());
  }),
  target('helpdesk: limits', textOf(['120', '-1', '1e9', 'Mon, 16 Nov 2026 09:50:00 GMT', 'NaN'], 3), (text) => {
    parseRetryAfter(text, NOW);
    const headers = new Headers();
    // A header that no server could send is none.
    if (/^[\t\x20-\x7e]*$/.test(text)) headers.set('x-rate-limit', text);
    readBudget(headers);
    readLimit(headers);
  }),
];
