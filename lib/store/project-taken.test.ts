import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { event, openedData } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { joinTeam } from '../sync/join-team.ts';
import { openStore } from './open-store.ts';
import { listCases } from './read-cases.ts';
import type { Store } from './schema.ts';
import { type Doc, takeDocs } from './take-docs.ts';

const team = {
  ...{ server: 'https://couch.example', name: 'team', closed: null, user: 'ann', roles: [] },
  ...{ joinedAt: '2026-11-22T08:00:00Z', key: null, leaves: { quotes: true, names: true, texts: true } },
};
const NOW = Date.parse('2026-11-22T08:00:00Z');

async function newMember(): Promise<Store> {
  const db = await openStore({ name: crypto.randomUUID() });
  await joinTeam(db, team, { kind: 'basic', user: 'ann', password: 'secret' });
  return db;
}

const docOf = (it: LogEvent): Doc => ({ _id: it.id, event: it });

/** Few tickets and few cases, so that openings join, come late, come twice and come after what was said of them. */
const said = fc.oneof(
  fc
    .record({ which: fc.nat(4), ticket: fc.constantFrom('t1', 't2', null), at: fc.nat(40) })
    .map(({ which, ticket, at }) => event(at, 'case.opened', `case:${which}`, openedData({ ticket }))),
  fc
    .record({ which: fc.nat(4), step: fc.constantFrom('investigation', 'closed'), at: fc.nat(40) })
    .map(({ which, step, at }) => event(at, 'case.step-entered', `case:${which}`, { step })),
  fc
    .record({ which: fc.nat(4), note: fc.uuid(), at: fc.nat(40) })
    .map(({ which, note, at }) => event(at, 'case.note-added', `case:${which}`, { note })),
  // The helpdesk merged its ticket into another one.
  fc
    .record({ which: fc.nat(4), ticket: fc.constantFrom('t1', 't2'), at: fc.nat(40) })
    .map(({ which, ticket, at }) => event(at, 'case.ticket-moved', `case:${which}`, { ticket, ticketRef: 'v' })),
  // The same thing noticed by two browsers: one id, and each has its own time.
  fc
    .record({ which: fc.nat(4), at: fc.nat(40) })
    .map(({ which, at }) =>
      event(at, 'case.reopened', `case:${which}`, {}, { id: `00000000-0000-8000-8000-00000000000${which}` }),
    ),
);

describe('what is put on top', () => {
  it('gives the cases that the whole log folds to, in whatever pages it comes (law 12)', async () => {
    let onTop = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(said, { maxLength: 8 }), { minLength: 1, maxLength: 6 }), async (pages) => {
        const db = await newMember();
        try {
          for (const page of pages) {
            await takeDocs(db, page.map(docOf), { team, space: 'team' }, NOW);
            const cases = await listCases(db);
            const whole = foldCases(await db.getAll('events'));
            expect(Object.fromEntries(cases.map((it) => [it.id, it]))).toEqual(Object.fromEntries(whole));
            onTop += cases.length;
          }
        } finally {
          db.close();
        }
      }),
      { numRuns: 150 },
    );
    expect(onTop).toBeGreaterThan(100);
  });

  it('a case that was opened again before another of its ticket began takes that one in', async () => {
    const db = await newMember();
    const opened = openedData({ ticket: 't1' });
    const take = (...log: LogEvent[]) => takeDocs(db, log.map(docOf), { team, space: 'team' }, NOW);
    await take(event(1, 'case.opened', 'case:a', opened), event(2, 'case.step-entered', 'case:a', { step: 'closed' }));
    await take(event(9, 'case.opened', 'case:b', opened));
    expect((await listCases(db)).map(({ id }) => id).sort()).toEqual(['a', 'b']);
    await take(event(5, 'case.reopened', 'case:a', {}));
    expect((await listCases(db)).map(({ id, joined }) => [id, joined])).toEqual([['a', ['b']]]);
    db.close();
  });

  it('the log told in order, page by page, is never read again', async () => {
    const db = await newMember();
    const log = Array.from({ length: 40 }, (_, at) =>
      at < 4
        ? event(at, 'case.opened', `case:${at}`, openedData({ ticket: `t${at}` }))
        : event(at, 'case.note-added', `case:${at % 4}`, { note: `note-${at}` }),
    );
    await takeDocs(db, log.slice(0, 10).map(docOf), { team, space: 'team' }, NOW);
    // Were the cases folded anew, they would lack what is missing from the log.
    for (const { id } of log.slice(0, 10)) await db.delete('events', id);
    await takeDocs(db, log.slice(10).map(docOf), { team, space: 'team' }, NOW);
    expect((await listCases(db)).map(({ events }) => events)).toEqual([10, 10, 10, 10]);
    db.close();
  });
});
