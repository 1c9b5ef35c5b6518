import { afterEach, expect, it, vi } from 'vitest';
import { createApi } from './api.ts';

const item = (id: number) => ({ id, Type: 'Correspond', Created: '2026-11-16T09:00:00Z' });
const signal = new AbortController().signal;
afterEach(() => vi.unstubAllGlobals());

function serve(answer: (url: URL) => unknown) {
  const asked: URL[] = [];
  vi.stubGlobal('fetch', async (url: URL, { method }: RequestInit) => {
    expect(method ?? 'GET').toBe('GET');
    asked.push(url);
    return new Response(JSON.stringify(answer(url)));
  });
  return asked;
}

it('reads on after a short page: what may not be seen is left out of it', async () => {
  const pages: Record<string, unknown[]> = { 1: [item(3)], 2: [item(2), item(1)], 3: [] };
  const asked = serve((url) => ({ items: pages[url.searchParams.get('page') ?? ''], total: null, per_page: 100 }));
  const { items, whole } = await createApi('https://desk.example', '/rt', signal).history('12');
  expect(items.map(({ id }) => id)).toEqual(['1', '2', '3']); // oldest first, whatever the pages gave
  expect(whole).toBe(true);
  expect(asked.every((url) => url.href.startsWith('https://desk.example/rt/REST/2.0/ticket/12/history?'))).toBe(true);
});

it('stops where the total is told, and says so where there is no end', async () => {
  const told = serve(() => ({ items: [item(1)], total: 1 }));
  expect((await createApi('https://desk.example', '', signal).history('12')).whole).toBe(true);
  expect(told).toHaveLength(1);
  const endless = serve(() => ({ items: [item(1)], total: null }));
  expect((await createApi('https://desk.example', '', signal).history('12')).whole).toBe(false);
  expect(endless.length).toBeLessThanOrEqual(50);
});

it('reads the parts of many messages, each chunk to its short page', async () => {
  const asked = serve((url) => {
    const [{ field, value }] = JSON.parse(url.searchParams.get('query') ?? '');
    expect(field).toBe('TransactionId');
    const first = url.searchParams.get('page') === '1';
    const count = first && value.length === 50 ? 100 : 1;
    return { items: Array.from({ length: count }, (_, at) => ({ id: value[0] * 1000 - at, TransactionId: value[0] })) };
  });
  const ids = Array.from({ length: 60 }, (_, index) => String(index + 1));
  const parts = await createApi('https://desk.example', '', signal).attachments('12', ids);
  expect(asked).toHaveLength(3);
  expect(parts).toHaveLength(102);
  expect(parts[0]).toMatchObject({ id: '901', TransactionId: '1' });
});

it('asks for texts by number, fifty at once', async () => {
  const asked = serve((url) => {
    const [{ value }] = JSON.parse(url.searchParams.get('query') ?? '');
    return { items: value.map((id: number) => ({ id, Content: id === 7 ? null : `text ${id}` })) };
  });
  const ids = Array.from({ length: 60 }, (_, index) => String(index + 1));
  const texts = await createApi('https://desk.example', '', signal).texts('12', ids);
  expect(asked).toHaveLength(2);
  expect(texts.size).toBe(59);
  expect(texts.get('60')).toBe('text 60');
});

it('refuses an answer that is no ticket', async () => {
  serve(() => ({ message: 'Not Found' }));
  await expect(createApi('https://desk.example', '', signal).ticket('12')).rejects.toMatchObject({
    problem: { code: 'bad-answer' },
  });
});
