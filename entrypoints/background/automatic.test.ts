import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { Case } from '../../lib/model/case.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { wakeForTime } from './automatic-wake.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { hotRows, ok, show, start, state, wake } from './testing/worker.ts';

// The real engine: what is proved is that what it finds leads to a case.
vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
const NOON = Date.parse('2026-11-16T12:00:00Z');
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  await start();
});
afterEach(() => vi.useRealTimers());

const cases = (): Promise<Case[]> => scene.store(listCases);
const setPolicy = async (more: object) => {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const text = JSON.stringify({ schema: 1, ...more });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
};
const later = (minutes: number) => new Date(NOON + minutes * 60_000).toISOString();
const unanswered = (observedAt: string) =>
  hotTicket({
    observedAt,
    subject: 'Printer on fire-red paper',
    createdAt: '2026-11-16T10:00:00Z',
    assignee: { name: 'Ann Agent' },
    messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T10:00:00Z', text: 'Which paper do I need?' }],
    slaTargets: [{ metric: 'first-reply', dueAt: '2026-11-16T12:30:00Z' }],
  });

describe('a missed first reply (R18)', () => {
  it('opens one case by itself, once, and leaves what is at stake to its owner', async () => {
    scene.front = unanswered(later(0));
    await show();
    expect(await cases()).toEqual([]);
    vi.setSystemTime(NOON + 31 * 60_000);
    scene.front = unanswered(later(31));
    // The alarm of the missed target wakes the worker, which reads the ticket in front again.
    await wake();
    await wakeForTime({ store: scene.store });
    await Promise.all([show(), show()]);
    const [it, ...more] = await cases();
    expect(more).toEqual([]);
    expect(it?.opened).toMatchObject({ cause: 'first-reply-missed', stakes: null, row: 'silence' });
    const view = (await state()).case;
    expect(view?.byItself).toMatch(/Simmer opened this case by itself: a first reply was due on/);
    expect(view?.timeline[0]?.text).toBe('Simmer opened the case by itself');
    expect(view?.stakes).toBeNull();
    const filled = await ok<{ stakes: string }>('case.stakes', { id: it?.id, text: 'A trade fair' }, nativePanel);
    expect(filled.stakes).toBe('A trade fair');
  });

  it('is read once for all who ask at that moment, and again for whoever asks later', async () => {
    scene.front = unanswered(later(0));
    await show();
    const asked = vi.fn(() => ({ ok: true, value: { ticket: scene.front, source: 'api' } }));
    scene.fake.tabAnswers.set('tab.reread', asked);
    vi.setSystemTime(NOON + 31 * 60_000);
    const retry = () => ok('panel.retry', { tabId: 1 }, nativePanel);
    await Promise.all([retry(), retry(), wakeForTime({ store: scene.store })]);
    expect(asked).toHaveBeenCalledTimes(1);
    await retry();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is not opened again after a person closed it, nor where the ticket was set aside', async () => {
    vi.setSystemTime(NOON + 31 * 60_000);
    scene.front = unanswered(later(31));
    await show();
    const [it] = await cases();
    const close = { id: it?.id, step: 'closed', reason: 'a test', name: 'Mari' };
    await ok('case.step', close, page);
    await show();
    expect((await cases()).map(({ closedAt }) => closedAt !== null)).toEqual([true]);
    // The page tells when the ticket began to the minute only, the helpdesk's interface to the second.
    scene.front = { ...unanswered(later(31)), createdAt: '2026-11-16T09:59:42Z' };
    await show();
    expect(await cases()).toHaveLength(1);

    scene.front = { ...unanswered(later(31)), key: 'acme.zendesk.com/5' };
    await setPolicy({ automatic: { firstReplyMissed: false } });
    await show();
    expect(await cases()).toHaveLength(1);
    await ok('panel.snooze', { tabId: 1, until: later(600), reason: 'other' }, nativePanel);
    await setPolicy({});
    await show();
    expect(await cases()).toHaveLength(1);
    await ok('panel.undo-aside', { tabId: 1 }, nativePanel);
    await show();
    expect(await cases()).toHaveLength(2);
  });

  it('is not opened for a guess, nor once an agent has answered', async () => {
    vi.setSystemTime(NOON + 400 * 60_000);
    scene.front = { ...unanswered(later(400)), slaTargets: [] };
    await show();
    const base = unanswered(later(400));
    const reply = { ...base.messages[0]!, id: 'm2', role: 'agent' as const, sentAt: '2026-11-16T12:40:00Z' };
    scene.front = { ...base, key: 'acme.zendesk.com/6', messages: [...base.messages, reply] };
    await show();
    expect(await cases()).toEqual([]);
  });
});

const SUBJECTS = ['Login down', 'Cannot log in', 'Login not working', 'Re: Login is down', 'Unable to log in'];
const about = (subject: string, number: number, minute: number, text = 'It does not let me in.') => {
  vi.setSystemTime(NOON + minute * 60_000);
  const messages = [{ id: 'm1', role: 'customer' as const, sentAt: '2026-11-16T11:58:00Z', text }];
  scene.front = hotTicket({ key: `acme.zendesk.com/${number}`, subject, observedAt: later(minute), messages });
  return show();
};
const five = async () => {
  for (const [i, subject] of SUBJECTS.entries()) await about(subject, i, i);
};

describe('alike tickets', () => {
  it('become one case with an incident owner, shown on each of them; the badge counts it once', async () => {
    await five();
    const [it, ...more] = await cases();
    expect(more).toEqual([]);
    expect(it?.owner.role).toBe('incident-owner');
    expect(it?.tickets).toHaveLength(5);
    const { case: view } = await state();
    expect(view?.group?.tickets.map(({ subject }) => subject)).toEqual(SUBJECTS);
    expect(Object.keys(view?.group?.explain ?? {})).toContain('en');
    expect(scene.fake.badge.text).toBe('1');
    expect((await hotRows()).map(({ many }) => many)).toEqual([{ count: 5, isWaiting: true }]);
    await about('Login down', 0, 6);
    expect((await state()).case?.id).toBe(it?.id);
  });

  it('that are read later join it, whatever worker reads them; other matters do not', async () => {
    await five();
    await wake();
    await about('Login down again', 20, 60);
    await about('Where is my invoice?', 21, 61);
    const [it, ...more] = await cases();
    expect(more).toEqual([]);
    expect(it?.tickets).toHaveLength(6);
    expect((await state()).case).toBeNull();
  });

  it('that a person takes out stay out, and count for themselves again', async () => {
    await five();
    const [it] = await cases();
    const { ticket } = it!.tickets!.at(-1)!;
    const view = await ok<{ group: { tickets: unknown[] } }>('case.part', { id: it?.id, ticket }, page);
    expect(view.group.tickets).toHaveLength(4);
    await show();
    expect((await state()).case).toBeNull();
    expect((await cases()).map(({ tickets }) => tickets?.length)).toEqual([4]);
  });

  it('do not hide danger or the law: such a ticket counts and alerts by itself', async () => {
    await five();
    await about('Login down', 30, 8, 'If this is not fixed today, our lawyer will take you to court.');
    expect((await cases())[0]?.tickets).toHaveLength(6);
    expect(scene.fake.badge.text).toBe('2');
  });

  it('are left alone where the team wants no case by itself', async () => {
    await setPolicy({ automatic: { similar: false } });
    await five();
    expect(await cases()).toEqual([]);
  });
});
