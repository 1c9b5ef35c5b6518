import { expect, it } from 'vitest';
import { translator } from './translator.ts';

it('what somebody wrote is put in as it stands: no braces, tags or apostrophes of theirs are read as a sentence’s own', () => {
  const say = translator('en');
  const wrote = "{count, plural, other {all}} <b>{name}</b> '{' {0} \u202E#";
  expect(say('team.not-allowed', { host: wrote })).toContain(wrote);
  expect(say('record.copied', { device: wrote })).toContain(wrote);
});

it('a name that is written from the right is set apart, so that the sentence around it keeps its order', () => {
  const say = translator('en');
  expect(say('action.remove', { name: 'ליאור' })).toBe('Remove \u2068ליאור\u2069');
  expect(say('action.remove', { name: 'عمر (ACME)' })).toBe('Remove \u2068عمر (ACME)\u2069');
  expect(say('action.remove', { name: 'Kim 山田' })).toBe('Remove Kim 山田');
});
