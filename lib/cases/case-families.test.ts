import fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseFamilies } from './case-families.ts';
import { foldCases } from './fold-case.ts';
import { anyEvent } from './testing/any-event.ts';
import { event, logs, openedData } from './testing/events.ts';

const familiesOf = (log: ReturnType<typeof event>[]) => [...caseFamilies(Map.groupBy(log, ({ subject }) => subject))];

it('families folded by themselves are the cases of the whole log, and no event is in two of them', () => {
  const any = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(logs, any), (log) => {
      const families = familiesOf(log);
      expect(families.flat().length).toBe(log.length);
      expect(new Map(families.flatMap((family) => [...foldCases(family)]))).toEqual(foldCases(log));
    }),
    { numRuns: 500 },
  );
});

it('cases are of one family that were ever on the same ticket, also by way of another', () => {
  const opened = (id: string, ticket: string | null) =>
    event(0, 'case.opened', `case:${id}`, openedData({ ticket, ticketRef: null }));
  const log = [
    ...[opened('a', 'one'), opened('b', 'two'), opened('c', 'three'), opened('d', null), opened('e', null)],
    event(1, 'case.ticket-moved', 'case:a', { ticket: 'two', ticketRef: 'v' }),
    event(2, 'case.note-added', 'case:d', { note: 'v' }),
  ];
  const ids = familiesOf(log).map((family) =>
    [...new Set(family.map(({ subject }) => subject.slice(-1)))].sort().join(''),
  );
  expect(ids.sort()).toEqual(['ab', 'c', 'd', 'e']);
});
