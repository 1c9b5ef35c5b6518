import { describe, expect, it } from 'vitest';
import { findPromises } from './find-promises.ts';
import { type Labelled, PROMISE_LANGUAGES, readLabelled } from './testing/labelled.ts';
import { exactOf, measure, precisionOf, recallOf } from './testing/measure.ts';

const heard = (one: Labelled) =>
  findPromises(one.text, { ...one.said, language: one.language }).map(({ dueAt }) => dueAt);

/** Floors, a little below what `npm run bench:promises` shows. */
describe('promises of the labelled set (U2)', () => {
  it.each(PROMISE_LANGUAGES)('%s: at least thirty sentences, of which the half held out is heard well', (language) => {
    const all = readLabelled(language);
    expect(all.length).toBeGreaterThanOrEqual(30);
    const held = measure(
      all.filter(({ isTest }) => isTest),
      heard,
    );
    expect(held.sentences).toBeGreaterThanOrEqual(15);
    expect(precisionOf(held)).toBeGreaterThan(0.95);
    expect(recallOf(held)).toBeGreaterThan(0.85);
    expect(exactOf(held)).toBeGreaterThan(0.85);
  });

  it('in all: hardly anything is heard in vain', () => {
    const sums = measure(PROMISE_LANGUAGES.flatMap(readLabelled), heard);
    expect(precisionOf(sums)).toBeGreaterThan(0.95);
    expect(exactOf(sums)).toBeGreaterThan(0.9);
  });
});
