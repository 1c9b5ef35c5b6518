import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { rulesOf } from './rules.ts';
import { erasedDoc, eventDoc, itemDoc, sightingDoc } from './testing/documents.ts';
import { MEMBER, TEAM } from './testing/people.ts';
import { VERDICTS } from './testing/verdicts.ts';

const plain = (doc: object | undefined) => (doc ? JSON.parse(JSON.stringify(doc)) : null);

describe('what a team’s database takes', () => {
  const rules = rulesOf(TEAM, 'team');
  it.each(VERDICTS)('$name: $says', ({ doc, old, by, says }) => {
    expect(judge(plain(doc), plain(old), by, rules)).toBe(says);
  });
});

describe('what the closed circle’s database takes', () => {
  const rules = rulesOf(TEAM, 'closed');
  it.each([
    ['its own', eventDoc('ann', { space: 'closed' }), null],
    ['its own texts', itemDoc('ann', { space: 'closed' }), null],
    ['its own, erased', erasedDoc('ann', { space: 'closed' }), null],
    ['the whole team’s', eventDoc('ann'), 'wrong-space'],
    ['sightings, which are for all', sightingDoc('ann'), 'wrong-space'],
  ])('%s', (_, doc, says) => {
    expect(judge(plain(doc), null, MEMBER, rules)).toBe(says);
  });
});
