import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedTicket } from '../replica/seed-ticket.ts';
import { extensionPage } from './harness/extension-page.ts';
import { killWorker } from './harness/kill-worker.ts';
import { caseTitle, escalate } from './harness/panel.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

/** Sends as a page of ours does, and gives the answer. @throws Error where it is refused */
async function ask<T>(page: Page, name: string, data: unknown): Promise<T> {
  return page.evaluate(
    async ([name, data]) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } } }
      ).chrome;
      const reply = (await runtime.sendMessage({ simmer: 1, name, data })) as { ok: boolean; value: never };
      if (!reply.ok) throw new Error(JSON.stringify(reply));
      return reply.value;
    },
    [name, data] as const,
  );
}

interface Radar {
  cases: { id: string }[];
}
interface Order {
  rows: { many: { count: number } | null }[];
}
const HOTTEST = { list: 'at-risk', sort: 'heat', filter: {}, most: 50, stamp: null };

/** A page that hears which notes were taken away. */
interface Noted {
  takenAway: string[];
  chrome: {
    notifications: {
      getAll(): Promise<object>;
      onClosed: { addListener(heard: (id: string) => void): void };
    };
  };
}

interface Shown {
  byItself: string | null;
  timeline: { type: string; text: string }[];
}

const setPolicy = async (page: Page, policy: object) => {
  const { version } = await ask<{ version: string }>(page, 'policy.get', {});
  const text = JSON.stringify({ schema: 1, ...policy });
  expect(await ask(page, 'policy.set', { text, version })).toMatchObject({ saved: true, errors: [] });
};

const seed = (id: number, more: Partial<SeedTicket>): SeedTicket => ({
  id,
  language: 'en',
  about: 'made for this test',
  subject: 'Which kettle fits?',
  status: 'open',
  priority: 'normal',
  channel: 'email',
  group: 'technical',
  assignee: 'nora',
  tags: [],
  requester: { name: `Customer ${id}`, email: `c${id}@customer.example`, locale: 'en-GB', timeZone: 'London' },
  sla: [],
  messages: [{ by: 'customer', ago: 30, text: 'Which kettle fits the new base?' }],
  ...more,
});

describe('what Simmer does by itself', () => {
  let bench: Workbench;
  let desk: Page;
  beforeAll(async () => {
    bench = await startWorkbench();
    desk = await extensionPage(bench.browser, 'dashboard');
    // A Firefox without a screen takes each note away at once: nothing is left to be asked for.
    await desk.evaluate(() => {
      const takenAway: string[] = [];
      Object.assign(globalThis, { takenAway });
      (globalThis as unknown as Noted).chrome.notifications.onClosed.addListener((id) => void takenAway.push(id));
    });
    await bench.browser.page.bringToFront();
  });
  afterAll(() => bench?.close());

  /** The tab that was looked at stays in front: one behind another draws nothing. */
  const kill = async () => {
    await killWorker(bench.browser);
    await bench.browser.page.bringToFront();
  };
  const radar = () => ask<Radar>(desk, 'radar.list', {});
  /** All notes that were shown, each as often as it was. */
  const notes = () =>
    desk.evaluate(async () => {
      const { takenAway, chrome } = globalThis as unknown as Noted;
      return [...takenAway, ...Object.keys(await chrome.notifications.getAll())];
    });
  const badge = () =>
    desk.evaluate(() =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      ).chrome.action.getBadgeText({}),
    );

  it('five alike tickets become one case, shown on each of them, and the badge counts one; one can be taken out', async () => {
    const subjects = ['Login down', 'Cannot log in', 'Login not working', 'Re: Login is down', 'Unable to log in'];
    for (const [i, subject] of subjects.entries()) {
      bench.replica.control.addTicket(
        seed(5000 + i, { subject, messages: [{ by: 'customer', ago: 10, text: 'It does not let me in.' }] }),
      );
      // A worker that dies between two of them has forgotten nothing.
      if (i === 3) await kill();
      await bench.openTicket(5000 + i);
    }
    const panel = await bench.openTicket(5001);
    const title = await caseTitle(panel);
    await panel.getByText('several customers wrote about the same thing').waitFor();
    await panel.getByText('What to tell these customers').waitFor();
    expect((await radar()).cases).toHaveLength(1);
    const { rows } = await ask<Order>(desk, 'radar.order', HOTTEST);
    expect(rows.map(({ many }) => many?.count)).toEqual([5]);
    await expect.poll(badge).toBe('1');

    await panel.getByRole('button', { name: 'This ticket is another matter' }).click();
    await panel.locator('.case').waitFor({ state: 'detached' });
    const other = await bench.openTicket(5002);
    expect(await caseTitle(other)).toBe(title);
    await other.getByText('4 tickets alike').waitFor();
  });

  it('a missed first reply opens one case, once, though the worker dies (R18)', async () => {
    bench.replica.control.addTicket(seed(5100, { sla: [{ metric: 'first_reply_time', inMinutes: -5 }] }));
    const before = (await radar()).cases.length;
    const panel = await bench.openTicket(5100);
    await panel.getByText('Simmer opened this case by itself: a first reply was due').waitFor();
    await panel.getByText('Not known yet. Whoever owns the case fills it in.').waitFor();
    await kill();
    const again = await bench.openTicket(5100);
    await caseTitle(again);
    expect((await radar()).cases).toHaveLength(before + 1);
    await again.getByRole('button', { name: 'Fill in' }).click();
    await again.locator('.case-form textarea').fill('Their shop opens on Monday');
    await again.getByRole('button', { name: 'Save' }).click();
    await again.getByText('Their shop opens on Monday').waitFor();
  });

  it('a target that is missed while the ticket is in front opens the case when it is missed', async () => {
    const { control } = bench.replica;
    control.addTicket(seed(5101, { sla: [{ metric: 'first_reply_time', inMinutes: 60 }] }));
    const [sla] = control.ticket(5101).sla;
    control.change(5101, { sla: [{ ...sla!, at: new Date(Date.now() + 8_000) }] });
    const panel = await bench.openTicket(5101);
    expect(await panel.locator('.case').count()).toBe(0);
    await panel.getByText('Simmer opened this case by itself').waitFor({ timeout: 40_000 });
  });

  it('a ladder climbs while nobody accepts, each step once though the worker dies, and accepting stops it (R7)', async () => {
    const always = { calendar: null };
    await setPolicy(desk, {
      roles: ['lead', 'executive'].map((id) => ({ id, name: { en: id }, ...always })),
      people: [
        { id: 'lea', name: 'Lea', roles: ['lead'], ...always },
        { id: 'dan', name: 'Dan', roles: [], ...always },
        { id: 'eve', name: 'Eve', roles: ['executive'], deputies: ['dan'], ...always },
      ],
      cadence: ['S1', 'S2', 'S3'].map((severity) => ({
        severity,
        acknowledge: 'PT1H',
        tellCustomer: 'PT2H',
        update: 'PT4H',
        askFixOwner: 'PT8H',
        aroundTheClock: true,
      })),
      ladders: [
        {
          id: 'quick',
          steps: [
            { id: 'deputy', after: 'PT6S', to: { deputy: true } },
            { id: 'lead', after: 'PT20S', to: { role: 'lead' } },
            { id: 'again', after: 'PT45S', to: { role: 'executive' } },
          ],
        },
      ],
    });
    // Whoever works here is Dan, so Dan is told.
    await ask(desk, 'settings.set', { language: 'en', name: 'Dan', mine: [], side: 'right' });
    const panel = await bench.openTicket(4715);
    await panel.locator('.footer').waitFor();
    await panel.page().waitForTimeout(500);
    await escalate(panel);
    await panel.getByText('If nobody accepts').waitFor();
    await panel.getByText('Goes on while a browser of the team is open.').waitFor();
    await kill();
    await panel.getByText('Asked now: Dan').waitFor({ timeout: 40_000 });
    const told = (await notes()).filter((id) => id.startsWith('case:'));
    expect(told).toEqual([expect.stringMatching(/^case:.+ step\//)]);
    // What a click on it opens.
    const opened = await bench.browser.context.newPage();
    await opened.goto(`${bench.browser.origin}/dashboard.html#${told[0]?.split(' ')[0]}`);
    await opened.locator('.dashboard-pane').getByText('Asked now: Dan').waitFor();
    await opened.close();
    await bench.browser.page.bringToFront();
    await kill();
    await panel.getByText('Asked now: Lea').waitFor({ timeout: 40_000 });
    await panel.getByRole('button', { name: 'Accept', exact: true }).click();
    await panel.getByText('If nobody accepts').waitFor({ state: 'detached' });
    const views = await Promise.all((await radar()).cases.map(({ id }) => ask<Shown>(desk, 'case.get', { id })));
    const own = views.find(({ byItself }) => byItself === null);
    const climbed = own?.timeline.filter(({ type }) => type === 'case.step-climbed').map(({ text }) => text);
    expect(climbed).toEqual(['Not accepted in time. Next in turn: Dan', 'Not accepted in time. Next in turn: Lea']);
  });
});
