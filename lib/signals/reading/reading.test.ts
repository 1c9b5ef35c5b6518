import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { findSignals } from '../find-signals.ts';
import { lookAt } from '../look-at.ts';
import { someText } from '../test-text.ts';
import { makeTicket } from '../test-ticket.ts';
import { findReviewSites } from './find-review-sites.ts';
import { findShouting } from './find-shouting.ts';
import { foldText } from './fold-text.ts';
import { readMessages, type Sentence } from './read-messages.ts';
import { splitSentences } from './split-sentences.ts';

const policy = policyInForce(null, { timeZone: 'UTC' });
const say = translator('en');
const sentencesOf = (text: string): readonly Sentence[] =>
  splitSentences(text).map(({ start, end }) => ({ text: text.slice(start, end), at: (index) => start + index }));

describe('folding', () => {
  test('puts decomposed letters together and keeps the way back', () => {
    const { text, at } = foldText('Ta\u0308ma\u0308 on\u200b \u2018x\u2019');
    expect(text).toBe("Tämä on 'x'");
    expect([at(0), at(1), at(2), at(text.length)]).toEqual([0, 1, 3, 14]);
  });

  test('puts spaces in a row together, and takes them from the ends of lines', () => {
    const original = 'my \u00a0\tlawyer \r\n  will\r\n\r\nsue\u200b \u200byou';
    const { text, at } = foldText(original);
    expect(text).toBe('my lawyer\nwill\n\nsue you');
    for (const word of ['my', 'lawyer', 'will', 'sue', 'you']) {
      const start = text.indexOf(word);
      expect(original.slice(at(start), at(start) + word.length)).toBe(word);
    }
  });

  test('offsets grow, and end with the text', () => {
    fc.assert(
      fc.property(someText, (original) => {
        const { text, at } = foldText(original);
        for (let index = 1; index <= text.length; index++) expect(at(index)).toBeGreaterThanOrEqual(at(index - 1));
        expect(at(text.length)).toBe(original.length);
      }),
    );
  });
});

describe('sentences', () => {
  test('end at full stops and at hard line breaks, not at soft ones', () => {
    const text = 'Hello\nThis line is wrapped by the mail program after about sixty\ncolumns. Next one! 終わり。次です';
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Hello',
      'This line is wrapped by the mail program after about sixty\ncolumns.',
      'Next one!',
      '終わり。',
      '次です',
    ]);
  });

  test.each([
    ['Get me\nyour manager', 1],
    ['叫你们\n经理来。', 1],
    ['Hello Kim,\nwhere is it', 2],
    ['hello there\nwhere is it', 2],
    ['- a pear\nan apple', 2],
    ['Order: 12\n2) a pear', 2],
    ['Get me\n\nyour manager', 2],
    ['thanks\nkim', 2],
  ])('%j: %d', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  test('none is longer than 400 characters, and nothing but space is lost', () => {
    fc.assert(
      fc.property(fc.array(someText, { maxLength: 5 }), (parts) => {
        const text = parts.join('').repeat(5);
        const found = splitSentences(text);
        expect(found.every(({ start, end }) => end - start <= 400)).toBe(true);
        expect(
          found
            .map(({ start, end }) => text.slice(start, end))
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

describe('quotes', () => {
  test('are the text at their offsets, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(someText, { minLength: 1, maxLength: 4 }), (texts) => {
        const ticket = makeTicket(texts.map((text) => ({ text })));
        for (const { message, start, end, quote } of findSignals(lookAt(ticket, policy, null), say)) {
          if (!message) continue;
          const text = ticket.messages.find(({ id }) => id === message)?.text ?? '';
          expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
          expect(end).toBeGreaterThan(start ?? 0);
        }
      }),
    );
  });

  test.each([
    'I will contact  my  lawyer.',
    'I will contact my\r\nlawyer.',
    'I will contact\tmy\u00a0 lawyer.',
    'I will\r\n   contact\r\n   my lawyer.',
    'I am absolutely\r\nfurious.',
    'Get me\nyour manager',
    'Get me your\nmanager',
    '叫你们\n经理来。',
    '叫你们\r\n 经理来。',
    '責任者を\n出せ。',
    'Haluan puhua\nesimiehen  kanssa.',
  ])('however it is laid out: %j', (text) => {
    const found = findSignals(lookAt(makeTicket([{ text }]), policy, null), say).filter(
      ({ strength }) => strength === 'explicit',
    );
    expect(found).toHaveLength(1);
    for (const { start, end, quote } of found) expect(text.slice(start ?? 0, end ?? 0)).toBe(quote);
  });

  test('a signal is found behind decomposed letters and odd apostrophes', () => {
    const ticket = makeTicket([{ text: 'Cafe\u0301. I\u2019m so\u200b furious. x' }]);
    expect(findSignals(lookAt(ticket, policy, null), say).map(({ quote }) => quote)).toEqual([
      'I\u2019m so\u200b furious',
    ]);
  });
});

describe('shouting', () => {
  test.each([
    ['WHERE IS MY MONEY', true],
    ['I said WHERE IS MY MONEY you people', true],
    ['What???', true],
    ['\u{1f621}', true],
    ['THANK YOU SO MUCH EVERYONE', false],
    ['SKU AP9 UK DE EN', false],
    ['Really?!', false],
    ['RESET_TOKEN_MISMATCH', false],
  ])('%s: %s', (text, expected) => {
    expect(findShouting(sentencesOf(text)).length > 0).toBe(expected);
  });

  test('capitals are no shouting for one who types nothing else', () => {
    const lines = [{ text: 'WHY DOES THIS ALWAYS HAPPEN TO ME' }, { text: 'THE NUMBER IS TWELVE THIRTY' }];
    expect(findSignals(lookAt(makeTicket(lines), policy, null), say)).toEqual([]);
    expect(findSignals(lookAt(makeTicket(lines.slice(0, 1)), policy, null), say)).toHaveLength(1);
  });

  test('is none where the message does not sound angry at all', () => {
    const rules = (text: string) =>
      findSignals(lookAt(makeTicket([{ text }]), policy, null), say).map(({ rule }) => rule);
    expect(rules('THE WHOLE FAMILY IS COMING ON SATURDAY, WE ARE SO EXCITED')).toEqual([]);
    expect(rules('WHY IS NOTHING EVER DONE, I HAVE TOLD YOU SO OFTEN').some((rule) => rule === 'anger/capitals')).toBe(
      true,
    );
  });

  test.each([
    ['It works again!!! Thank you!!!', 'Why is this so hard???', []],
    ['It works again. Thank you.', 'Why is this so hard???', ['anger/punctuation']],
    ['THANK YOU SO MUCH EVERYONE.', 'WHY IS THIS SO HARD', []],
    ['THANK YOU SO MUCH EVERYONE.', 'Why is this so hard???', ['anger/punctuation']],
  ])('are none for one who wrote so when calm: %s %s', (before, now, rules) => {
    const view = lookAt(makeTicket([{ text: before }, { text: now }]), policy, null);
    expect(findSignals(view, say).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('review sites', () => {
  test.each([
    ['I will post this on Capterra.', ['Capterra'], true],
    ['I am writing my review on g2 tonight.', ['g2.com'], true],
    ['See you on G2.', ['G2'], true],
    ['I found you on Capterra.', ['Capterra'], false],
    ['I will post it on the line.', ['LINE'], false],
    ['I will post this on Capterra.', ['Trustpilot'], false],
    ['I will post this on Threads.', ['Threads'], true],
    ['I left it until all threads have finished.', ['Threads'], false],
    ['[X] I have written a test.', ['X'], false],
  ])('%s (%s): %s', (text, sites, expected) => {
    expect(findReviewSites(sentencesOf(text), sites).length > 0).toBe(expected);
  });
});

describe('reading', () => {
  test('leaves out drafts, automatic, system and unknown messages, and puts the rest in order of time', () => {
    const ticket = makeTicket([
      { text: 'second', at: '2026-11-16T10:00:00Z' },
      { text: 'first', at: '2026-11-16T09:00:00Z' },
      { text: 'd', draft: true },
      { text: 'a', automatic: true },
      { text: 's', role: 'system' },
      { text: 'u', role: 'unknown' },
    ]);
    expect(readMessages(ticket).map(({ message }) => message.text)).toEqual(['first', 'second']);
  });

  test('a short message is in the language its sender wrote before', () => {
    const ticket = makeTicket([{ text: 'Haluan tietää missä tilaukseni on, kiitos.' }, { text: 'ok' }]);
    expect(readMessages(ticket).map(({ language }) => language)).toEqual(['fi', 'fi']);
  });

  test('the locale helps only where the words do not tell', () => {
    const of = (text: string) => readMessages(makeTicket([{ text }], { requester: { name: 'K', locale: 'fi-FI' } }))[0];
    expect(of('ok')?.language).toBe('fi');
    expect(of('Where is the parcel that you sent me last week?')?.language).toBe('en');
  });
});
