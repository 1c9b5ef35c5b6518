import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { nativePanel } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

beforeEach(start);

/** Somebody deletes the database, as a page of ours could, while the worker has it open. */
const deleteStore = () =>
  new Promise<void>((resolve, reject) => {
    const gone = indexedDB.deleteDatabase(scene.name);
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });

async function escalate(): Promise<string> {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  return (await ok<{ case: { id: string } }>('panel.escalate', { tabId: 1, draft }, nativePanel)).case.id;
}

it('a database that is deleted under us is opened anew, and the panel says for a day what to do', async () => {
  expect((await state()).trouble).toBeNull();
  const id = await escalate();
  expect((await state()).trouble).toBeNull();
  const { local } = scene.fake.browser.storage;
  await deleteStore();
  expect(await refusal('case.note', { id, text: 'gone' }, nativePanel)).toBe('no-case');
  expect((await state()).trouble).toEqual({ code: 'store-gone' });
  // It works again at once; and what is said is still said after the worker died.
  await escalate();
  expect((await state()).case).not.toBeNull();
  await wake();
  scene.fake.browser.storage.local = local;
  expect((await state()).trouble).toEqual({ code: 'store-gone' });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 });
  try {
    expect((await state()).trouble).toBeNull();
  } finally {
    vi.useRealTimers();
  }
});

it('a first start, and one that a worker did not live through, are no loss', async () => {
  const { local } = scene.fake.browser.storage;
  const set = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('the worker is gone'));
  await state();
  set.mockRestore();
  expect((await state()).trouble).toBeNull();
  expect((await state()).trouble).toBeNull();
});
