import { describe, expect, it } from 'vitest';
import type { Calendar } from '../model/policy.ts';
import { findPromises } from './find-promises.ts';

const DAY: [string, string][] = [['09:00', '17:00']];
const HELSINKI: Calendar = {
  id: 'office',
  timeZone: 'Europe/Helsinki',
  weekly: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
  holidays: ['2026-12-25'],
};
/** A Tuesday, 10:20 in Helsinki. */
const SENT = '2026-11-17T08:20:00Z';
const said = { sentAt: SENT, timeZone: 'Europe/Helsinki', calendar: HELSINKI, language: 'en' };
const due = (text: string, over: Partial<typeof said> = {}) =>
  findPromises(text, { ...said, ...over }).map(({ dueAt }) => dueAt);

describe('promises in a reply of ours (U2)', () => {
  it('says which words promise, and where they stand', () => {
    const text = 'Hello Ann,\n\nthank you for the log. I will call you on Thursday at 15:00.\n\nBest regards,\nMika';
    const [found, ...more] = findPromises(text, said);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ dueAt: '2026-11-19T13:00:00Z', precision: 'time', certain: true });
    expect(found?.quote).toBe('I will call you on Thursday at 15:00.');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it('hears each of several', () => {
    expect(due('I will call you today at 14:00. The log is fine. You will hear from our lawyers by Friday.')).toEqual([
      '2026-11-17T12:00:00Z',
      '2026-11-20T15:00:00Z',
    ]);
  });

  it('means the customer’s clock, and the office’s end of a day', () => {
    const there = { timeZone: 'America/New_York' };
    expect(due('I will write to you by Thursday noon.', there)).toEqual(['2026-11-19T17:00:00Z']);
    expect(due('I will write to you by Thursday.', there)).toEqual(['2026-11-19T15:00:00Z']);
    expect(due('I will write to you on Thursday at 14:00 UTC.', there)).toEqual(['2026-11-19T14:00:00Z']);
    expect(due('I will write to you on Thursday at 14:00 our time.', there)).toEqual(['2026-11-19T12:00:00Z']);
  });

  it('is due at the end of the day where the office is closed, or has closed already', () => {
    expect(due('I will write to you on Saturday.')).toEqual(['2026-11-21T21:59:00Z']);
    expect(due('I will send it today.', { sentAt: '2026-11-17T16:00:00Z' })).toEqual(['2026-11-17T21:59:00Z']);
  });

  it('counts working days by the team’s calendar, holidays left out', () => {
    expect(due('I will write within two business days.', { sentAt: '2026-12-24T08:00:00Z' })).toEqual([
      '2026-12-29T15:00:00Z',
    ]);
  });

  it('keeps wall time over a change of the clocks', () => {
    expect(due('I will call you on Monday at 10:00.', { sentAt: '2027-03-26T08:00:00Z' })).toEqual([
      '2027-03-29T07:00:00Z',
    ]);
    expect(due('You will hear from us within 24 hours.', { sentAt: '2027-03-27T08:00:00Z' })).toEqual([
      '2027-03-28T08:00:00Z',
    ]);
  });

  it('has a date of a year that begins soon, and none that is past', () => {
    expect(due('I will write by 7 January.', { sentAt: '2026-12-29T08:00:00Z' })).toEqual(['2027-01-07T15:00:00Z']);
    expect(due('I will write by 3 November.')).toEqual([]);
    expect(due('I will write today at 9:00.')).toEqual([]);
    expect(due('I will write by 31 February.')).toEqual([]);
  });

  it('is not sure where the words can mean another day', () => {
    const sure = (text: string, over: Partial<typeof said> = {}) =>
      findPromises(text, { ...said, ...over }).map(({ certain }) => certain);
    expect(sure('I will call you by 5/12.')).toEqual([false]);
    expect(sure('I will call you by 25/12.')).toEqual([true]);
    expect(sure('I will call you next Thursday.')).toEqual([false]);
    expect(sure('I will call you on Tuesday.')).toEqual([false]);
  });

  it.each([
    'On Mon, 16 Nov 2026, Ann <ann@customer.example> wrote:\n> I will pay by Friday.\n> We will call you tomorrow.',
    'I cannot promise anything by Friday.',
    'If the log comes today, I will answer tomorrow.',
    'Could you tell me whether I will get it by Friday?',
    'I will look into it soon.',
    'Please send us the log by Thursday.',
    '',
    '   \n\n',
  ])('hears none in: %s', (text) => expect(due(text)).toEqual([]));

  it('is due at the end of a range', () => {
    expect(due('You will hear from us in 2 to 3 working days.')).toEqual(['2026-11-20T15:00:00Z']);
    expect(due('Saat vastauksen 2–3 arkipäivän kuluessa.', { language: 'fi' })).toEqual(['2026-11-20T15:00:00Z']);
    expect(due('2～3営業日以内にご連絡いたします。')).toEqual(['2026-11-20T15:00:00Z']);
    expect(due('I will be there on Thursday between 1 and 3 pm.')).toEqual(['2026-11-19T13:00:00Z']);
  });

  it('hears what a colleague wrote in another language than the ticket’s', () => {
    expect(due('Soitan sinulle huomenna kello 15.', { language: 'ja' })).toEqual(['2026-11-18T13:00:00Z']);
    expect(due('明日の15時にお電話いたします。', { language: 'en' })).toEqual(['2026-11-18T13:00:00Z']);
  });

  it('takes a text of any length in its stride', () => {
    const long = `${'I will write by '.repeat(20_000)}\n${'1'.repeat(50_000)}\n${'の'.repeat(50_000)}`;
    expect(() => due(long)).not.toThrow();
  });
});
