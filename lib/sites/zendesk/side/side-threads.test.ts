import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '../api.ts';
import type { ApiUser } from '../api-schema.ts';
import { createSideReader } from './read-side-threads.ts';

const ORIGIN = 'https://acme.zendesk.com';
const NORA = { user_id: 5, name: 'Nora', email: 'nora@acme.example' };
const PETER = { user_id: 6, name: 'Peter', email: 'peter@acme.example' };
const CARRIER = { name: 'Desk of the carrier', email: 'desk@carrier.example' };
const USERS = new Map<number, ApiUser>([[5, { id: 5, name: 'Nora', role: 'agent' }]]);

const conversation = (id: string, people: object[], more: object = {}) => ({
  id,
  ticket_id: 7,
  subject: `About ${id}`,
  state: 'open',
  participants: people,
  message_added_at: '2026-11-16T10:00:00.000Z',
  ...more,
});
const said = (id: string, who: object, minute: number, more: object = {}) => ({
  id,
  type: minute === 0 ? 'create' : 'reply',
  actor: who,
  message: { from: who, body: `Words ${id}` },
  created_at: `2026-11-16T10:${String(minute).padStart(2, '0')}:00.000Z`,
  ...more,
});

/** An account whose one ticket has these conversations beside it. */
function desk(listed: object[], events: Record<string, object[]>, manner = { status: 200, left: 400 }) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname);
    const headers = { 'x-rate-limit': '400', 'x-rate-limit-remaining': String(manner.left) };
    const answer = (body: object) => Response.json(body, { status: manner.status, headers });
    const id = /side_conversations\/([^/]+)\/events$/.exec(url.pathname)?.[1];
    if (id) return answer({ events: events[id], next_page: null });
    if (url.pathname.endsWith('/show_many.json')) return answer({ users: [{ id: 6, name: 'Peter', role: 'agent' }] });
    return answer({ side_conversations: listed, next_page: null });
  });
  return asked;
}
const { signal } = new AbortController();
const read = (reader = createSideReader(createApi(ORIGIN))) => reader('7', USERS, signal);
const sides = (threads: Awaited<ReturnType<typeof read>>) => threads?.[0]?.messages.map(({ side }) => side);

afterEach(() => vi.unstubAllGlobals());

describe('conversations beside a ticket', () => {
  it('are threads of their own: who asks and who is asked, oldest first', async () => {
    const events = [said('2', CARRIER, 9), said('1', NORA, 0), said('3', PETER, 12), said('4', NORA, 20)];
    desk([conversation('a', [NORA, CARRIER, PETER])], {
      a: [...events, said('5', NORA, 30, { type: 'update', message: null })],
    });
    const threads = await read();
    expect(threads).toMatchObject([{ id: 'a', subject: 'About a', isOpen: true, lastAt: '2026-11-16T10:00:00.000Z' }]);
    expect(threads?.[0]?.messages.map(({ text, side }) => [text, side])).toEqual([
      ['Words 1', 'ours'],
      ['Words 2', 'theirs'],
      ['Words 3', 'ours'],
      ['Words 4', 'ours'],
    ]);
  });
  it('among agents alone the one who began it asks, and the others are asked', async () => {
    desk([conversation('a', [NORA, PETER])], { a: [said('1', NORA, 0), said('2', PETER, 5)] });
    expect(sides(await read())).toEqual(['ours', 'theirs']);
  });
  it('whose sides are not proved says so: a channel of people without accounts, a beginning that was not read', async () => {
    const channel = { slack_workspace_id: 'T1', slack_channel_id: 'C1' };
    const someone = { name: 'Somebody', slack_workspace_id: 'T1' };
    desk([conversation('a', [NORA, channel])], { a: [said('1', NORA, 0), said('2', someone, 5), said('3', PETER, 6)] });
    expect(sides(await read())).toEqual(['ours', 'unknown', 'unknown']);
    desk([conversation('a', [NORA, PETER])], { a: [said('2', PETER, 5)] });
    expect(sides(await read())).toEqual(['unknown']);
  });
  it('are read once while their last word stands; closed ones and those of another ticket are not opened', async () => {
    const closed = conversation('b', [NORA, CARRIER], {
      state: 'closed',
      message_added_at: '2026-11-15T10:00:00.000Z',
    });
    const asked = desk([closed, conversation('a', [NORA, CARRIER]), conversation('c', [NORA], { ticket_id: 8 })], {
      a: [said('1', NORA, 0)],
    });
    const reader = createSideReader(createApi(ORIGIN));
    const first = await read(reader);
    expect(first?.map(({ id, isOpen, messages }) => [id, isOpen, messages.length])).toEqual([
      ['a', true, 1],
      ['b', false, 0],
    ]);
    await read(reader);
    expect(asked).toEqual([
      '/api/v2/tickets/7/side_conversations.json',
      '/api/v2/tickets/7/side_conversations/a/events',
      '/api/v2/tickets/7/side_conversations.json',
    ]);
  });
  it('an account without them, or a person who may not see them, is asked once on a page', async () => {
    for (const status of [403, 404]) {
      const asked = desk([], {}, { status, left: 400 });
      const reader = createSideReader(createApi(ORIGIN));
      expect(await read(reader)).toBeUndefined();
      expect(await read(reader)).toBeUndefined();
      expect(asked).toHaveLength(1);
    }
  });
  it('a trouble of the helpdesk costs them, and only this time', async () => {
    const manner = { status: 503, left: 400 };
    desk([conversation('a', [NORA])], { a: [said('1', NORA, 0)] }, manner);
    const reader = createSideReader(createApi(ORIGIN));
    expect(await read(reader)).toBeUndefined();
    manner.status = 200;
    expect(await read(reader)).toHaveLength(1);
  });
  it('where little is left of the account’s limit, only the list is asked for, and then nothing', async () => {
    const asked = desk([conversation('a', [NORA, CARRIER])], { a: [said('1', NORA, 0)] }, { status: 200, left: 20 });
    const reader = createSideReader(createApi(ORIGIN));
    expect((await read(reader))?.[0]?.messages).toEqual([]);
    expect(await read(reader)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});
