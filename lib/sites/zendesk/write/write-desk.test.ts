import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemOf } from '../../../model/problem.ts';
import type { DeskChange } from '../../site.ts';
import { createApi } from '../api.ts';
import { writeDesk } from './write-desk.ts';

const ORIGIN = 'https://acme.zendesk.com';
const STAMP = '2026-11-16T10:00:00Z';
const NOTE: DeskChange = { kind: 'note', text: 'Next: call <Kim>\n- by noon' };
const TAG: DeskChange = { kind: 'tag', tag: 'simmer-at-risk' };

/** A helpdesk with one ticket, which misbehaves as it is told. */
function helpdesk() {
  const it = {
    tags: ['vip'],
    comments: [] as { id: number; public: boolean; html_body: string }[],
    me: { id: 5 as number | null, authenticity_token: 'token' as string | null },
    puts: [] as { path: string; body: Record<string, unknown>; token: string | undefined }[],
    /** What a PUT answers, and whether it is done. */
    manner: { status: 200, isDone: true, isPublic: false },
  };
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit) => {
    const path = url.pathname;
    if (init.method === 'PUT') {
      const body = JSON.parse(String(init.body));
      it.puts.push({ path, body, token: (init.headers as Record<string, string>)['x-csrf-token'] });
      const { status, isDone, isPublic } = it.manner;
      if (isDone && path.endsWith('/tags.json')) it.tags.push(...body.tags);
      else if (isDone) it.comments.unshift({ id: 9, public: isPublic, html_body: body.ticket.comment.html_body });
      if (status === 0) throw new TypeError('network');
      return new Response('{}', { status, headers: status === 429 ? { 'retry-after': '7' } : {} });
    }
    if (path.endsWith('/me.json')) return Response.json({ user: it.me });
    if (path.endsWith('/tags.json')) return Response.json({ tags: it.tags });
    if (path.endsWith('/comments.json')) {
      const comments = it.comments.map((one) => ({
        ...one,
        plain_body: plain(one.html_body),
        author_id: 5,
        created_at: STAMP,
      }));
      return Response.json({ comments, meta: { has_more: false } });
    }
    return Response.json({ ticket: { id: 7, requester_id: 1, created_at: STAMP, updated_at: STAMP } });
  });
  return it;
}
/** As the helpdesk gives a note back: other spaces, other marks of a list. */
const plain = (html: string) =>
  html
    .replace(/<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('- ', '•  ');

const page = { querySelector: () => null } as unknown as Document;
const write = (change: DeskChange, api = createApi(ORIGIN)) => {
  const done = writeDesk(api, ORIGIN, '7', change, page, new AbortController().signal);
  const caught = done.catch((error: unknown) => problemOf(error).code);
  return vi.advanceTimersByTimeAsync(5000).then(() => caught);
};

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-16T12:00:00Z') }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('writing through the API', () => {
  it('a note is private by its own words, escaped, with the session’s token, and only over the ticket that was seen', async () => {
    const desk = helpdesk();
    expect(await write(NOTE)).toBe('written');
    expect(desk.puts).toEqual([
      {
        path: '/api/v2/tickets/7.json',
        token: 'token',
        body: {
          ticket: {
            comment: { html_body: '<p>Next: call &lt;Kim&gt;<br>- by noon</p>', public: false },
            safe_update: true,
            updated_stamp: STAMP,
          },
        },
      },
    ]);
  });
  it('a tag is added and the others stay', async () => {
    const desk = helpdesk();
    expect(await write(TAG)).toBe('written');
    expect(desk.tags).toEqual(['vip', 'simmer-at-risk']);
  });
  it.each([TAG, NOTE])('what stands there is not written again: $kind', async (change) => {
    const desk = helpdesk();
    await write(change);
    expect(await write(change)).toBe('already');
    expect(desk.puts).toHaveLength(1);
  });
  it.each([0, 502, 409])('answer %i after it was done: found, and not written twice', async (status) => {
    const desk = helpdesk();
    desk.manner = { status, isDone: true, isPublic: false };
    expect(await write(NOTE)).toBe('written');
    expect(desk.puts).toHaveLength(1);
  });
  it.each([
    [0, 'write-unsure'],
    [503, 'write-unsure'],
    [409, 'write-moved'],
    [401, 'write-refused'],
    [403, 'write-refused'],
    [422, 'write-rejected'],
    [429, 'rate-limited'],
    [200, 'write-unsure'],
  ])('answer %i, and nothing done: %s', async (status, code) => {
    helpdesk().manner = { status, isDone: false, isPublic: false };
    expect(await write(NOTE)).toBe(code);
  });
  it('a note that the helpdesk made public is told at once', async () => {
    helpdesk().manner = { status: 200, isDone: true, isPublic: true };
    expect(await write(NOTE)).toBe('note-public');
  });
  it('a public reply that said the same before is no note', async () => {
    const desk = helpdesk();
    desk.comments.push({ id: 1, public: true, html_body: 'Next: call &lt;Kim&gt; - by noon' });
    expect(await write(NOTE)).toBe('written');
    expect(desk.puts).toHaveLength(1);
  });
  it('nobody signed in, or no token: nothing is sent', async () => {
    const desk = helpdesk();
    desk.me = { id: null, authenticity_token: 'token' };
    expect(await write(TAG)).toBe('not-signed-in');
    desk.me = { id: 5, authenticity_token: null };
    expect(await write(TAG)).toBe('write-refused');
    expect(desk.puts).toEqual([]);
  });
  it('a pause that the helpdesk asked for holds for reading as well', async () => {
    const desk = helpdesk();
    const api = createApi(ORIGIN);
    desk.manner = { status: 429, isDone: false, isPublic: false };
    await write(TAG, api);
    expect(api.resting()).toBeGreaterThan(0);
    expect(await write(TAG, api)).toBe('rate-limited');
    expect(desk.puts).toHaveLength(1);
  });
});
