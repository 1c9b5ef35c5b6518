import { expect, test } from 'vitest';
import { DRAFT_PACKS } from '../packs/index.ts';
import { scoreHeldOut } from './score-held-out.ts';

/** A mark in vain costs trust, a missed one nothing but itself: so precision before recall. */
test.each(Object.keys(DRAFT_PACKS))(
  'drafts in %s that no pattern was made from: hardly a mark in vain',
  async (language) => {
    const { drafts, right, wrong, missed } = await scoreHeldOut(language);
    expect(drafts).toBeGreaterThanOrEqual(20);
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.8);
  },
);

test.each(Object.keys(DRAFT_PACKS))('drafts in %s that patterns were widened by stay heard', async (language) => {
  const { right, wrong, missed } = await scoreHeldOut(language, 'seen');
  expect(wrong).toEqual([]);
  expect(right / (right + missed.length)).toBeGreaterThanOrEqual(0.8);
});
