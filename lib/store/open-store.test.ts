import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { readIdentity } from './identity.ts';
import { keepStore } from './keep-store.ts';
import { openStore } from './open-store.ts';
import { STORE_VERSION } from './schema.ts';
import { guardStore, storeProblem } from './store-problem.ts';

const newName = () => `test-${crypto.randomUUID()}`;
const named = (name: string) => Object.assign(new Error(name), { name });
afterEach(() => vi.unstubAllGlobals());

describe('openStore', () => {
  it('says so where a newer Simmer made the data, and changes nothing', async () => {
    const name = newName();
    const newer = await openDB(name, STORE_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('from-the-future'),
    });
    newer.close();
    await expect(openStore({ name })).rejects.toMatchObject({ problem: { code: 'store-newer' } });
    const still = await openDB(name);
    expect([...still.objectStoreNames]).toEqual(['from-the-future']);
    still.close();
  });

  it('says so where nothing may be kept', async () => {
    const refuse = (error: Error) =>
      vi.stubGlobal('indexedDB', {
        open: () => {
          throw error;
        },
      });
    refuse(named('InvalidStateError'));
    await expect(openStore()).rejects.toMatchObject({ problem: { code: 'store-private' } });
    refuse(named('SecurityError'));
    await expect(openStore()).rejects.toMatchObject({ problem: { code: 'store-private' } });
    refuse(named('QuotaExceededError'));
    await expect(openStore()).rejects.toMatchObject({ problem: { code: 'store-full' } });
    vi.stubGlobal('indexedDB', undefined);
    await expect(openStore()).rejects.toMatchObject({ problem: { code: 'store-private' } });
  });

  it('says so where an older connection holds on', async () => {
    const name = newName();
    const stubborn = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('old') });
    // A delete waits for the stubborn connection, and our opening waits behind it.
    const gone = deleteDB(name, { blocked: () => undefined });
    const opening = openStore({ name, blockedMs: 20 });
    const outcome = await Promise.race([
      opening.then(
        () => 'open',
        (error: ProblemError) => error.problem.code,
      ),
      new Promise((resolve) => setTimeout(() => resolve('waiting'), 200)),
    ]);
    expect(outcome).not.toBe('open');
    stubborn.close();
    await gone;
    (await opening.catch(() => openStore({ name }))).close();
  });

  it('lets go at once when a newer Simmer waits, and tells', async () => {
    const name = newName();
    const onLost = vi.fn();
    await openStore({ name, onLost });
    const newer = await openDB(name, STORE_VERSION + 1);
    expect(onLost).toHaveBeenCalled();
    newer.close();
  });
});

describe('keepStore', () => {
  it('keeps one connection, and opens anew when it was lost or closed under the work', async () => {
    const name = newName();
    const open = vi.fn((onLost: () => void) => openStore({ name, onLost }));
    const store = keepStore(open);
    const me = await store(readIdentity);
    expect(await store(readIdentity)).toEqual(me);
    expect(open).toHaveBeenCalledTimes(1);
    await store(async (db) => db.close());
    expect(await store(readIdentity)).toEqual(me);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('tries again after it could not open', async () => {
    const name = newName();
    const open = vi.fn((onLost: () => void) => openStore({ name, onLost }));
    open.mockRejectedValueOnce(new ProblemError('store-failed'));
    const store = keepStore(open);
    await expect(store(readIdentity)).rejects.toMatchObject({ problem: { code: 'store-failed' } });
    expect(await store(readIdentity)).toHaveProperty('device');
  });
});

describe('identity', () => {
  it('is made once, however many ask at once, and never over a record that cannot be read', async () => {
    const db = await openStore({ name: newName() });
    const asked = await Promise.all([readIdentity(db), readIdentity(db), readIdentity(db)]);
    expect(new Set(asked.map(({ device }) => device)).size).toBe(1);
    await db.put('meta', { person: 7 }, 'identity');
    await expect(readIdentity(db)).rejects.toMatchObject({ problem: { code: 'store-failed' } });
    expect(await db.get('meta', 'identity')).toEqual({ person: 7 });
    db.close();
  });
});

describe('storeProblem', () => {
  it('tells a full disk and a lost connection from the rest', async () => {
    expect(storeProblem(named('QuotaExceededError')).problem.code).toBe('store-full');
    expect(storeProblem(named('InvalidStateError')).problem.code).toBe('store-failed');
    expect(storeProblem('odd').problem.code).toBe('store-failed');
    const refused = guardStore(async () => Promise.reject(new ProblemError('no-case')));
    await expect(refused).rejects.toMatchObject({ problem: { code: 'no-case' } });
  });
});
