import 'fake-indexeddb/auto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type Client, makeClient } from '../sync/make-client.ts';
import { type Hand, handOn } from './harness/firefox-hand.ts';
import { allowQuestion, openOwnPage } from './harness/firefox-window.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
import { startTeamServer, type TeamServer } from './harness/team-server.ts';

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> };
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { contains(it: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}
declare const browser: Extension;

const reason = whyNoFirefox();
const TEAM = 'simmer-acme';
const WITHIN = '#team';

/** Syncing in Firefox, through its own question for the server’s host (issue: items 1, 2, 5). No rights are proved here. */
describe.skipIf(reason)(`a team’s database in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let server: TeamServer;
  let firefox: Firefox;
  let options: Page;
  let dashboard: Page;
  let hand: Hand;
  let colleague: Client;
  beforeAll(async () => {
    server = await startTeamServer(TEAM);
    server.people.ann = { password: 'pass of ann', roles: [`${TEAM}-member`] };
    server.people.bea = { password: 'secret', roles: [`${TEAM}-member`] };
    firefox = await launchFirefox({
      extensionDir: await buildIfStale('firefox'),
      prefs: { 'security.notification_enable_delay': 0 },
    });
    dashboard = await openOwnPage(firefox, 'dashboard');
    options = await openOwnPage(firefox, 'options');
    hand = handOn(options);
    colleague = await makeClient('bea');
  });
  afterAll(async () => {
    colleague?.close();
    await firefox?.close();
    await server?.close();
  });

  const ask = async <T>(name: string, data: object = {}): Promise<T> => {
    const reply = await options.evaluate((message) => browser.runtime.sendMessage(message), { simmer: 1, name, data });
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value as T;
  };
  const press = (name: string | RegExp) => hand.press({ within: WITHIN, role: 'button', name });
  const fill = (name: string, text: string) => hand.fill({ within: WITHIN, role: 'textbox', name }, text);

  it('joins: Firefox is asked for exactly that host, straight from the click, and no page there is read', async () => {
    await ask('settings.set', { language: 'auto', name: 'Ann Agent', mine: [], side: 'right' });
    await press('Join a team');
    await fill('Server address', server.url);
    await fill('Team database', TEAM);
    await fill('Name', 'ann');
    await fill('Password', 'pass of ann');
    await press('Continue');
    expect(await allowQuestion(firefox)).toContain('127.0.0.1');
    await hand.read(WITHIN, 'The server knows you as ann (agent).');
    expect(await server.docs(TEAM)).toEqual([]);
    await press(/^Join/);
    await hand.read('.sync-state', 'Synced with the team');
    const docs = await server.docs(TEAM);
    expect(docs.some(({ item }) => (item as { text?: string } | undefined)?.text === 'Ann Agent')).toBe(true);
    expect(docs.every(({ postedBy }) => postedBy === 'ann')).toBe(true);
    expect(await options.evaluate(() => browser.scripting.getRegisteredContentScripts())).toEqual([]);
  });

  it('what a colleague says stands in the dashboard within seconds', async () => {
    await colleague.join(server.url, { name: TEAM, roles: [`${TEAM}-member`] });
    await colleague.open('case:of-a-colleague');
    await dashboard.bringToFront();
    const began = Date.now();
    await colleague.sync();
    const cases = async () => (await ask<{ cases: { id: string }[] }>('radar.list')).cases.map(({ id }) => id);
    await expect.poll(cases, { timeout: 15_000 }).toContain('of-a-colleague');
    console.log(`a colleague’s case was in Firefox after ${Date.now() - began} ms`);
    const shown = () => dashboard.evaluate(() => document.body.textContent ?? '');
    await expect.poll(shown, { timeout: 15_000 }).toContain('Case LEAGUE');
  });

  it('leaving with a wipe leaves nothing: no record, no password, no alarm, no permission', async () => {
    await options.bringToFront();
    await press('Leave the team…');
    await press('Leave and wipe it…');
    await press('Yes, leave and wipe');
    await hand.read(WITHIN, 'You work alone.');
    const left = await options.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((opened, failed) => {
        const asked = indexedDB.open('simmer');
        asked.onsuccess = () => opened(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const count = (name: string) =>
        new Promise<number>((counted, failed) => {
          const asked = db.transaction(name).objectStore(name).count();
          asked.onsuccess = () => counted(asked.result);
          asked.onerror = () => failed(asked.error);
        });
      const stores = ['events', 'vault', 'cases', 'outbox', 'sightings', 'secrets'];
      const counts = await Promise.all(stores.map(count));
      db.close();
      return {
        records: counts.reduce((sum, one) => sum + one, 0),
        alarms: (await browser.alarms.getAll()).map(({ name }) => name),
        isAllowed: await browser.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
      };
    });
    expect(left.records).toBe(0);
    expect(left.alarms).not.toContain('simmer-sync');
    expect(left.isAllowed).toBe(false);
    const asked = server.seen.length;
    await new Promise((over) => setTimeout(over, 1500));
    expect(server.seen.slice(asked).filter(({ who }) => who === 'ann')).toEqual([]);
    expect((await server.docs(TEAM)).length).toBeGreaterThan(0);
  });
});
