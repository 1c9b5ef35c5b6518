import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../i18n/translator.ts';
import { policyInForce } from '../policy/in-force.ts';
import { findSignals } from './find-signals.ts';
import { lookAt } from './look-at.ts';
import { findOwnWords } from './own-words.ts';
import { foldText } from './reading/fold-text.ts';
import { readMessages } from './reading/read-messages.ts';
import { splitSentences } from './reading/split-sentences.ts';
import { someText } from './test-text.ts';
import { makeTicket } from './test-ticket.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const say = translator('en');
const hearIn = (text: string) => {
  const ticket = makeTicket([{ text }]);
  const signals = findSignals(lookAt(ticket, policy, null), say);
  const read = ticket.messages[0]?.text ?? '';
  for (const { start, end, quote } of signals)
    if (start !== null && end !== null) expect(read.slice(start, end)).toBe(quote);
  return signals;
};
const explicitIn = (text: string) =>
  hearIn(text)
    .filter(({ strength }) => strength === 'explicit')
    .map(({ kind }) => kind);

describe('disguised words are heard, and quoted as they were written', () => {
  test.each([
    ['zero-width joiners', 'You are an id\u200di\u200bot and a li\u2060ar.'],
    ['soft hyphens', 'You are an id\u00adi\u00adot.'],
    ['Cyrillic letters', 'You are an idi\u043et.'],
    ['Greek letters', 'You are an idi\u03bft.'],
    ['full-width letters', 'You are an \uff49\uff44\uff49\uff4f\uff54.'],
    ['letters of mathematics', 'You are an \u{1d5f6}\u{1d5f1}\u{1d5f6}\u{1d5fc}\u{1d601}.'],
    ['letters in circles', 'You are an \u24d8\u24d3\u24d8\u24de\u24e3.'],
    [
      'heaps of marks',
      'You are an i\u0300\u0336\u0337d\u0301\u0336\u0338i\u0302\u0335\u0336o\u0303\u0337\u0338t\u0336\u0337.',
    ],
    ['struck letters', 'You are an i\u0336d\u0336i\u0336o\u0336t\u0336.'],
    ['overrides of direction', 'You \u202eare an\u202c \u2066idiot\u2069.'],
    ['entities', 'You&nbsp;are an&#32;idi&#111;t.'],
    ['escaped entities', 'You&amp;nbsp;are an idi&#x6f;t &amp; a liar.'],
    ['digits for letters', 'You are an idi0t and a l1ar.'],
  ])('%s', (_, text) => {
    expect(explicitIn(text)).toContain('abuse');
  });

  test.each([
    ['I&#39;ll contact my lawyer.', 'legal-threat'],
    ['I&rsquo;ll contact my lawyer.', 'legal-threat'],
    ['I will s\u200bue you.', 'legal-threat'],
  ])('%s', (text, kind) => {
    expect(explicitIn(text)).toContain(kind);
  });

  test.each([
    ['привет, где мой заказ', 'привет, где мой заказ'],
    ['the 3rd of 24h, mp3, 5pm and G2', 'the 3rd of 24h, mp3, 5pm and G2'],
    ['AP9-22817-C kim1@team.example v1.2a', 'AP9-22817-C kim1@team.example v1.2a'],
    ['が\u304b\u3099 สวัสดี', 'がが สวัสดี'],
    ['a & b; &unknown; &#xd800;', 'a & b; &unknown; &#xd800;'],
  ])('what is no disguise stays: %s', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });
});

describe('what machines wrote is nobody\u2019s words', () => {
  test.each([
    'FATAL: killed by signal 9',
    'ERROR: [worker] child died, killing parent process',
    '2026-11-16 09:50:12,123 ERROR worker.pool - kill all children: fatal attack on port 22',
    '2026-11-16T09:50:12Z execution of bomb.sh aborted, kill -9 4711',
    'Nov 16 09:50:12 web1 kernel: Out of memory: Killed process 4711 (java)',
    'Traceback (most recent call last)',
    'at com.example.Worker.kill(Worker.java:12)',
    'at async killAll (file:///app/kill.js:12:4)',
    'Caused by: com.example.DeadException: bomb exploded',
    'TypeError: cannot kill undefined',
    'npm ERR! code ELIFECYCLE shoot',
    'S3VsbCB5b3UgYWxsLCBJIHdpbGwgc3VlIHlvdQ'.repeat(3),
  ])('%s', (line) => {
    expect(findOwnWords(line)).toEqual([]);
    expect(hearIn(`Here is the log:\n\n${line}\n\nThank you.`)).toEqual([]);
  });

  test.each([
    'ERROR: I cannot work, and nobody answers.',
    'Fatal: nobody answers.',
    '2026-11-16 I called and nobody answered.',
  ])('a person did: %s', (line) => {
    expect(findOwnWords(line)).not.toEqual([]);
  });
});

describe('any text', () => {
  test('is read without an error, and every quote is the text at its place', () => {
    const odd = fc.constantFrom(
      '&amp;',
      '&#39;',
      '\u202e',
      '\u043e',
      'idi0t ',
      '\u{1d5f6}',
      '\u0336',
      '\ud83d',
      '| ',
      'You are an ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(someText, odd), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { text: folded, at } = foldText(text);
        for (let index = 1; index <= folded.length; index++) expect(at(index)).toBeGreaterThanOrEqual(at(index - 1));
        expect(at(folded.length)).toBe(text.length);
        hearIn(text);
      }),
    );
  });
});

const MEGA = 1_000_000;
const BAD: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  spaces: ' ',
  'line ends': '\n',
  'marks of quotation': '>',
  'quoted lines': '>\n',
  bars: '|\n',
  headers: 'From: a\n',
  rules: '_____\n',
  attributions: 'On 2026 12:30 x <a@b> wrote:\nx\n',
  'combining marks': '\u0336',
  'struck letters': 'a\u0336',
  'half a face': '\ud83d',
  'zero-width joiners': '\u200d',
  overrides: '\u202e',
  entities: '&amp;',
  'ampersands and an end': '&amp',
  'digits for letters': 'a1',
  base64: 'QUJDRA+/',
  'log lines': '2026-11-16T09:50:12Z ERROR worker killed by signal 9\n',
  'wrapped lines': 'and I will sue you in court for that if nobody calls me back now\n',
  shouting: 'WHERE IS MY MONEY!!! ',
  'a Chinese word': '\u8d77\u8bc9',
  'mail addresses': 'a@b.example ',
  dots: '.',
  quotes: '"',
  brackets: '[(<',
};

/** Milliseconds that listening takes: the least of a few runs, as other work on the machine is none of it. */
function timeOf(text: string): number {
  const ticket = makeTicket([{ text: 'x' }]);
  const messages = ticket.messages.map((message) => ({ ...message, text }));
  const runs = [0, 1, 2].map(() => {
    const start = performance.now();
    findSignals(lookAt({ ...ticket, messages }, policy, null), say);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** What other work on the machine may add, in milliseconds. */
const NOISE = 100;

describe('a megabyte', () => {
  const of = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
  const ordinary = timeOf(of('Could you tell me where the parcel is? It was to be here on Monday.\n', MEGA));

  test.each(Object.entries(BAD))(
    'of %s takes about twice as long as half of it, and not much more than of mail',
    (_, unit) => {
      const [half, whole] = [timeOf(of(unit, MEGA / 2)), timeOf(of(unit, MEGA))];
      // Work by the square takes four times as long.
      expect(whole).toBeLessThan(half * 3 + NOISE);
      expect(whole).toBeLessThan(ordinary * 60 + NOISE);
    },
    60_000,
  );

  test('stages but the last read only as much as is listened to', () => {
    const text = 'I will sue you. '.repeat(MEGA / 16);
    const [reading] = readMessages(makeTicket([{ text }]));
    const characters = reading?.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0) ?? 0;
    expect(characters).toBeLessThanOrEqual(40_000);
    expect(characters).toBeGreaterThan(35_000);
    expect(splitSentences(text).length).toBe(MEGA / 16);
  });
});

describe('mixed languages', () => {
  test.each([
    [
      'Haluaisin tietää, missä tilaukseni on. Olen odottanut jo viikon. I will contact my lawyer if you do not answer today.',
      'fi',
      'legal-threat',
    ],
    [
      'Where is my parcel, please? It should have been here on Monday, and the tracking page does not show anything at all. Haluan puhua esimiehen kanssa, koska kukaan ei vastaa.',
      'en',
      'manager-demand',
    ],
    [
      'Could you check the order status for me, please? The page shows nothing. 再不处理我就去起诉你们。',
      'en',
      'legal-threat',
    ],
    [
      '注文の状況を確認していただけますか。よろしくお願いします。 I want to speak to your manager now.',
      'ja',
      'manager-demand',
    ],
  ])('%s', (text, language, kind) => {
    const ticket = makeTicket([{ text }]);
    expect(readMessages(ticket)[0]?.language).toBe(language);
    expect(explicitIn(text)).toContain(kind);
  });

  test('of an unknown language shouting and faces are heard, and it says that it is unknown', () => {
    const text = 'Qwrtz plokm vbnhg ytrew!!! \u{1f621}';
    expect(readMessages(makeTicket([{ text }]))[0]?.language).toBe('und');
    expect(hearIn(text).map(({ kind }) => kind)).toContain('anger');
  });
});
