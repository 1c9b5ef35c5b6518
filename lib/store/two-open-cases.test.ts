import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { event, openedData } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { mergeEvents } from './merge-events.ts';
import { openStore } from './open-store.ts';
import { findCaseOfTicket, listCases } from './read-cases.ts';

const open = (at: number, id: string) => event(at, 'case.opened', `case:${id}`, openedData());
const LOG: LogEvent[] = [
  open(0, 'a'),
  event(1, 'case.step-entered', 'case:a', { step: 'closed' }),
  open(2, 'b'),
  event(3, 'case.reopened', 'case:a', {}),
  open(4, 'c'),
  event(5, 'case.step-entered', 'case:b', { step: 'closed' }),
  open(6, 'd'),
];

it.each<[string, LogEvent[]]>([
  ['as they were said', LOG],
  ['the other way round', LOG.toReversed()],
  ['one computer first', [...LOG.filter((_, i) => i % 2 === 0), ...LOG.filter((_, i) => i % 2 === 1)]],
])('two open cases of one ticket are the same here as in the log, one event after another, %s', async (_, log) => {
  const db = await openStore({ name: `test-${crypto.randomUUID()}` });
  for (const one of log) await mergeEvents(db, { events: [one] });
  const kept = new Map((await listCases(db)).map((it) => [it.id, it]));
  const folded = foldCases(LOG);
  expect(kept).toEqual(new Map(folded));
  expect([...folded.values()].map(({ id, joined }) => [id, ...joined].join('+'))).toEqual(['a+d', 'b+c']);
  // The one that a further opening would join is the one that a page shows for the ticket.
  expect((await findCaseOfTicket(db, 'ticket-1'))?.id).toBe('a');
  db.close();
});
