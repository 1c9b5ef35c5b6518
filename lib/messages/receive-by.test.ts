import { beforeEach, expect, it, vi } from 'vitest';
import { MESSAGES } from './messages.ts';

type Listener = (raw: unknown, sender: object) => Promise<{ ok: boolean; problem?: object }>;
const heard: Listener[] = [];
vi.mock('../browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'simmer',
      getURL: () => 'chrome-extension://simmer/',
      onMessage: { addListener: (one: Listener) => heard.push(one), removeListener: () => undefined },
    },
  },
}));
const { receiveBy } = await import('./receive-by.ts');

const page = { id: 'simmer', url: 'chrome-extension://simmer/dashboard.html' };
const reached = vi.fn();
beforeEach(() => {
  heard.length = 0;
  reached.mockReset();
  receiveBy(MESSAGES, { 'case.note': reached, 'crew.ask': reached, 'others.answer': reached, 'case.step': reached });
});
const send = async (name: string, data: object) => (await heard[0]?.({ simmer: 1, name, data }, page))?.problem;

it.each<[string, object, number]>([
  ['case.note', { id: 'a', text: 'x'.repeat(4001) }, 4000],
  ['case.step', { id: 'a', step: 'closed', reason: 'x'.repeat(4001) }, 4000],
  ['case.step', { id: 'a', step: 'closed', reason: 'x', name: 'x'.repeat(201) }, 200],
  ['crew.ask', { id: 'a', who: { name: 'x'.repeat(201) } }, 200],
  ['others.answer', { id: 'a', answer: 'yes', note: 'x'.repeat(4001) }, 4000],
])('%s: a text that is too long is refused with its limit, and reaches nothing', async (name, data, most) => {
  expect(await send(name, data)).toEqual({ code: 'text-too-long', params: { most } });
  expect(reached).not.toHaveBeenCalled();
});

it('a text that just fits is taken; what is wrong otherwise is not called too long', async () => {
  expect(await send('case.note', { id: 'a', text: 'x'.repeat(4000) })).toBeUndefined();
  expect(reached).toHaveBeenCalledOnce();
  expect(await send('case.note', { id: 'a', text: 7 })).toMatchObject({ code: 'unknown' });
});

it('a click has a name only where a page of ours says one', async () => {
  const note = {
    simmer: 1,
    name: 'case.note',
    data: { id: 'a', text: 'x' },
    once: '019a8d4e-3c00-7abc-8def-0123456789ab',
  };
  await heard[0]?.(note, page);
  expect(reached.mock.lastCall?.[1]).toMatchObject({ sender: 'page', once: note.once });
  heard.length = 0;
  receiveBy({ 'case.note': { ...MESSAGES['case.note'], from: ['content'] } }, { 'case.note': reached });
  await heard[0]?.(note, { id: 'simmer', url: 'https://acme.example/', tab: { id: 1 } });
  expect(reached.mock.lastCall?.[1]).not.toHaveProperty('once');
});
