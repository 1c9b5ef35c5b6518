import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keys } from '../../../lib/messages/key-messages.ts';
import { content, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, start } from '../testing/worker.ts';
import { freshToken } from './app-tokens.ts';
import { askHelpscout } from './ask-helpscout.ts';
import { askLiveagent } from './ask-liveagent.ts';
import { findApp, keepApp } from './kept-app.ts';
import { keepKey } from './liveagent-keys.ts';
import { codeOf } from './sign-in.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

const api = vi.fn<typeof fetch>();
const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });
const asked = () => api.mock.calls.map(([url]) => String(url).replace(/^https:\/\/[^/]+/, ''));
const APP = { clientId: 'app', clientSecret: 'secret' };
const SIGNED = { ...APP, accessToken: 'old', refreshToken: 'again' };

beforeEach(async () => {
  api.mockReset();
  vi.stubGlobal('fetch', api);
  await start();
});
afterEach(() => vi.unstubAllGlobals());

const keepSigned = (expiresAt: number) => scene.store((db) => keepApp(db, { ...SIGNED, expiresAt }));
const LATER = () => Date.now() + 3_600_000;

describe('a token of Help Scout', () => {
  it('is changed before it ends, once for all who ask, and what is new is kept', async () => {
    await keepSigned(Date.now() + 1000);
    api.mockImplementation(async () => json({ access_token: 'new', refresh_token: 'next', expires_in: 7200 }));
    expect(await Promise.all([freshToken(scene.store), freshToken(scene.store)])).toEqual(['new', 'new']);
    expect(api).toHaveBeenCalledTimes(1);
    expect(await scene.store(findApp)).toMatchObject({ ...APP, accessToken: 'new', refreshToken: 'next' });
  });

  it('that is refused for good is forgotten, the app is not', async () => {
    await keepSigned(0);
    api.mockImplementation(async () => json({}, 400));
    await expect(freshToken(scene.store)).rejects.toMatchObject({ problem: { code: 'key-refused' } });
    expect(await scene.store(findApp)).toEqual(APP);
    expect(await freshToken(scene.store)).toBeUndefined();
  });

  it('is kept where the network fails', async () => {
    await keepSigned(0);
    api.mockRejectedValue(new TypeError('offline'));
    await expect(freshToken(scene.store)).rejects.toMatchObject({ problem: { code: 'unreachable' } });
    expect(await scene.store(findApp)).toMatchObject({ accessToken: 'old' });
  });
});

describe('asking Help Scout', () => {
  const ask = (id = '12') => askHelpscout(scene.store, id);

  it('is not done without a sign-in, nor for anything but a number', async () => {
    expect(await ask()).toBeUndefined();
    await keepSigned(LATER());
    await expect(ask('12/../users')).rejects.toMatchObject({ problem: { code: 'refused' } });
    expect(api).not.toHaveBeenCalled();
  });

  it('rests for the minute where a fifth of it is left, and as long as a 429 asks for', async () => {
    await keepSigned(LATER());
    api.mockImplementation(async () =>
      json({ id: 12 }, 200, { 'x-ratelimit-limit-minute': '200', 'x-ratelimit-remaining-minute': '39' }),
    );
    expect(await ask()).toEqual({ id: 12 });
    await expect(ask()).rejects.toMatchObject({ problem: { code: 'rate-limited' } });
    expect(api).toHaveBeenCalledTimes(1);
    vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ['Date'] });
    api.mockImplementation(async () => json({}, 429, { 'x-ratelimit-retry-after': '7' }));
    await expect(ask()).rejects.toMatchObject({ problem: { code: 'rate-limited', params: { seconds: 7 } } });
    vi.setSystemTime(Date.now() + 8000);
    api.mockImplementation(async () => json({ id: 12 }));
    expect(await ask()).toEqual({ id: 12 });
    vi.useRealTimers();
  });

  it.each([
    [500, 'server-error'],
    [404, 'bad-answer'],
    [302, 'bad-answer'],
  ])('status %i is %s', async (status, code) => {
    await keepSigned(LATER());
    api.mockImplementation(async () => json({}, status));
    await expect(ask()).rejects.toMatchObject({ problem: { code } });
  });

  it('sends no cookies and follows nowhere', async () => {
    await keepSigned(LATER());
    api.mockImplementation(async () => json({}));
    await ask();
    expect(api.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      headers: { authorization: 'Bearer old' },
    });
  });
});

describe('asking LiveAgent', () => {
  const ask = () => askLiveagent(scene.store, 'acme.ladesk.com', 'a1');
  const groups = (from: number, count: number) => Array.from({ length: count }, (_, i) => ({ id: `g${from + i}` }));

  it('reads page after page, and says where it stopped', async () => {
    expect(await ask()).toBeUndefined();
    await scene.store((db) => keepKey(db, 'acme.ladesk.com', 'key'));
    api.mockImplementation(async (url) => {
      const page = Number(new URL(String(url)).searchParams.get('_page'));
      return json(page === 0 ? { id: 'a1' } : groups(page * 100, page === 2 ? 3 : 100));
    });
    expect(await ask()).toMatchObject({ ticket: { id: 'a1' }, messages: { length: 103 }, whole: true });
    expect(asked()[0]).toBe('/api/v3/tickets/a1');
    api.mockImplementation(async (url) =>
      json(groups(Number(new URL(String(url)).searchParams.get('_page')) * 100, 100)),
    );
    expect(await ask()).toMatchObject({ messages: { length: 500 }, whole: false });
    api.mockImplementation(async () => json(groups(0, 100)));
    expect(await ask()).toMatchObject({ messages: { length: 100 }, whole: true });
  });
});

describe('a page of another host', () => {
  it('learns nothing through a key that is not its own', async () => {
    await keepSigned(LATER());
    await scene.store((db) => keepKey(db, 'acme.ladesk.com', 'key'));
    for (const site of ['helpscout', 'liveagent', 'zendesk']) {
      expect(await ok('page.keyed', { site, ticket: '12' }, content())).toEqual({ isSet: false, body: null });
    }
    expect(api).not.toHaveBeenCalled();
  });
});

describe('what the settings are told', () => {
  it('holds no secret', async () => {
    await keepSigned(LATER());
    await ok<Keys>('keys.keep-liveagent', { host: 'acme.ladesk.com', key: 'k-e-y' }, page);
    const keys = await ok<Keys>('keys.get', {}, page);
    expect(keys).toEqual({
      redirect: 'https://simmer-id.chromiumapp.org/',
      helpscout: { clientId: 'app', isConnected: true, isAllowed: true },
      liveagent: ['acme.ladesk.com'],
    });
    expect(await ok<Keys>('keys.disconnect', {}, page)).toMatchObject({ helpscout: { isConnected: false } });
    expect((await ok<Keys>('keys.forget-liveagent', { host: 'acme.ladesk.com' }, page)).liveagent).toEqual([]);
  });
});

describe('where a sign-in ends', () => {
  it('counts only with the state it began with', () => {
    expect(codeOf('https://x.chromiumapp.org/?code=c1&state=s1', 's1')).toBe('c1');
    for (const address of [
      'https://x.chromiumapp.org/?code=c1&state=other',
      'https://x.chromiumapp.org/?error=denied&state=s1',
      '?',
    ])
      expect(() => codeOf(address, 's1')).toThrow('key-cancelled');
  });
});
