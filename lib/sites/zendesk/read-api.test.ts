import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApi } from './api.ts';
import { createApiReader } from './read-api.ts';

const ORIGIN = 'https://acme.zendesk.com';
const LOCATION = new URL(`${ORIGIN}/agent/tickets/7`);
const { signal } = new AbortController();

const comment = (id: number, created_at: string, more: object = {}) => ({
  id,
  author_id: 1,
  plain_body: `words ${id}`,
  public: true,
  created_at,
  ...more,
});

/** A helpdesk with one ticket; what is in it may be changed as the test goes on. */
function helpdesk() {
  const it = {
    asked: [] as string[],
    id: 7,
    updatedAt: '2026-11-16T10:00:00Z',
    comments: [comment(11, '2026-11-16T09:00:00Z')] as object[],
    next: null as string | null,
  };
  vi.stubGlobal('fetch', async (url: URL) => {
    it.asked.push(url.pathname);
    const users = [{ id: 1, name: 'Kim', role: 'end-user' }];
    const ticket = { id: it.id, requester_id: 1, created_at: it.updatedAt, updated_at: it.updatedAt };
    if (url.pathname.endsWith('/comments.json'))
      return Response.json({ comments: it.comments, users, next_page: it.next });
    if (url.pathname.endsWith('/audits.json')) return Response.json({ audits: [] });
    if (url.pathname.endsWith('/policy_metrics.json')) return Response.json({ policy_metrics: [] });
    return Response.json({ ticket, users });
  });
  return it;
}

const read = (reader = createApiReader(createApi(ORIGIN))) => reader.read(LOCATION, '7', signal);
const asksOf = (desk: ReturnType<typeof helpdesk>) =>
  desk.asked.filter((path) => path.endsWith('/comments.json')).length;

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-16T12:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a conversation', () => {
  it('is oldest first and has each comment once, however the pages gave it', async () => {
    const desk = helpdesk();
    desk.comments = [
      comment(13, '2026-11-16T09:20:00Z'),
      comment(11, '2026-11-16T09:00:00Z'),
      comment(12, '2026-11-16T09:10:00Z'),
      comment(11, '2026-11-16T09:00:00Z'),
    ];
    const { messages, coverage } = await read();
    expect(messages.map(({ id }) => id)).toEqual(['11', '12', '13']);
    expect(coverage).toEqual({ loaded: 3, total: 3 });
  });

  it('whose next page is on another host, or the same again, is told to be incomplete', async () => {
    const desk = helpdesk();
    desk.next = 'https://evil.example/api/v2/tickets/7/comments.json?page=2';
    expect((await read()).coverage).toEqual({ loaded: 1, total: 2 });
    desk.next = `${ORIGIN}/api/v2/tickets/7/comments.json?page=2`;
    expect((await read()).coverage).toEqual({ loaded: 1, total: 2 });
    expect(asksOf(desk)).toBe(3);
  });

  it('with a comment that does not say whether it is public is not guessed at', async () => {
    const desk = helpdesk();
    desk.comments = [comment(11, '2026-11-16T09:00:00Z', { public: undefined })];
    await expect(read()).rejects.toThrow('bad-answer');
  });

  it('whose author was merged away has an unknown role, not the customer’s', async () => {
    const desk = helpdesk();
    desk.comments = [comment(11, '2026-11-16T09:00:00Z', { author_id: 99 })];
    expect((await read()).messages.map(({ role }) => role)).toEqual(['unknown']);
  });

  it('of another ticket than asked for is refused', async () => {
    helpdesk().id = 8;
    await expect(read()).rejects.toThrow('bad-answer');
  });

  it('is read once while the ticket stands, and again when it changed', async () => {
    const desk = helpdesk();
    const reader = createApiReader(createApi(ORIGIN));
    await read(reader);
    await read(reader);
    expect(asksOf(desk)).toBe(1);
    desk.updatedAt = '2026-11-16T11:00:00Z';
    desk.comments.push(comment(12, '2026-11-16T11:00:00Z'));
    expect((await read(reader)).messages).toHaveLength(2);
  });

  it('that was asked for while the ticket changed is not kept as if it were from after the change', async () => {
    const desk = helpdesk();
    const reader = createApiReader(createApi(ORIGIN));
    desk.updatedAt = '2026-11-16T11:59:59Z'; // one second ago: the newest comment came between the two answers
    await read(reader);
    desk.comments.push(comment(12, '2026-11-16T11:59:59Z'));
    expect((await read(reader)).messages).toHaveLength(2);
  });
});
