import { expect, it } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';
import { promiseWhen } from './promise-when.ts';

const words = { say: translator('en', 'en-GB'), locale: 'en-GB', timeZone: 'Europe/Helsinki' };
const now = Date.parse('2026-11-17T08:20:00Z');

it('says the reader’s time, and the customer’s where their clock shows another (U2)', () => {
  const dueAt = '2026-11-18T12:00:00Z';
  expect(promiseWhen({ dueAt, timeZone: 'Europe/Tallinn' }, now, words)).toBe('tomorrow 14:00');
  expect(promiseWhen({ dueAt, timeZone: null }, now, words)).toBe('tomorrow 14:00');
  expect(promiseWhen({ dueAt, timeZone: 'Asia/Tokyo' }, now, words)).toBe('tomorrow 14:00 (21:00 for the customer)');
});
