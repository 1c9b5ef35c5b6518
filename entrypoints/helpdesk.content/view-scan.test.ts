import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ViewShown } from '../../lib/messages/view-shown.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import type { OpenView, Site } from '../../lib/sites/site.ts';

const told: (ViewShown | null)[] = [];
let auto = false;
let known: string[] = [];
vi.mock('../../lib/messages/content-send.ts', () => ({
  send: async (name: string, data: { view: ViewShown | null; tickets: { key: string }[] }) => {
    if (name === 'page.view') {
      told.push(data.view);
      return { auto };
    }
    if (name === 'page.scanned') return { level: 'at-risk' };
    return { known: data.tickets.filter(({ key }) => known.includes(key)).map(({ key }) => ({ key, level: 'calm' })) };
  },
}));
const { createViewScan } = await import('./view-scan.ts');

const VIEW = new URL('https://acme.zendesk.com/agent/filters/6');
const OTHER = new URL('https://acme.zendesk.com/agent/filters/7');
const keys = ['a/1', 'a/2', 'a/3'];

function scene(read: OpenView['read'] = async () => ({}) as Ticket, more: Partial<OpenView> = {}) {
  const asked: string[] = [];
  const openView = (location: URL): OpenView => ({
    id: location.pathname,
    list: async () => ({ total: 3, tickets: keys.map((key) => ({ key, updatedAt: '2026-11-16T10:00:00Z' })) }),
    read: (key, signal) => {
      asked.push(key);
      return read(key, signal);
    },
    pace: () => 1000,
    isSpare: () => false,
    ...more,
  });
  return { asked, scan: createViewScan({ id: 'zendesk', openView } as unknown as Site) };
}
const last = () => told.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  auto = false;
  known = [];
});

describe('looking through a list', () => {
  it('asks for nothing before a click, unless the person wants it so', async () => {
    const { scan, asked } = scene();
    await scan.look(VIEW);
    await vi.advanceTimersByTimeAsync(5000);
    expect([asked, last()?.state]).toEqual([[], 'idle']);
    auto = true;
    void scan.look(OTHER);
    await vi.advanceTimersByTimeAsync(5000);
    expect([asked, last()?.state]).toEqual([keys, 'done']);
  });
  it('reads one a second, and not what is known', async () => {
    known = ['a/2'];
    const { scan, asked } = scene();
    await scan.look(VIEW);
    void scan.start();
    void scan.start(); // twice is once
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toEqual(['a/1']);
    await vi.advanceTimersByTimeAsync(1500);
    expect(asked).toEqual(['a/1', 'a/3']);
    expect(last()).toMatchObject({ state: 'done', read: 3, total: 3, hot: 2, skipped: 0 });
  });
  it('stops when told, and when another list comes', async () => {
    const { scan, asked } = scene();
    await scan.look(VIEW);
    void scan.start();
    await vi.advanceTimersByTimeAsync(1500);
    await scan.stop();
    expect(last()).toMatchObject({ state: 'stopped', read: 1 });
    void scan.start();
    await vi.advanceTimersByTimeAsync(500);
    await scan.look(OTHER);
    await vi.advanceTimersByTimeAsync(9000);
    expect(asked).toEqual(['a/1']);
    expect(last()).toMatchObject({ id: OTHER.pathname, state: 'idle' });
  });
  it('keeps a pause that is asked for, and gives up on a long one', async () => {
    let seconds = 30;
    const { scan, asked } = scene(async (key) => {
      if (key === 'a/2' && seconds > 0) throw new ProblemError('rate-limited', { seconds });
      return {} as Ticket;
    });
    await scan.look(VIEW);
    void scan.start();
    await vi.advanceTimersByTimeAsync(2500);
    expect(last()).toMatchObject({ state: 'waiting', seconds: 30, read: 1 });
    await vi.advanceTimersByTimeAsync(29_000);
    expect(asked).toHaveLength(2);
    seconds = 900;
    await vi.advanceTimersByTimeAsync(9000);
    expect(last()).toMatchObject({ state: 'stopped', problem: { code: 'rate-limited' } });
  });
  it('passes over one that is gone, and stops where the session has ended or little is left', async () => {
    const gone = scene(async (key) => {
      if (key === 'a/2') throw new ProblemError('bad-answer', { status: 404 });
      return {} as Ticket;
    });
    await gone.scan.look(VIEW);
    void gone.scan.start();
    await vi.advanceTimersByTimeAsync(9000);
    expect(last()).toMatchObject({ state: 'done', read: 2, skipped: 1 });
    const out = scene(async () => {
      throw new ProblemError('not-signed-in');
    });
    await out.scan.look(VIEW);
    void out.scan.start();
    await vi.advanceTimersByTimeAsync(9000);
    expect([last()?.problem?.code, out.asked]).toEqual(['not-signed-in', ['a/1']]);
    const spare = scene(undefined, { isSpare: () => true });
    await spare.scan.look(VIEW);
    void spare.scan.start();
    await vi.advanceTimersByTimeAsync(9000);
    expect([last()?.problem?.code, spare.asked]).toEqual(['scan-spared', []]);
  });
});
