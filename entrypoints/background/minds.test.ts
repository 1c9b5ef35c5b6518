import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../lib/model/event.ts';
import type { Team } from '../../lib/model/team.ts';
import { policyHeads } from '../../lib/policy/policy-from-events.ts';
import { mergeEvents } from '../../lib/store/merge-events.ts';
import { page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

interface Minds {
  parts: {
    part: string;
    versions: { id: string; by: string; isReset: boolean }[];
    rows: { id: string; title: string; pick: number }[] | null;
  }[];
}

const ladder = (id: string, minutes: number) => ({
  id,
  name: { en: `Ladder ${id}` },
  steps: [{ id: 'a', after: `PT${minutes}M`, to: { role: 'escalation-manager' }, whenNobody: 'tell' }],
});
const ask = <T>(name: string, data: object = {}) => ok<T>(name, data, page);
const getMinds = () => ask<Minds>('minds.get');
const line = () => ask<{ minds: string[] }>('sync.get');
const heads = () =>
  scene.store(
    async (db) => policyHeads(await db.getAllFromIndex('events', 'type', 'policy.changed')).get('ladders') ?? [],
  );
const ladders = async () =>
  (await ask<{ values: { ladders: { id: string }[] } }>('parts.get', { parts: ['ladders'] })).values.ladders;

/** Saves ladders here, over what holds. */
async function save(value: unknown): Promise<void> {
  const { version } = await ask<{ version: string }>('parts.get', { parts: ['ladders'] });
  expect(await ask('parts.set', { values: { schema: 1, ladders: value }, version })).toMatchObject({ saved: true });
}

/** What another manager made of a version meanwhile, out of reach of this browser: it comes with the next sync. */
async function elsewhere(value: unknown, base: string | null): Promise<LogEvent> {
  const event: LogEvent = {
    id: crypto.randomUUID(),
    at: `${new Date().toISOString()}~0000`,
    by: 'maria',
    device: 'hers',
    seq: 1,
    space: 'team',
    type: 'policy.changed',
    subject: 'policy:ladders',
    data: { part: 'ladders', value, base },
    v: 1,
  };
  await scene.store((db) => mergeEvents(db, { events: [event] }));
  return event;
}

describe('a policy of two minds (item 8)', () => {
  beforeEach(start);

  /** Both began from the same two ladders: one was changed here, the other elsewhere, where a third was added. */
  async function part(): Promise<void> {
    await save([ladder('x', 10), ladder('y', 10)]);
    const base = (await heads())[0]!.event.id;
    await save([ladder('x', 20), ladder('y', 10)]);
    await elsewhere([ladder('x', 10), ladder('y', 30), ladder('z', 5)], base);
  }

  it('both versions survive, one holds, and both managers are told', async () => {
    expect((await line()).minds).toEqual([]);
    await part();
    expect(await heads()).toHaveLength(2);
    expect((await line()).minds).toEqual(['ladders']);
    const [it] = (await getMinds()).parts;
    expect(it?.rows?.map(({ id, title }) => [id, title])).toEqual([
      ['x', 'Ladder x'],
      ['y', 'Ladder y'],
      ['z', 'Ladder z'],
    ]);
  });

  it('is settled row by row by one version, based on the one in force, that closes the other', async () => {
    await part();
    const [it] = (await getMinds()).parts;
    const versions = it!.versions.map(({ id }) => id);
    const picks = Object.fromEntries(it!.rows!.map(({ id, pick }) => [id, pick]));
    expect(await ask('minds.settle', { part: 'ladders', versions, whole: null, picks })).toEqual({
      saved: true,
      errors: [],
    });
    expect((await ladders()).slice(0, 3)).toMatchObject([ladder('x', 20), ladder('y', 30), ladder('z', 5)]);
    const [head, ...others] = await heads();
    expect(others).toEqual([]);
    expect(head?.event.data).toMatchObject({ base: versions[0], also: [versions[1]] });
    expect((await line()).minds).toEqual([]);
    expect((await getMinds()).parts).toEqual([]);
  });

  it('one version is taken as a whole, also one that gave the part back to what Simmer ships', async () => {
    await save([ladder('x', 10)]);
    const base = (await heads())[0]!.event.id;
    await save([ladder('x', 20)]);
    await elsewhere(null, base);
    const [it] = (await getMinds()).parts;
    expect(it?.rows).toBeNull();
    const reset = it!.versions.findIndex(({ isReset }) => isReset);
    const versions = it!.versions.map(({ id }) => id);
    await ask('minds.settle', { part: 'ladders', versions, whole: reset, picks: {} });
    expect(await heads()).toHaveLength(1);
    expect(await ask('parts.get', { parts: ['ladders'] })).toMatchObject({ given: [] });
  });

  it('what was compared is what is settled: a third version, or a row that is none, changes nothing', async () => {
    await part();
    const [it] = (await getMinds()).parts;
    const versions = it!.versions.map(({ id }) => id);
    const wrong = { part: 'ladders', versions, whole: null, picks: { x: 7 } };
    expect(await refusal('minds.settle', wrong, page)).toBe('policy-moved');
    await elsewhere([ladder('x', 45)], null);
    expect(await refusal('minds.settle', { ...wrong, picks: {} }, page)).toBe('policy-moved');
    expect(await heads()).toHaveLength(3);
  });

  it('what would be no policy is refused, with what is wrong', async () => {
    await part();
    await elsewhere([{ id: 'x', steps: 'none' }], null);
    const [it] = (await getMinds()).parts;
    const versions = it!.versions.map(({ id }) => id);
    const answer = await ask<{ saved: boolean; errors: unknown[] }>('minds.settle', {
      part: 'ladders',
      versions,
      whole: 2,
      picks: {},
    });
    expect(answer.saved).toBe(false);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(await heads()).toHaveLength(3);
  });

  it('in a team only a manager is asked to settle it', async () => {
    await part();
    const team: Team = {
      server: 'https://couch.team.example',
      name: 'acme',
      closed: null,
      user: 'ann',
      roles: ['acme-member', 'acme-coach'],
      joinedAt: '2026-11-16T08:00:00Z',
      key: null,
      leaves: { quotes: true, names: true, texts: true },
    };
    await scene.store((db) => db.put('meta', team, 'team'));
    expect((await line()).minds).toEqual([]);
    await scene.store((db) => db.put('meta', { ...team, roles: ['acme-manager'] }, 'team'));
    expect((await line()).minds).toEqual(['ladders']);
  });
});
