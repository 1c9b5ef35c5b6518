import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import { wakeForTime } from './automatic-wake.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
const NOON = Date.parse('2026-11-16T12:00:00Z');
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  await start();
  scene.front = waiting();
});
afterEach(() => vi.useRealTimers());

const calendars = [{ id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '13:30']] } }];
const people = [{ id: 'ann', name: 'Ann Agent', roles: ['agent'], addresses: ['ann@team.example'] }];
const team = async (more: object = {}) => {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const text = JSON.stringify({ schema: 1, calendars, people, ...more });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
  await ok('settings.set', { language: 'en', name: 'Ann Agent', mine: [], side: 'right' }, page);
};
const waiting = (over: object = {}) =>
  hotTicket({
    subject: 'Which paper?',
    createdAt: '2026-11-16T11:00:00Z',
    assignee: { name: 'Ann Agent' },
    messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T11:00:00Z', text: 'Which paper do I need?' }],
    slaTargets: [{ metric: 'first-reply', dueAt: '2026-11-16T13:00:00Z' }],
    ...over,
  });
const at = async (minute: number) => {
  vi.setSystemTime(NOON + minute * 60_000);
  await wake();
  await wakeForTime({ store: scene.store });
};
const titles = () => scene.fake.notes.map(({ title }) => title);

describe('warnings before a target is missed (W11)', () => {
  it('come at a quarter and at 15 minutes, each once, whatever worker wakes; an alarm is set for the next', async () => {
    await team();
    await show();
    expect(titles()).toEqual([]);
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(NOON + 30 * 60_000);
    await at(31);
    expect(titles()).toEqual(['First reply: a quarter of the time is left']);
    expect(scene.fake.notes[0]?.message).toMatch(/^Kim Doe: “Which paper\?”, due on /);
    await at(32);
    expect(titles()).toEqual([]);
    await at(46);
    expect(titles()).toEqual(['First reply: 15 minutes left at most']);
    await at(47);
    expect(titles()).toEqual([]);
  });

  it('of my tickets come also when no tab shows them; of others’ tickets they do not', async () => {
    await team();
    await show();
    await ok('page.none', { site: 'zendesk' }, content());
    await at(31);
    expect(titles()).toHaveLength(1);
    scene.front = waiting({ key: 'acme.zendesk.com/9', assignee: { name: 'Bob', email: 'bob@team.example' } });
    await show();
    await ok('page.none', { site: 'zendesk' }, content());
    await at(32);
    expect(titles()).toEqual([]);
  });

  it('do not come outside of working hours, nor of a ticket that was set aside', async () => {
    await team({ calendars: [{ ...calendars[0], weekly: { mon: [['09:00', '12:20']] } }] });
    await show();
    await at(31);
    expect(titles()).toEqual([]);
    await team();
    await show();
    await ok(
      'panel.snooze',
      { tabId: 1, until: new Date(NOON + 600 * 60_000).toISOString(), reason: 'other' },
      nativePanel,
    );
    await at(32);
    expect(titles()).toEqual([]);
  });
});
