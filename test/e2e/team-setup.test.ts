import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, type CouchStandIn, startCouch } from '../couch/start-couch.ts';
import { extensionPage } from './harness/extension-page.ts';
import { grantHost } from './harness/grant-host.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';

interface Extension {
  chrome: {
    runtime: { sendMessage(it: unknown): Promise<{ ok: boolean; value: never }> };
    storage: { local: { get(keys: null): Promise<object> } };
  };
}

const HOST = 'http://127.0.0.1/*';
const TEAM = 'simmer-acme';
const MIAS = 'the word of mia';

/** What of the browser's store holds a text, asked by a page of ours. */
const findInStore = (own: Page, text: string): Promise<string[]> =>
  own.evaluate(async (word) => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        asked.onsuccess = () => done(asked.result);
        asked.onerror = () => failed(asked.error);
      });
    const { storage } = (globalThis as unknown as Extension).chrome;
    const found = JSON.stringify(await storage.local.get(null)).includes(word) ? ['local'] : [];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name ?? ''));
      for (const store of db.objectStoreNames) {
        const kept = await answer(db.transaction(store).objectStore(store).getAll());
        if (JSON.stringify(kept).includes(word)) found.push(`${name}/${store}`);
      }
      db.close();
    }
    return found;
  }, text);

/** Files of a profile that hold a text, as one byte a character or as two. Firefox packs what it keeps: there its store is asked. */
async function findInProfile({ kind, profile }: Chromium, own: Page, text: string): Promise<string[]> {
  if (kind === 'firefox') return findInStore(own, text);
  const shapes = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        const bytes = await readFile(path).catch(() => Buffer.alloc(0)); // a browser takes its own files away
        return shapes.some((shape) => bytes.includes(shape)) ? [path] : [];
      }),
  );
  return found.flat();
}

/**
 * A team from its setting up to its next database, through the settings page (issue: items 1 to 4, 7), against a stand-in that answers as
 * CouchDB's documentation says. It runs our validator and keeps `_security`; a real server is asked by `npm run test:couchdb` alone.
 */
describe('a team is set up, joined, changed and moved', () => {
  let couch: CouchStandIn;
  let [mia, ann] = [] as unknown as [Chromium, Chromium];
  let [mias, anns] = [] as unknown as [Page, Page];
  beforeAll(async () => {
    const extensionDir = await builtExtension();
    [couch, mia, ann] = await Promise.all([
      startCouch(),
      launchBrowser({ extensionDir }),
      launchBrowser({ extensionDir }),
    ]);
    for (const browser of [mia, ann]) await grantHost(browser, HOST);
    [mias, anns] = await Promise.all([extensionPage(mia, 'options'), extensionPage(ann, 'options')]);
  });
  afterAll(() => Promise.all([mia?.close(), ann?.close(), couch?.close()]));

  const section = (page: Page) => page.locator('#team');
  const button = (page: Page, name: string | RegExp) =>
    section(page)
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first();
  const field = (page: Page, name: string) => section(page).getByLabel(name, { exact: true }).first();
  const box = (page: Page, words: string, nth = 0) => section(page).locator('label', { hasText: words }).nth(nth);
  const read = (page: Page, words: string) => section(page).getByText(words, { exact: false }).first().waitFor();
  const synced = (page: Page) => section(page).locator('.sync-state', { hasText: 'Synced with the team' }).waitFor();
  const ask = <T>(page: Page, name: string, data: object = {}): Promise<T> =>
    page.evaluate(
      async ([of, what]) =>
        (await (globalThis as unknown as Extension).chrome.runtime.sendMessage({ simmer: 1, name: of, data: what }))
          .value,
      [name, data] as const,
    );
  const docs = (team = TEAM) => couch.databases.get(team)?.sorted() ?? [];
  const subjectOf = (event: unknown) => (event as { subject?: string } | undefined)?.subject;
  const texts = (team = TEAM) => docs(team).flatMap(({ item }) => (item as { text?: string } | undefined)?.text ?? []);
  const named = (page: Page, name: string) =>
    ask(page, 'settings.set', { language: 'auto', name, mine: [], side: 'right' });

  it('setting up: a wrong password is said, the right one makes all of it, and is kept nowhere', async () => {
    await mias.bringToFront();
    await button(mias, 'Set up a new team database').click();
    await field(mias, 'Server address').fill(couch.url);
    await field(mias, 'Team database').fill(TEAM);
    await field(mias, 'Server administrator').fill(ADMIN.name);
    await field(mias, 'Administrator’s password').fill('not the word');
    await field(mias, 'Name').fill('mia');
    await field(mias, 'First password').fill(MIAS);
    await button(mias, 'Add a person').click();
    await section(mias).getByLabel('Name', { exact: true }).nth(1).fill('ann');
    await section(mias).getByLabel('First password', { exact: true }).nth(1).fill('the word of ann');
    await button(mias, 'Set up').click();
    await read(mias, 'The server does not know this administrator');
    expect(couch.databases.has(TEAM)).toBe(false);
    await field(mias, 'Administrator’s password').fill(ADMIN.password);
    await button(mias, 'Set up').click();
    await read(mias, 'The team’s databases are ready.');
    expect(couch.databases.get(TEAM)?.security.members?.roles).toEqual([`${TEAM}-member`]);
    expect(docs().map(({ _id }) => _id)).toEqual(['_design/simmer', 'team-key']);
    const users = JSON.stringify(couch.databases.get('_users')?.sorted());
    expect(users).toContain(`${TEAM}-manager`);
    expect(users).not.toContain(MIAS);
  });

  it('the invitation is a link and a QR code, without a password', async () => {
    await button(mias, 'Show the QR code').click();
    const code = section(mias).getByRole('img', { name: 'QR code of the invitation link' });
    await code.waitFor();
    const shown = await section(mias).locator('.team-link').innerText();
    expect(shown).toBe(`simmer:join#${new URLSearchParams({ server: couch.url, team: TEAM })}`);
    const { width } = (await code.boundingBox())!;
    expect(width).toBeGreaterThan(150);
    expect(await section(mias).innerHTML()).not.toContain(ADMIN.password);
  });

  it('whoever set it up joins with a click more; of the passwords only their own is on the disk', async () => {
    await named(mias, 'Mia Metsola');
    await button(mias, 'Join it now').click();
    await field(mias, 'Name').fill('mia');
    await field(mias, 'Password').fill(MIAS);
    await button(mias, 'Continue').click();
    await read(mias, 'The server knows you as mia (manager).');
    await button(mias, /^Join/).click();
    await synced(mias);
    expect(texts()).toContain('Mia Metsola');
    await expect.poll(() => findInProfile(mia, mias, MIAS), { timeout: 10_000 }).not.toEqual([]);
    expect(await findInProfile(mia, mias, ADMIN.password)).toEqual([]);
  });

  it('what may leave is changed later: for oneself and for all, from then on (item 3)', async () => {
    await button(mias, 'What may leave this browser').click();
    await box(mias, 'Names of customers').click();
    await box(mias, 'What you write', 1).click();
    await read(mias, 'From now on, this stays in your browser: names.');
    await read(mias, 'From now on, this stays in everybody’s own browser: what you write.');
    await read(mias, 'What has left already stays with the team until it is erased.');
    await button(mias, 'Save').click();
    await read(mias, 'Saved. It holds from now on.');
    await named(mias, 'Mia Toinen');
    await button(mias, 'Sync now').click();
    await expect.poll(() => docs().some(({ event }) => subjectOf(event) === 'policy:leaves')).toBe(true);
    await synced(mias);
    expect(texts()).not.toContain('Mia Toinen');
    expect(texts()).toContain('Mia Metsola');
    await read(mias, 'Leaves this browser: the record in codes and customers’ words.');
  });

  it('a policy that a member made alone holds here only: it says so, and gives way to the team’s', async () => {
    const levels = (watch: number) => ({ schema: 1, levels: { watch, 'at-risk': 60, critical: 80 } });
    const policy = async (page: Page) => ask<{ text: string; version: string }>(page, 'policy.get');
    const { version } = await policy(anns);
    expect(await ask(anns, 'policy.set', { text: JSON.stringify(levels(11)), version })).toMatchObject({ saved: true });
    await anns.bringToFront();
    await button(anns, 'Join a team').click();
    await field(anns, 'Invitation link').fill((await ask<{ link: string }>(mias, 'sync.page')).link);
    await expect.poll(() => field(anns, 'Team database').inputValue()).toBe(TEAM);
    await field(anns, 'Name').fill('ann');
    await field(anns, 'Password').fill('the word of ann');
    await button(anns, 'Continue').click();
    await button(anns, /^Join/).click();
    await read(anns, 'Your own version of “levels” holds in this browser only. In this team this is for a manager');
    expect(JSON.parse((await policy(anns)).text).levels).toMatchObject({ watch: 11 });
    await button(anns, 'Take the team’s version').click();
    await synced(anns);
    expect(await section(anns).innerText()).not.toContain('Your own version');
    expect(JSON.parse((await policy(anns)).text).levels).toBeUndefined();
    await button(anns, 'What may leave this browser').click();
    await read(anns, 'The team keeps this in each browser.');
  });

  it('a manager moves the team to a new database, and a member goes along', async () => {
    await mias.bringToFront();
    await button(mias, 'Move the team to a new database…').click();
    await button(mias, 'Set up the new database').click();
    await field(mias, 'Server administrator').fill(ADMIN.name);
    await field(mias, 'Administrator’s password').fill(ADMIN.password);
    await button(mias, 'Set up').click();
    await read(mias, 'The new databases are ready.');
    await button(mias, 'Continue with the move').click();
    await button(mias, 'Move the team').click();
    await read(mias, `${TEAM}-2 on 127.0.0.1`);
    await synced(mias);
    const isThere = () => docs(`${TEAM}-2`).some(({ event }) => subjectOf(event) === 'policy:leaves');
    await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
    await anns.bringToFront();
    await button(anns, 'Sync now').click();
    await read(anns, `has moved the team to ${TEAM}-2 on 127.0.0.1`);
    await button(anns, 'Go along').click();
    await read(anns, `${TEAM}-2 on 127.0.0.1`);
    await synced(anns);
    expect(await findInProfile(mia, mias, ADMIN.password)).toEqual([]);
  });

  it('a token that ends asks to sign in; one that has ended is not taken (JWT)', async () => {
    const user = { name: 'mia', roles: [`${TEAM}-2-member`, `${TEAM}-2-manager`] };
    const inSeconds = (seconds: number) => couch.token(user, Math.floor(Date.now() / 1000) + seconds);
    const signIn = async (token: string) => {
      await field(mias, 'Token').fill(token);
      await section(mias).locator('form').getByRole('button', { name: 'Sign in again' }).click();
    };
    await mias.bringToFront();
    await button(mias, 'Sign in again').click();
    await box(mias, 'Sign in with a token (JWT)').click();
    await signIn(inSeconds(-60));
    await read(mias, 'The server does not know this name with this password or token.');
    await signIn(inSeconds(4));
    await synced(mias);
    await mias.waitForTimeout(4000);
    await button(mias, 'Sync now').click();
    await read(mias, 'Signed out of the team’s server');
    await box(mias, 'Sign in with a token (JWT)').click();
    await signIn(inSeconds(3600));
    await synced(mias);
  });
});
