import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { z } from '../../model/z.ts';
import { createApi } from './api.ts';
import { auditsAnswerSchema } from './api-schema.ts';

const ORIGIN = 'https://acme.zendesk.com';
const { signal } = new AbortController();
const anything = z.object({});

function answer(...answers: (Response | Error)[]) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href);
    const next = answers.shift();
    if (!next) throw new Error('asked too often');
    if (next instanceof Error) throw next;
    return next;
  });
  return asked;
}
const json = (body: unknown, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { headers });
const problemOf = async (asked: Promise<unknown>) => {
  try {
    await asked;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  return 'no problem';
};

afterEach(() => vi.unstubAllGlobals());

describe('the API', () => {
  it.each([
    [new Response('', { status: 401 }), { code: 'not-signed-in' }],
    [new Response('', { status: 403 }), { code: 'not-signed-in' }],
    [new Response('', { status: 500 }), { code: 'server-error', params: { status: 500 } }],
    [new Response('', { status: 404 }), { code: 'bad-answer', params: { status: 404 } }],
    [new Response('<html>'), { code: 'bad-answer', params: { status: 200 } }],
    [json({ audits: 'none' }), { code: 'bad-answer' }],
    [new TypeError('Failed to fetch'), { code: 'unreachable' }],
  ])('%# says what went wrong', async (given, problem) => {
    answer(given);
    expect(await problemOf(createApi(ORIGIN).get('/api/v2/x.json', auditsAnswerSchema, signal))).toEqual(problem);
  });

  it('asks no more until Retry-After is over', async () => {
    let now = 1_000_000;
    const asked = answer(new Response('', { status: 429, headers: { 'retry-after': '30' } }), json({}));
    const api = createApi(ORIGIN, () => now);
    const get = () => api.get('/api/v2/x.json', anything, signal);
    expect(await problemOf(get())).toEqual({ code: 'rate-limited', params: { seconds: 30 } });
    now += 20_000;
    expect(await problemOf(get())).toEqual({ code: 'rate-limited', params: { seconds: 10 } });
    expect(asked).toHaveLength(1);
    now += 10_001;
    expect(await problemOf(get())).toBe('no problem');
  });

  it('follows pages by cursor and by number, on its own host only', async () => {
    const page = (more: object) => json({ audits: [], ...more });
    const asked = answer(
      page({ meta: { has_more: true }, links: { next: `${ORIGIN}/api/v2/a.json?page[after]=1` } }),
      page({ next_page: `${ORIGIN}/api/v2/a.json?page=3` }),
      page({ next_page: 'https://evil.example/api/v2/a.json?page=4' }),
    );
    const { pages, whole } = await createApi(ORIGIN).pages('/api/v2/a.json', auditsAnswerSchema, signal);
    expect(pages).toHaveLength(3);
    expect(whole).toBe(false); // there is a page that was not read
    expect(asked.every((url) => url.startsWith(`${ORIGIN}/api/v2/`))).toBe(true);
  });

  it('knows the last page, and never takes a page that leads nowhere for the last', async () => {
    const whole = async (more: object) => {
      answer(json({ audits: [], ...more }));
      return (await createApi(ORIGIN).pages('/api/v2/a.json', auditsAnswerSchema, signal)).whole;
    };
    expect(await whole({})).toBe(true);
    expect(await whole({ next_page: null })).toBe(true);
    expect(await whole({ meta: { has_more: false }, links: { next: `${ORIGIN}/api/v2/b.json` } })).toBe(true);
    expect(await whole({ meta: { has_more: true } })).toBe(false);
    expect(await whole({ next_page: 'http://' })).toBe(false);
    expect(await whole({ next_page: `${ORIGIN}/agent/tickets/1` })).toBe(false);
    expect(await whole({ next_page: '//evil.example/api/v2/a.json' })).toBe(false);
  });

  it('does not go round in circles', async () => {
    const round = () => json({ audits: [], next_page: `${ORIGIN}/api/v2/a.json?page=2` });
    const asked = answer(round(), round());
    const { whole } = await createApi(ORIGIN).pages('/api/v2/a.json', auditsAnswerSchema, signal);
    expect(asked).toHaveLength(2);
    expect(whole).toBe(false);
  });

  it('follows no redirect: a session that ended leads to a sign-in page, maybe on another host', async () => {
    const init = vi.fn();
    vi.stubGlobal('fetch', async (_: URL, given: RequestInit) => {
      init(given);
      return { ok: false, status: 0, type: 'opaqueredirect', body: null, headers: new Headers() };
    });
    const asked = createApi(ORIGIN).get('/api/v2/x.json', auditsAnswerSchema, signal);
    expect(await problemOf(asked)).toEqual({ code: 'not-signed-in' });
    expect(init).toHaveBeenCalledWith(expect.objectContaining({ redirect: 'manual', credentials: 'same-origin' }));
  });

  it('leaves further pages unread when little of the shared limit is left, and says so', async () => {
    answer(
      json(
        { audits: [], next_page: `${ORIGIN}/api/v2/a.json?page=2` },
        { 'x-rate-limit': '700', 'x-rate-limit-remaining': '100' },
      ),
    );
    const api = createApi(ORIGIN);
    expect(await api.pages('/api/v2/a.json', auditsAnswerSchema, signal)).toMatchObject({ whole: false });
    expect(api.thrifty()).toBe(true);
  });
});
