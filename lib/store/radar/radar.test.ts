import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { event, openedData } from '../../cases/testing/events.ts';
import type { LogEvent, Sighting } from '../../model/event.ts';
import type { Level } from '../../model/kinds.ts';
import { mergeEvents } from '../merge-events.ts';
import { openStore } from '../open-store.ts';
import { LOG_STORES, type SeenTicket, type Store } from '../schema.ts';
import { putSighting } from '../sightings.ts';
import { projectTickets } from './project-radar.ts';
import { dropRadar, type RadarBasis } from './radar-basis.ts';
import { countOf } from './radar-counts.ts';
import type { RadarScope } from './radar-types.ts';
import { listHottest, listIds, listRecords, readCounts, wakeSnoozed } from './read-radar.ts';
import { ensureRadar } from './rebuild-radar.ts';
import { listSeenGroups } from './seen-groups.ts';

const NOW = Date.parse('2026-11-16T12:00:00Z');
const at = (minute: number) => new Date(NOW + minute * 60_000).toISOString();
const ME: RadarBasis = { ids: ['me'], accounts: ['acme/77'], names: ['ann agent'] };
const TEAM: RadarScope = { scope: 'team', groups: [] };
const MINE: RadarScope = { scope: 'mine', groups: [] };

let db: Store;
beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
  await ensureRadar(db, ME);
});
afterEach(() => {
  db.close();
  vi.useRealTimers();
});

const LEVEL_OF = (score: number): Level =>
  score >= 80 ? 'critical' : score >= 60 ? 'at-risk' : score >= 40 ? 'watch' : 'calm';

function seenTicket(ticket: string, score: number, minute: number, more: Partial<SeenTicket> = {}): SeenTicket {
  const level = LEVEL_OF(score);
  return {
    ...{
      ticket,
      key: `acme/${ticket}`,
      url: 'https://acme.example/',
      site: 'zendesk',
      subject: ticket,
      requester: 'Kim',
    },
    ...{ assignee: null, status: 'open', score, level, trend: 'steady', why: '', quote: null, observedAt: at(minute) },
    ...{ firstSignalAt: null, lastCustomerAt: null, nextDue: null },
    ...more,
  };
}

const inGroup = (id: string, name = id) => ({ facts: { group: { id, name }, signals: [], language: 'en' } as never });

async function see(ticket: string, score: number, minute = 0, more: Partial<SeenTicket> = {}): Promise<void> {
  const shown = seenTicket(ticket, score, minute, more);
  const assessment = { score, level: shown.level, policyVersion: 'p1' };
  const look = { ticket, device: 'here', observedAt: shown.observedAt, assessment, owner: 'me', handledUpTo: null };
  await putSighting(db, look, shown);
}

/** What a colleague's computer says of a ticket. */
async function hear(ticket: string, score: number, minute = 0, more: Partial<Sighting> = {}): Promise<void> {
  const level = LEVEL_OF(score);
  const tx = db.transaction(LOG_STORES, 'readwrite');
  await tx.objectStore('sightings').put({
    ...{ ticket, device: 'theirs', firstSeenAt: at(minute), observedAt: at(minute), score, level },
    ...{ levels: [{ at: at(minute), level }], owner: 'bob', handledUpTo: null, policyVersion: 'p1' },
    ...more,
  });
  await projectTickets(tx, [ticket]);
  await tx.done;
}

const say = (...events: LogEvent[]) => mergeEvents(db, { events });
const count = async (scope = TEAM) => countOf(await readCounts(db), 'at-risk', scope);
const state = async () => ({ records: await db.getAll('radar'), counts: await readCounts(db) });

/** All of it made anew says the same as what was kept up to date, change by change. */
async function expectSameAnew(): Promise<void> {
  const before = await state();
  const tx = db.transaction('meta', 'readwrite');
  await dropRadar(tx.store);
  await tx.done;
  await ensureRadar(db, ME);
  expect(await state()).toEqual(before);
}

describe('the radar', () => {
  it('counts as tickets change, in each scope, and each ticket once', async () => {
    await see('a', 90, 0, inGroup('1', 'Tier 1'));
    await see('b', 70, 0, { ...inGroup('2', 'Tier 2'), isMine: true });
    await see('c', 65, 0, { ...inGroup('2', 'Tier 2'), assignee: 'Ann Agent ' });
    await see('d', 45);
    await see('e', 95, 0, { status: 'solved' });
    expect(await count()).toBe(3);
    expect(await count(MINE)).toBe(2);
    expect(await count({ scope: 'groups', groups: ['acme/1'] })).toBe(3);
    expect(await count({ scope: 'groups', groups: ['acme/2'] })).toBe(2);
    expect((await readCounts(db)).read).toBe(4);
    expect((await listSeenGroups(db)).map(({ name }) => name)).toEqual(['Tier 1', 'Tier 2']);
    expect(await listIds(db, 'at-risk')).toEqual(['a', 'b', 'c']);
    expect((await listHottest(db, { scope: 'groups', groups: ['acme/1', 'acme/2'] }, 2)).map(({ id }) => id)).toEqual([
      'a',
      'b',
    ]);
    await see('a', 10, 5, inGroup('1', 'Tier 1'));
    expect(await count()).toBe(2);
    await expectSameAnew();
  });

  it('what a colleague saw counts for the team once, and the latest look of all speaks (R2)', async () => {
    await hear('theirs', 85);
    await hear('over', 85, 0, { over: true });
    await see('both', 30);
    await hear('both', 70, 5);
    expect(await count()).toBe(2);
    expect(await count(MINE)).toBe(0);
    const [first, second] = await listRecords(db, 'at-risk', 5);
    expect(first).toMatchObject({ id: 'theirs', isHere: false, by: 'bob' });
    expect(second).toMatchObject({ id: 'both', isHere: false, score: 70 });
    await see('both', 20, 6);
    expect(await count()).toBe(1);
    await expectSameAnew();
  });

  it('what was handled or snoozed does not count until the customer writes again, or its time is over (R87)', async () => {
    await see('a', 90, 0, { lastCustomerAt: at(-5) });
    await see('b', 70);
    await say(
      event(1, 'ticket.handled', 'ticket:a', { upTo: at(-5), level: 'critical', reason: 'answered' }),
      event(2, 'ticket.snoozed', 'ticket:b', { until: at(30), level: 'at-risk', reason: 'other' }),
    );
    expect(await count()).toBe(0);
    expect(await listIds(db, 'aside')).toEqual(['a', 'b']);
    expect(await wakeSnoozed(db, at(0))).toBe(at(30));
    await expectSameAnew();
    await see('a', 91, 3, { lastCustomerAt: at(3) });
    expect(await count()).toBe(1);
    vi.setSystemTime(NOW + 31 * 60_000);
    expect(await wakeSnoozed(db, at(31))).toBeUndefined();
    expect(await count()).toBe(2);
    await expectSameAnew();
  });

  it('a colleague who looks after it was handled, and to whom it was not, brings it back', async () => {
    await see('a', 90);
    await say(event(1, 'ticket.handled', 'ticket:a', { upTo: at(0), level: 'critical', reason: 'answered' }));
    await hear('a', 92, 60 * 24 * 30, { handledUpTo: at(0) });
    expect(await count()).toBe(0);
    await hear('a', 92, 60 * 24 * 31);
    expect(await count()).toBe(1);
    await expectSameAnew();
  });

  it('the owner of a case has its ticket', async () => {
    await see('a', 90);
    await say(
      event(0, 'case.opened', 'case:one', { ...openedData(), ticket: 'a', owner: { role: 'owner', person: 'me' } }),
    );
    expect(await count(MINE)).toBe(1);
    expect(await listRecords(db, 'at-risk', 1)).toMatchObject([{ case: 'one', isMine: true }]);
    await expectSameAnew();
  });

  it('a case about many stands for its tickets, but for danger and the law', async () => {
    await see('a', 30);
    await see('b', 50);
    await see('law', 85, 0, { facts: { signals: ['legal-threat'], language: 'en' } as never });
    const opened = { ...openedData(), ticket: null, cause: 'similar', owner: { role: 'incident-owner' } };
    await say(
      event(0, 'case.opened', 'case:many', opened),
      ...['a', 'b', 'law'].map((ticket, i) => event(1 + i, 'case.ticket-joined', 'case:many', { ticket })),
    );
    expect(await listIds(db, 'at-risk')).toEqual(['law', 'case:many']);
    expect(await listRecords(db, 'at-risk', 2)).toMatchObject([{ id: 'law' }, { shows: 'b', isWaiting: true }]);
    await expectSameAnew();
    await see('a', 95, 4);
    expect(await listRecords(db, 'at-risk', 1)).toMatchObject([{ id: 'case:many', shows: 'a' }]);
    await say(event(9, 'case.ticket-parted', 'case:many', { ticket: 'a' }));
    expect(await listIds(db, 'at-risk')).toEqual(['a', 'law', 'case:many']);
    await expectSameAnew();
  });

  it('somebody else at the same computer has other tickets', async () => {
    await see('a', 90, 0, { facts: { signals: [], language: 'en', assignee: '77' } as never });
    expect(await count(MINE)).toBe(1);
    await ensureRadar(db, { ids: ['bob'], accounts: [], names: [] });
    expect(await count(MINE)).toBe(0);
  });
});

/** How many requests a piece of work makes, and how many records they bring. */
async function cost(work: () => Promise<unknown>): Promise<{ requests: number; records: number }> {
  const sum = { requests: 0, records: 0 };
  const heard = (request: IDBRequest) => {
    sum.requests++;
    request.addEventListener('success', () => {
      sum.records += Array.isArray(request.result) ? request.result.length : 1;
    });
    return request;
  };
  const spies = [IDBObjectStore.prototype, IDBIndex.prototype].flatMap((kind) =>
    (['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const).map((name) => {
      const own = kind[name] as (...args: unknown[]) => IDBRequest;
      return vi.spyOn(kind, name as 'get').mockImplementation(function (this: unknown, ...args) {
        return heard(own.apply(this, args)) as never;
      });
    }),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  return sum;
}

describe('what it costs', () => {
  /** A store with so many tickets at risk, made as it is when it is first asked for. */
  async function full(tickets: number): Promise<void> {
    const tx = db.transaction(['seen', 'meta'], 'readwrite');
    for (let i = 0; i < tickets; i++)
      void tx.objectStore('seen').put(seenTicket(`t${i}`, 60 + (i % 40), 0, inGroup(`${i % 7}`)));
    await dropRadar(tx.objectStore('meta'));
    await tx.done;
    await ensureRadar(db, ME);
  }
  const change = async () => {
    await see('t3', 20, 9, inGroup('3'));
    await see('t3', 99, 10, inGroup('3'));
    await ensureRadar(db, ME);
    await wakeSnoozed(db, at(11));
    const scope: RadarScope = { scope: 'groups', groups: ['acme/3', 'acme/4'] };
    expect((await listHottest(db, scope, 3))[0]?.id).toBe('t3');
    return countOf(await readCounts(db), 'at-risk', scope);
  };

  it('to count after a change is the same among 20 tickets and among 1500', async () => {
    await full(20);
    const few = await cost(change);
    await full(1500);
    const many = await cost(change);
    expect(many).toEqual(few);
    expect(few.records).toBeLessThan(80);
    expect(await count()).toBe(1500);
  });
});
