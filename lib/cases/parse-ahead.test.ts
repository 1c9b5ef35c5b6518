import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldCases } from './fold-case.ts';
import { findData, parseAhead } from './read-data.ts';
import { anyEvent } from './testing/any-event.ts';
import { event } from './testing/events.ts';

it('what was parsed ahead folds to the same cases, and is the data of no other type or version', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 }), (log) => {
      const parsed = structuredClone(log);
      for (const one of parsed) parseAhead(one);
      expect(foldCases(parsed)).toEqual(foldCases(log));
      for (const [i, one] of parsed.entries()) {
        expect(findData('case.accepted', one)).toEqual(findData('case.accepted', log[i]!));
        expect(findData('case.note-added', one)).toEqual(findData('case.note-added', log[i]!));
      }
    }),
    { numRuns: 200 },
  );
});

it('what cannot be read is no data, asked for ahead or not', () => {
  for (const odd of [
    event(0, 'case.step-entered', 'case:a', { step: 'sideways' }),
    event(0, 'case.step-entered', 'case:a', { step: 'closed' }, { v: 2 }),
    event(0, 'case.dreamt-of', 'case:a', {}),
    event(0, 'constructor', 'case:a', {}),
  ]) {
    parseAhead(odd);
    expect(findData('case.step-entered', odd)).toBeUndefined();
  }
});
