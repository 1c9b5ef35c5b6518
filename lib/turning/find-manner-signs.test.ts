import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.ts';
import type { TicketInput } from '../model/ticket.ts';
import { policyInForce } from '../policy/in-force.ts';
import { readMessages } from '../signals/reading/read-messages.ts';
import { type Line, makeTicket } from '../signals/test-ticket.ts';
import { findMannerSigns } from './find-manner-signs.ts';

const ours = (text: string): Line => ({ role: 'agent', text });
const LOOKING = ours('We are looking into it.');
function signs(lines: readonly (string | Line)[], over: Partial<TicketInput> = {}) {
  const ticket = makeTicket(
    lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    over,
  );
  return findMannerSigns(ticket, readMessages(ticket)).map(({ sign }) => sign);
}
const LONG =
  'The invoice of May names the wrong company, and the export still leaves out every second line of the table, as I wrote.';
const LONG_JA = '五月の請求書の宛名が間違っており、書き出しの表も二行ごとに抜けています。昨日お伝えした通りです。';

describe('replies that shrink (U6)', () => {
  it('the last two are short against the same writer’s own median, in any script', () => {
    expect(signs([LONG, LOOKING, LONG, LOOKING, 'And now.', LOOKING, 'Well then.'])).toEqual(['replies-shrink']);
    expect(signs([LONG_JA, LOOKING, LONG_JA, LOOKING, 'まだです。', LOOKING, 'そうですか。'])).toEqual([
      'replies-shrink',
    ]);
  });

  it.each<[string, (string | Line)[]]>([
    ['three messages', [LONG, LOOKING, LONG, LOOKING, 'And now.']],
    ['one short one', [LONG, LONG, LONG, LOOKING, 'And now.']],
    ['thanks', [LONG, LOOKING, LONG, LOOKING, 'Still open.', LOOKING, 'Ok, thank you very much.']],
    ['an answer to our question', [LONG, LOOKING, LONG, LOOKING, 'And now.', ours('Which order is it?'), '88213']],
    ['somebody who always writes little', ['It fails.', LOOKING, 'Still.', LOOKING, 'Hm.', LOOKING, 'No.']],
  ])('no sign: %s', (_, lines) => {
    expect(signs(lines)).toEqual([]);
  });

  it('no sign where the matter is over, or another person writes', () => {
    const lines = [LONG, LOOKING, LONG, LOOKING, 'And now.', LOOKING, 'Well then.'];
    expect(signs(lines, { status: 'solved' })).toEqual([]);
    const ticket = makeTicket(lines.map((line) => (typeof line === 'string' ? { text: line } : line)));
    for (const message of ticket.messages.slice(-3)) message.from = { id: null, name: 'Lou', email: 'lou@b.example' };
    expect(findMannerSigns(ticket, readMessages(ticket))).toEqual([]);
  });
});

describe('another language than before (U6)', () => {
  const SWITCHED = 'Olen odottanut vastausta jo viikon, ja lasku on edelleen väärin. Milloin se korjataan?';
  it('is a sign, and not where we wrote in it first, nor for a borrowed phrase', () => {
    expect(signs([LONG, LOOKING, LONG, LOOKING, SWITCHED])).toEqual(['language-switched']);
    expect(signs([LONG, ours('Voitte kirjoittaa meille myös suomeksi, autamme mielellämme.'), LONG, SWITCHED])).toEqual(
      [],
    );
    expect(
      signs([LONG, LOOKING, LONG, LOOKING, 'Kiitos. But the invoice is still wrong, as I wrote to you before.']),
    ).toEqual([]);
    expect(signs([LONG, LOOKING, SWITCHED])).toEqual([]);
  });
});

describe('words more formal than before (U6)', () => {
  it.each([
    [
      'fi',
      ['Moi, voitko katsoa tätä laskua, siinä on väärä nimi?', 'Hei, saatko tuon laskun korjattua tällä viikolla?'],
      'Pyydän teitä toimittamaan korjatun laskun. Odotan teiltä kirjallista vastausta asiaan viipymättä.',
      'Hei, lasku on edelleen väärin, voitko katsoa sen uudelleen ja lähettää korjatun tänään?',
    ],
    [
      'et',
      ['Tere, kas sa saad vaadata, miks see arve on vale?', 'Tere, kas sa oskad öelda, millal see arve korda saab?'],
      'Lugupeetud klienditugi, ootan teilt kirjalikku vastust ja parandatud arvet hiljemalt homme hommikuks.',
      'Tere, see arve on ikka veel vale, kas sa saad selle täna üle vaadata ja mulle uuesti saata?',
    ],
    [
      'ja',
      [
        '請求書の宛名が違います。確認をお願いします。',
        'まだ直っていません。いつ頃になりますか。よろしくお願いします。',
      ],
      '再三のご連絡にもかかわらずご対応がなく、誠に遺憾に存じます。何卒早急にご回答くださいますよう申し上げます。',
      'まだ届いていません。今日中に送ってください。請求書の宛名も直してもらえると助かります。よろしくお願いします。',
    ],
  ])('%s', (_, before, formal, plain) => {
    expect(signs([...before, formal])).toEqual(['more-formal']);
    expect(signs([...before, plain])).toEqual([]);
    expect(signs([formal, ...before, formal])).toEqual([]);
    expect(signs([before[0] as string, formal])).toEqual([]);
  });

  it('says nothing by itself: no points, no level', () => {
    const lines = [LONG, LOOKING, LONG, LOOKING, 'And now.', LOOKING, 'Well then.'];
    const { level, quiet } = assess(
      makeTicket(lines.map((line) => (typeof line === 'string' ? { text: line } : line))),
      policyInForce({ schema: 1 }, { timeZone: 'UTC' }),
    );
    expect({ level, signs: quiet?.map(({ sign }) => sign) }).toEqual({ level: 'calm', signs: ['replies-shrink'] });
  });
});
