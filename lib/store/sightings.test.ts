import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sightingSchema } from '../model/event.ts';
import type { Level } from '../model/kinds.ts';
import { forgetOld } from './forget-old.ts';
import { openStore } from './open-store.ts';
import type { SeenTicket, Store } from './schema.ts';
import { listSeen, putSighting } from './sightings.ts';

let db: Store;
beforeEach(async () => {
  db = await openStore({ name: `test-${crypto.randomUUID()}` });
});
afterEach(() => db.close());

const look = (minute: number, score: number, level: Level, ticket = 't1') => {
  const observedAt = new Date(Date.parse('2026-11-16T09:00:00Z') + minute * 60_000).toISOString();
  const seen: SeenTicket = {
    ticket,
    key: `acme/${ticket}`,
    url: 'https://acme.example/',
    site: 'zendesk',
    subject: 'Invoice',
    requester: 'Kim',
    assignee: null,
    status: 'open',
    score,
    level,
    trend: 'steady',
    why: '',
    quote: null,
    observedAt,
    firstSignalAt: level === 'calm' ? null : observedAt,
    lastCustomerAt: null,
    nextDue: null,
  };
  const assessment = { score, level, policyVersion: 'p1' };
  return putSighting(db, { ticket, device: 'd1', observedAt, assessment, owner: null, handledUpTo: null }, seen);
};

describe('sightings', () => {
  it('remember each change of level once, and the time of the first signal', async () => {
    expect(await look(0, 10, 'calm')).toBe(true);
    expect(await look(1, 45, 'watch')).toBe(true);
    expect(await look(2, 48, 'watch')).toBe(false);
    expect(await look(3, 82, 'critical')).toBe(true);
    const sighting = sightingSchema.parse(await db.get('sightings', ['t1', 'd1']));
    expect(sighting.levels.map(({ level }) => level)).toEqual(['calm', 'watch', 'critical']);
    expect(sighting).toMatchObject({ score: 82, firstSeenAt: '2026-11-16T09:00:00.000Z' });
    expect((await listSeen(db))[0]).toMatchObject({ score: 82, firstSignalAt: '2026-11-16T09:01:00.000Z' });
  });

  it('a look from the past changes nothing', async () => {
    await look(5, 82, 'critical');
    expect(await look(1, 10, 'calm')).toBe(false);
    expect((await listSeen(db))[0]?.score).toBe(82);
  });

  it('are listed hottest first', async () => {
    await look(0, 30, 'calm', 'cool');
    await look(0, 90, 'critical', 'hot');
    await look(0, 60, 'at-risk', 'warm');
    expect((await listSeen(db)).map(({ ticket }) => ticket)).toEqual(['hot', 'warm', 'cool']);
  });

  it('are forgotten 90 days after the last look', async () => {
    await look(0, 30, 'calm', 'old');
    await look(60 * 24 * 2, 30, 'calm', 'new');
    const now = Date.parse('2026-11-16T09:00:00Z') + 91 * 24 * 3_600_000;
    expect(await forgetOld(db, now)).toBe(1);
    expect((await listSeen(db)).map(({ ticket }) => ticket)).toEqual(['new']);
    expect(await db.count('sightings')).toBe(1);
  });
});
