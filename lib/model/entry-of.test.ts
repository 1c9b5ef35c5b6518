import { expect, it } from 'vitest';
import { findPromises } from '../promises/find-promises.ts';
import { checkReply } from '../scripts/check-reply.ts';
import { minorText } from '../scripts/minor-text.ts';
import { findToneModel } from '../tone/models.ts';
import { entryOf } from './entry-of.ts';

it('a name that every object has is in no table (found by `npm run fuzz`)', () => {
  const table = { low: 1 };
  expect(entryOf(table, 'low')).toBe(1);
  for (const name of ['constructor', '__proto__', 'toString', '', null, undefined])
    expect(entryOf(table, name)).toBeUndefined();
});

it.each(['constructor', '__proto__', 'valueOf'])('nobody speaks %s', (language) => {
  expect(checkReply('We are sorry.', language)).toBeNull();
  expect(minorText(language).language).toBe('en');
  expect(findToneModel(language)).toBeUndefined();
  const said = { sentAt: '2026-11-16T09:00:00Z', timeZone: 'UTC', calendar: null, language };
  expect(findPromises('I will call you tomorrow.', said)).toHaveLength(1);
});
