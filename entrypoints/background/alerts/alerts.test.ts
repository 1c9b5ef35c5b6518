import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../../lib/cases/testing/ticket.ts';
import { wakeForTime } from '../automatic-wake.ts';
import { content, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, show, start, wake } from '../testing/worker.ts';
import { remindLater } from './call.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
const NOON = Date.parse('2026-11-16T12:00:00Z');
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  await start();
  gathered = [];
});
afterEach(() => vi.useRealTimers());

const week = [['08:00', '18:00']];
const calendars = [{ id: 'hq', timeZone: 'UTC', weekly: { mon: week, tue: week } }];
const alerts = { budgets: { agent: 2 }, digests: ['09:00', '15:00'], roles: [] };
const person = { language: 'en', name: 'Ann Agent', mine: [], side: 'right' };
async function team(more: object = {}, own: object = {}): Promise<void> {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const people = [{ id: 'ann', name: 'Ann Agent', roles: ['agent'], addresses: ['ann@team.example'] }];
  // Ladders and clocks would call besides.
  const text = JSON.stringify({ schema: 1, calendars, people, ladders: [], slas: [], alerts, ...more });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
  await ok('settings.set', { ...person, ...own }, page);
}
const ticket = (id: number, text: string, over: object = {}) =>
  hotTicket({
    key: `acme.zendesk.com/${id}`,
    url: `https://acme.zendesk.com/agent/tickets/${id}`,
    subject: `Ticket ${id}`,
    observedAt: new Date(Date.now()).toISOString(),
    createdAt: '2026-11-16T11:00:00Z',
    assignee: { name: 'Ann Agent' },
    messages: [{ id: 'm1', role: 'customer', sentAt: '2026-11-16T11:00:00Z', text }],
    slaTargets: [],
    ...over,
  });
/** A ticket is read in a tab that nobody looks at. */
async function seen(...front: Parameters<typeof ticket>): Promise<void> {
  scene.front = ticket(...front);
  await ok('page.ticket', { ticket: scene.front, source: 'api' }, content(2));
}
async function at(minute: number): Promise<void> {
  vi.setSystemTime(NOON + minute * 60_000);
  gather();
  await wake();
  await wakeForTime({ store: scene.store });
}
/** A worker that dies takes the stand-in's notes with it. */
let gathered: typeof scene.fake.notes = [];
function gather(): void {
  gathered.push(...scene.fake.notes.splice(0).filter(({ id }) => id.includes(' alert/')));
}
/** Who was called since this was asked last. */
function called() {
  gather();
  return gathered.splice(0);
}
const told = () => called().map(({ title, message }) => [title, message]);
const FURY = 'I am furious. Get me your manager.';

describe('alerts (defaults, "Attention")', () => {
  it('call once for a ticket that rose, whatever worker wakes', async () => {
    await team();
    await seen(1, FURY);
    expect(told()).toEqual([
      [expect.stringMatching(/^(At risk|Critical) now: \d+ points$/), expect.stringContaining('Ticket 1')],
    ]);
    await at(1);
    await seen(1, FURY);
    await at(2);
    expect(told()).toEqual([]);
  });

  it('of a ticket that only grows to be watched, of one in front, of a colleague’s: nobody is called', async () => {
    await team();
    await at(1);
    await seen(2, 'I am a bit disappointed, it is slow again.');
    scene.front = ticket(9, FURY);
    await show();
    await ok('page.none', { site: 'zendesk' }, content());
    await seen(3, FURY, { assignee: { name: 'Bob', email: 'bob@team.example' } });
    await at(2);
    expect(told()).toEqual([]);
    await ok(
      'settings.set',
      { ...person, alerts: { way: 'now', scope: 'team', from: 'at-risk', budget: null, quiet: null } },
      page,
    );
    await at(3);
    expect(told()).toEqual([]);
    await seen(4, FURY, { assignee: { name: 'Bob', email: 'bob@team.example' } });
    await at(4);
    expect(told()).toHaveLength(1);
  });

  it('beyond the budget wait for the digest, which an alarm wakes for; cooled ones are not in it', async () => {
    await team();
    await at(1);
    for (const id of [1, 2, 3, 4]) await seen(id, FURY);
    await at(2);
    expect(told()).toHaveLength(2);
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBe(Date.parse('2026-11-16T15:00:00Z'));
    await at(181);
    const [digest] = told();
    expect(digest?.[0]).toBe('2 tickets got hotter');
    await at(182);
    expect(told()).toEqual([]);
  });

  it('out of hours wait, but danger; and who is left out by the team is not called', async () => {
    await team();
    await at(7 * 60);
    await seen(1, FURY);
    await seen(2, 'The charger caught fire and burned my hand.');
    await at(7 * 60 + 1);
    expect(told().map(([, text]) => text)).toEqual([expect.stringContaining('Ticket 2')]);
    await at(20 * 60 + 1);
    expect(told().map(([title]) => title)).toEqual([expect.stringContaining('now')]);
    await team({ alerts: { ...alerts, roles: ['lead'] } });
    await at(21 * 60);
    await seen(5, FURY);
    await at(21 * 60 + 1);
    expect(told()).toEqual([]);
  });

  it('again in an hour, where that was asked for and it is still hot', async () => {
    await team();
    await at(1);
    await seen(1, FURY);
    await at(2);
    const [note] = called();
    await remindLater({ store: scene.store }, note?.id as string);
    await at(30);
    expect(told()).toEqual([]);
    await at(63);
    expect(told()).toHaveLength(1);
    await at(64);
    expect(told()).toEqual([]);
  });

  it('what the settings show is what goes for one’s role until one chooses', async () => {
    await team();
    const asked = () => ok<{ budget: number; settings: { scope: string } }>('alerts.get', {}, page);
    expect(await asked()).toMatchObject({ budget: 2, settings: { scope: 'mine' }, isLeftOut: false });
    const people = [{ id: 'ann', name: 'Ann Agent', roles: ['lead'], addresses: ['ann@team.example'] }];
    await team({ people, alerts: { ...alerts, budgets: { lead: 6 } } });
    expect(await asked()).toMatchObject({ budget: 6, settings: { scope: 'team' } });
  });
});

it('keeps what it decided with no words in it', async () => {
  await team();
  await at(1);
  await seen(1, FURY);
  await at(2);
  const kept = await scene.store((db) => db.get('meta', 'alerts'));
  expect(JSON.stringify(kept)).not.toMatch(/furious|Ticket 1|Kim/);
});
