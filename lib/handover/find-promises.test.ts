import { describe, expect, it } from 'vitest';
import { findPromises } from './find-promises.ts';

const meant = { timeZone: 'Europe/Helsinki', calendar: null, now: '2026-11-16T09:00:00Z' };
const found = (text: string) => findPromises([{ text, at: null }], meant).map(({ quote }) => quote);

describe('promises in our own replies (U5)', () => {
  it.each([
    'I will call you by Thursday.',
    'We’ll send the new invoice before 14:30 today.',
    'You will hear from me within two hours.',
    'Soitan sinulle viimeistään torstaina.',
    'Palaamme asiaan huomenna klo 10.',
    'Helistan teile homme kell 10.',
    '我们会在明天之前给您答复。',
    'Kami akan mengirim invoice baru besok.',
    '明日中にご連絡いたします。',
  ])('hears: %s', (text) => expect(found(`Hello. ${text}`)).toEqual([text]));

  it.each([
    'Did I say I will call you by Thursday?',
    'If you send the log, I will look at it today.',
    'I will look into it.',
    'The office closes on Friday.',
    'We hope to have it fixed by Friday.',
    'Jos lähetät lokin, selvitän asian huomenna.',
    'ご連絡ありがとうございます。',
  ])('leaves alone: %s', (text) => expect(found(text)).toEqual([]));

  it('gives the latest first, at most three, each once, masked', () => {
    const replies = [
      { text: 'I will call you by Monday.', at: '2026-11-16T09:00:00Z' },
      { text: 'I will call you by Tuesday. I will write by Wednesday.', at: '2026-11-17T09:00:00Z' },
      { text: 'I will call +358 40 123 4567 by Friday.\nI will call you by Tuesday.', at: '2026-11-18T09:00:00Z' },
    ];
    expect(findPromises(replies, meant)).toEqual([
      { quote: 'I will call •••• by Friday.', at: '2026-11-18T09:00:00Z' },
      { quote: 'I will call you by Tuesday.', at: '2026-11-18T09:00:00Z' },
      { quote: 'I will write by Wednesday.', at: '2026-11-17T09:00:00Z' },
    ]);
  });
});
