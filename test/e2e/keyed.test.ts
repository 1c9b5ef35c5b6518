import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { grantHost } from './harness/grant-host.ts';
import { builtExtension, launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { switchOn } from './harness/switch-on.ts';
import { type StandIn, startStandIn } from './keyed/stand-in.ts';

const CONVERSATION = 'https://secure.helpscout.net/conversation/1234567/4711';
const DESK = 'https://acme.ladesk.com/agent/index.php?rnd=4711#Conversation;id=a1b2c3d4';

/** The browser's question cannot be answered without a window: here `identity` comes with the extension, as in Firefox. */
async function withIdentity(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simmer-identity-'));
  await cp(built, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  await writeFile(path, JSON.stringify({ ...manifest, permissions, optional_permissions: [] }));
  return folder;
}

describe('a helpdesk’s own API, with the team’s own key (issue 7, items 3 and 4)', () => {
  let standIn: StandIn;
  let browser: Chromium;
  let folder: string;
  beforeAll(async () => {
    standIn = await startStandIn();
    folder = await withIdentity(await builtExtension());
    browser = await launchBrowser({ extensionDir: folder, replica: standIn, trustsReplica: true });
    standIn.redirect = `https://${browser.extensionId}.chromiumapp.org/`;
    await switchOn(browser, 'https://secure.helpscout.net/');
    await grantHost(browser, 'https://api.helpscout.net/*');
  });
  afterAll(async () => {
    await browser?.close();
    await standIn?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('Help Scout without a key: read from its page, and no API is asked', async () => {
    const { page } = browser;
    await page.goto(CONVERSATION);
    const panel = await openPanel(page);
    await waitForTicket(panel, 'Parcel never came');
    const { reasons } = await readPanel(panel);
    expect(reasons.some(({ quote }) => quote?.includes('third time'))).toBe(true);
    expect(standIn.asked).toEqual([]);
  });

  it('is signed in to with the team’s own app: code, secret and PKCE reach its API alone', async () => {
    const options = await extensionPage(browser, 'options');
    const part = options.locator('#keys form', { hasText: 'Help Scout' });
    expect(await part.textContent()).toContain(standIn.redirect);
    await part.getByLabel('App ID').fill('app-1');
    await part.getByLabel('App Secret').fill('secret-1');
    await part.getByRole('button', { name: 'Connect' }).click();
    await part.getByText('Connected with the app app-1').waitFor();
    expect(standIn.asked[0]).toMatchObject({
      path: '/v2/oauth2/token',
      method: 'POST',
      cookie: undefined,
      form: { grant_type: 'authorization_code', code: 'code-1', client_id: 'app-1', client_secret: 'secret-1' },
    });
    expect(standIn.asked[0]?.form['code_verifier']).toMatch(/^[\w-]{43}$/);
    expect(await options.locator('body').textContent()).not.toContain('secret-1');
    expect(await options.locator('#sites .site-host').allTextContents()).not.toContain('api.helpscout.net');
    await options.close();
  });

  it('then tells who wrote what, and since when the customer waits', async () => {
    const { page } = browser;
    await page.goto(CONVERSATION);
    const panel = await openPanel(page);
    await waitForTicket(panel, 'Parcel never came');
    await expect
      .poll(() => standIn.asked.filter(({ path }) => path.includes('embed=threads')).length)
      .toBeGreaterThan(0);
    const [asked] = standIn.asked.filter(({ path }) => path.startsWith('/v2/conversations/'));
    expect(asked).toMatchObject({
      path: '/v2/conversations/1234567?embed=threads',
      authorization: 'Bearer token-1',
      cookie: undefined,
    });
    await expect.poll(async () => (await readPanel(panel)).clocks.length).toBeGreaterThan(0);
  });

  it('a token that was taken back is changed for a new one, once', async () => {
    const { page } = browser;
    standIn.refused.add('Bearer token-1');
    standIn.asked.length = 0;
    await page.reload();
    await waitForTicket(await openPanel(page), 'Parcel never came');
    await expect.poll(() => standIn.asked.at(-1)?.authorization).toBe('Bearer token-2');
    expect(standIn.asked.map(({ path }) => path.split('?')[0])).toEqual([
      '/v2/conversations/1234567',
      '/v2/oauth2/token',
      '/v2/conversations/1234567',
    ]);
    expect(standIn.asked[1]?.form).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'again-1' });
  });

  it('where less than a fifth of the minute’s budget is left, nothing more is asked; the page is read', async () => {
    const { page } = browser;
    standIn.left = 0.1;
    await page.reload();
    await waitForTicket(await openPanel(page), 'Parcel never came');
    standIn.asked.length = 0;
    await page.reload();
    const panel = await openPanel(page);
    await waitForTicket(panel, 'Parcel never came');
    await panel.getByText('The helpdesk asks for a pause').first().waitFor();
    expect(standIn.asked).toEqual([]);
  });

  it('LiveAgent without a key says what to do; with one it is read', async () => {
    const { page } = browser;
    await switchOn(browser, 'https://acme.ladesk.com/');
    await page.goto(DESK);
    const panel = await openPanel(page);
    await panel.getByText('LiveAgent does not show Simmer its messages').first().waitFor();
    const options = await extensionPage(browser, 'options');
    const part = options.locator('#keys form', { hasText: 'LiveAgent' });
    await part.getByLabel('Address of your LiveAgent').fill('https://acme.ladesk.com/agent/');
    await part.getByLabel('API key (v3)').fill('key-1');
    await part.getByRole('button', { name: 'Save key' }).click();
    await part.getByText('acme.ladesk.com', { exact: true }).waitFor();
    await options.close();
    await page.reload();
    const read = await openPanel(page);
    await waitForTicket(read, 'Cannot log in');
    const { reasons } = await readPanel(read);
    expect(reasons.some(({ quote }) => quote?.includes('third time'))).toBe(true);
    const asked = standIn.asked.filter(({ host, path }) => host === 'acme.ladesk.com' && path.startsWith('/api/'));
    expect(asked.map(({ path }) => path.split('?')[0])).toContain('/api/v3/tickets/a1b2c3d4/messages');
    expect(asked.every(({ apikey, cookie }) => apikey === 'key-1' && cookie === undefined)).toBe(true);
  });
});
