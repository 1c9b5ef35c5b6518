import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event, openedData } from '../../cases/testing/events.ts';
import { DEFAULT_LEAVES, TEAM_KEY_ID } from '../../model/team.ts';
import { appendEvents } from '../append-events.ts';
import { readIdentity } from '../identity.ts';
import { mergeEvents } from '../merge-events.ts';
import { openStore } from '../open-store.ts';
import { listCases } from '../read-cases.ts';
import type { Store } from '../schema.ts';
import { BACKED_STORES, type BackedStore } from './backup-parts.ts';
import { finishRestore, takeIdentity } from './finish-restore.ts';
import { migrateRecords } from './migrate-records.ts';
import { countBackup, type PartKey, readBackupIdentity, readBackupMeta, readBackupPart } from './read-backup-part.ts';
import { lookAtBackupPart, takeBackupPart, wasErasedSince } from './take-backup-part.ts';

const AT = '2026-11-16T09:00:00Z';
const item = (id: string, text = `text of ${id}`) => ({ id, space: 'team' as const, kind: 'note', text, at: AT });
const seen = (ticket: string, observedAt = AT) => ({
  ...{ ticket, key: `acme/${ticket}`, url: 'https://acme.example/1', site: 'zendesk', subject: 's', requester: 'Ann' },
  ...{
    assignee: null,
    status: null,
    score: 3,
    level: 'calm' as const,
    trend: 'steady' as const,
    why: 'w',
    quote: null,
  },
  ...{ observedAt, firstSignalAt: null, lastCustomerAt: null, nextDue: null },
});
const delivery = (id: string, state: string) => ({
  ...{ id, case: 'a', destination: 'd', kind: 'slack', name: 'Desk', body: '{}', brief: null, state, attempts: 1 },
  ...{ round: 1, nextAt: state === 'sent' ? '' : AT, problem: null, status: null, said: null, madeAt: AT },
});

const open = () => openStore({ name: `test-${crypto.randomUUID()}` });
let db: Store;
beforeEach(async () => {
  db = await open();
});

async function fill(): Promise<void> {
  const log = [
    event(0, 'case.opened', 'case:a', openedData()),
    event(1, 'case.step-entered', 'case:a', { step: 'investigation' }),
    event(2, 'case.note-added', 'case:a', { note: 'vault-note' }),
  ];
  await mergeEvents(db, { events: log, items: [item('vault-note'), item('vault-quote')] });
  const me = await readIdentity(db);
  await appendEvents(db, me, {
    events: [
      {
        type: 'ticket.handled',
        subject: 'ticket:t9',
        data: { upTo: AT, level: 'calm', reason: 'done' },
        space: 'team',
        v: 1,
      },
    ],
    items: [],
  } as never);
  await db.put('seen', seen('t1') as never);
  await db.put('deliveries', delivery('one', 'sent') as never);
  await db.put('deliveries', delivery('two', 'waiting') as never);
  await db.put('told', { id: 'escalated/a', at: AT });
  await db.put('drafts', { value: { typed: 'half' }, base: 'b', at: AT }, 'matrix');
  await db.put('meta', { language: 'fi', name: 'Maija', mine: [], side: 'left' }, 'settings');
}

async function readAll(from: Store, name: BackedStore): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let after: PartKey | null = null; ; ) {
    const { records, next } = await readBackupPart(from, name, after);
    all.push(...records);
    if (next === null) return all;
    after = next;
  }
}

async function copy(from: Store, to: Store): Promise<void> {
  for (const name of BACKED_STORES) await takeBackupPart(to, name, await readAll(from, name));
  await finishRestore(to);
}

describe('a backup of everything', () => {
  it('gives an empty profile all that there was, and twice is as good as once', async () => {
    await fill();
    const other = await open();
    await copy(db, other);
    await copy(db, other);
    expect(await listCases(other)).toEqual(await listCases(db));
    for (const name of BACKED_STORES.filter((it) => it !== 'deliveries'))
      expect(await other.getAll(name), name).toEqual(await db.getAll(name));
    expect(await other.get('drafts', 'matrix')).toMatchObject({ value: { typed: 'half' } });
    expect((await other.getAll('asides')).map(({ ticket }) => ticket)).toEqual(['t9']);
    expect(await countBackup(other)).toEqual(await countBackup(db));
  });

  it('joins what is here with what is there, and says beforehand what it will do', async () => {
    await fill();
    const other = await open();
    await mergeEvents(other, { events: [event(5, 'case.opened', 'case:own', openedData({ ticket: 'ticket-2' }))] });
    const events = await readAll(db, 'events');
    expect(await lookAtBackupPart(other, 'events', [...events, { odd: 1 }])).toEqual({ fresh: 4, known: 0, odd: 1 });
    expect(await other.count('events')).toBe(1);
    await copy(db, other);
    expect((await listCases(other)).map(({ id }) => id).sort()).toEqual(['a', 'own']);
    expect(await lookAtBackupPart(other, 'events', events)).toEqual({ fresh: 0, known: 4, odd: 0 });
  });

  it('holds no key, no password and nothing of a team', async () => {
    await fill();
    await db.put('secrets', { url: 'https://hooks.example/SECRET-1', key: 'SECRET-2' }, 'slack-1');
    await db.put('vault', item(TEAM_KEY_ID, 'SECRET-3'));
    const team = { server: 'https://couch.example', name: 'team', closed: null, user: 'u', roles: [], joinedAt: AT };
    const { secret } = await readIdentity(db);
    const whole = async (isLocked: boolean) =>
      JSON.stringify([
        await Promise.all(BACKED_STORES.map((name) => readAll(db, name))),
        await readBackupMeta(db),
        await readBackupIdentity(db, isLocked),
      ]);
    expect(await whole(true)).not.toMatch(/SECRET/);
    expect(await whole(false)).not.toContain(secret);
    expect(await whole(true)).toContain(secret); // alone: customers muted here are known again
    await db.put('meta', { ...team, key: secret, leaves: DEFAULT_LEAVES }, 'team');
    expect(await whole(true)).not.toContain(secret);
    await takeBackupPart(db, 'vault', [item(TEAM_KEY_ID, 'FORGED')]);
    expect(await db.get('vault', TEAM_KEY_ID)).toMatchObject({ text: 'SECRET-3' });
  });

  it('brings nothing back that was erased here (R145)', async () => {
    await fill();
    const [vault, looks] = [await readAll(db, 'vault'), await readAll(db, 'seen')];
    await db.put('vault', { id: 'vault-note', erased: true, kind: 'note', by: 'x', at: AT });
    await takeBackupPart(db, 'vault', vault);
    expect(await db.get('vault', 'vault-note')).toHaveProperty('erased');
    expect(looks).toHaveLength(1);
    expect(await wasErasedSince(db, AT)).toBe(false);
    await mergeEvents(db, { events: [event(10, 'person.erased', 'person:p', { items: 1, kept: [] })] });
    expect(await wasErasedSince(db, AT)).toBe(true);
    expect(await wasErasedSince(db, '2026-11-17T09:00:00Z')).toBe(false);
  });

  it('sends nothing twice by itself, keeps the later look, and gives no number out again', async () => {
    await fill();
    const other = await open();
    await other.put('seen', seen('t1', '2026-11-18T09:00:00Z') as never);
    await copy(db, other);
    expect((await other.getAll('deliveries')).map(({ id, state }) => [id, state])).toEqual([
      ['one', 'sent'],
      ['two', 'unsure'],
    ]);
    expect(await other.get('seen', 't1')).toMatchObject({ observedAt: '2026-11-18T09:00:00Z' });
    const { device } = await readIdentity(other);
    const ahead = event(1, 'case.note-added', 'case:a', { note: 'n' }, { device, seq: 41, id: 'said-here-before' });
    await takeBackupPart(other, 'events', [ahead]);
    expect(await other.get('meta', 'position')).toMatchObject({ seq: 41 });
  });

  it('refuses what would run when it is clicked, and leaves out what it cannot read', async () => {
    const bad = [{ ...seen('t1'), url: 'javascript:alert(1)' }, { ...seen('t2'), score: 'high' }, null, 7, seen('t3')];
    expect(await takeBackupPart(db, 'seen', bad)).toEqual({ fresh: 1, known: 0, odd: 4 });
    expect(await db.getAllKeys('seen')).toEqual(['t3']);
    expect(await takeBackupPart(db, 'events', [{ id: 'not-an-event-1' }])).toEqual({ fresh: 0, known: 0, odd: 1 });
    expect(await db.getAllKeys('unread')).toEqual(['not-an-event-1']);
  });

  it('makes an empty profile that person’s, and leaves a filled one its own', async () => {
    const mine = await readIdentity(db);
    await takeIdentity(db, { person: 'p-old', keys: ['k1', 'k0'] });
    const now = await readIdentity(db);
    expect(now).toMatchObject({ person: 'p-old', secret: 'k1', device: mine.device });
    expect(now.earlier).toEqual([mine.secret, 'k0']);
    await fill();
    await takeIdentity(db, { person: 'p-other', keys: ['k2'] });
    expect(await readIdentity(db)).toMatchObject({ person: 'p-old', secret: 'k1' });
    expect((await readIdentity(db)).earlier).toContain('k2');
  });

  it.each([3, 4])('takes a backup of version %s through the migrations', async (version) => {
    const older = JSON.parse(readFileSync(`test/fixtures/older/store-${version}.json`, 'utf8')) as {
      stores: Record<string, { records: { key?: string; value: unknown }[] }>;
    };
    for (const name of BACKED_STORES) {
      const kept = older.stores[name]?.records ?? [];
      const records = kept.map(({ key, value }) => (name === 'drafts' ? { key, value } : value));
      const migrated = await migrateRecords(name, records, version);
      expect(migrated).toHaveLength(records.length);
      await takeBackupPart(db, name, migrated);
    }
    await finishRestore(db);
    expect(await listCases(db)).toHaveLength(2);
    expect(await db.count('unread')).toBe(0);
    const left = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('simmer-restore'));
    expect(left).toEqual([]);
  });

  it('cut off in the middle, what came is there at the next start, and the rest comes by doing it again (law 12)', async () => {
    await fill();
    const name = `test-${crypto.randomUUID()}`;
    const half = await openStore({ name });
    const all = await readAll(db, 'events');
    const first = all.find((one) => (one as { type: string }).type === 'case.opened');
    await takeBackupPart(half, 'events', [first]);
    half.close();
    const next = await openStore({ name });
    expect(await listCases(next)).toMatchObject([{ id: 'a', events: 1 }]);
    expect(await takeBackupPart(next, 'events', [...all, first])).toEqual({ fresh: 3, known: 2, odd: 0 });
    await finishRestore(next);
    expect(await listCases(next)).toEqual(await listCases(db));
    next.close();
  });

  it('says that the disk is full where it is, in every part and at the end, and takes nothing by halves', async () => {
    await fill();
    const given = await Promise.all(BACKED_STORES.map(async (name) => ({ name, records: await readAll(db, name) })));
    const other = await open();
    await readIdentity(other);
    const { put } = IDBObjectStore.prototype;
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      it,
      key,
    ) {
      const asked = put.call(this, it, key);
      (this.transaction as unknown as { _abort(why: string): void })._abort('QuotaExceededError');
      return asked;
    });
    const full = { problem: { code: 'store-full' } };
    for (const { name, records } of given.filter((one) => one.records.length > 0))
      await expect(takeBackupPart(other, name, records), name).rejects.toMatchObject(full);
    await expect(takeIdentity(other, { person: 'p-old', keys: ['k1'] })).rejects.toMatchObject(full);
    failing.mockRestore();
    for (const name of BACKED_STORES) expect(await other.count(name), name).toBe(0);
    await copy(db, other);
    expect(await listCases(other)).toEqual(await listCases(db));
  });

  it('reads a long log by pieces', async () => {
    const many = Array.from({ length: 1234 }, (_, i) => ({ id: `told/${String(i).padStart(5, '0')}`, at: AT }));
    await takeBackupPart(db, 'told', many);
    expect((await readBackupPart(db, 'told', null)).records).toHaveLength(500);
    expect(await readAll(db, 'told')).toEqual(many);
  });
});
