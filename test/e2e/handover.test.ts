import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noteAsked } from './harness/asked.ts';
import { extensionPage } from './harness/extension-page.ts';
import { grantHost } from './harness/grant-host.ts';
import { type Hook, startHook } from './harness/hook-server.ts';
import { killWorker } from './harness/kill-worker.ts';
import { escalate } from './harness/panel.ts';
import { EDITOR, FRONT, startWorkbench, type Workbench } from './harness/workbench.ts';

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };

/** A case handed over through the panel, its brief sent to a webhook that behaves badly now and then (item 12; R42, R60, U5). */
describe('a hand-over', () => {
  let bench: Workbench;
  let hook: Hook;
  let panel: Frame;
  let asked: () => Promise<string[]>;
  beforeAll(async () => {
    [bench, hook] = await Promise.all([startWorkbench(), startHook()]);
    asked = await noteAsked(bench.browser);
  });
  afterAll(() => Promise.all([bench?.close(), hook?.close()]));

  const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: typeof name === 'string' });
  const line = (name: string) => panel.locator('.brief').getByRole('textbox', { name, exact: true });
  const delivery = () => panel.locator('.delivery').first();
  const state = (wanted: string) =>
    expect.poll(() => delivery().getAttribute('data-state'), { timeout: 20_000 }).toBe(wanted);

  /** Another brief, so another act, previewed and sent. */
  async function send(next: string): Promise<string> {
    await line('Next').fill(next);
    await button('Team hook').click();
    await panel.locator('.brief-payload', { hasText: next }).waitFor();
    const preview = (await panel.locator('.brief-payload').textContent()) ?? '';
    const before = await panel.locator('.delivery').count();
    await button('Send to Team hook').click();
    await expect.poll(() => panel.locator('.delivery').count(), { timeout: 15_000 }).toBe(before + 1);
    return preview;
  }

  async function addHook(options: Page): Promise<void> {
    const section = options.locator('#destinations');
    await section.getByRole('button', { name: 'Add a destination' }).click();
    await section.getByRole('button', { name: /Kind/ }).click();
    await options.getByRole('option', { name: 'Webhook' }).click();
    await section.getByLabel('Name', { exact: true }).fill('Team hook');
    await section.getByLabel('Address', { exact: true }).fill('127.0.0.1:8799/x');
    await section.getByRole('button', { name: 'Add and allow the host' }).click();
    await section.getByText('This is no address that Simmer sends to.').waitFor();
    await section.getByLabel('Address', { exact: true }).fill('http://hooks.example/x');
    await section.getByText('This is no address that Simmer sends to.').waitFor({ state: 'detached' });
    await section.getByRole('button', { name: 'Add and allow the host' }).click();
    await section.getByText('This is no address that Simmer sends to.').waitFor();
    await section.getByLabel('Address', { exact: true }).fill(hook.url);
    await section.getByText('Next', { exact: true }).click();
    await grantHost(bench.browser, 'http://127.0.0.1/*');
    await options.bringToFront();
    await section.getByRole('button', { name: 'Add and allow the host' }).click();
    await section.locator('.destination-name', { hasText: 'Team hook' }).waitFor();
  }

  it('knows a destination by its host and its last four characters alone, and no page of it is read', async () => {
    const options = await extensionPage(bench.browser, 'options');
    await addHook(options);
    const text = await options.locator('body').innerText();
    expect(text).toContain(`Webhook · ${hook.host}, ending in alue`);
    expect(text).not.toContain('verysecret');
    await options.getByRole('button', { name: 'Send a test to Team hook' }).click();
    await options.getByText('The test arrived at Team hook.').waitFor();
    expect(JSON.parse(hook.got[0]?.body ?? '')).toMatchObject({ type: 'simmer.handover', reference: 'TEST00' });
    expect(hook.got[0]).toMatchObject({ contentType: 'application/json', cookie: undefined });
    const scripts = await options.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts).toEqual([]);
    await options.close();
  });

  it('goes to another role with its brief, and names the hole where nobody is on duty (R111)', async () => {
    await bench.browser.page.bringToFront();
    panel = await bench.openTicket(4711);
    await escalate(panel);
    await button('Hand over').click();
    await panel.locator('.brief').waitFor();
    await panel.getByRole('button', { name: /^To/ }).or(panel.locator('.case-form .field-select')).first().click();
    await panel.getByRole('option', { name: 'Legal team' }).click();
    await panel.getByText('Nobody has this role yet.').waitFor();
    await line('Tried so far').fill('Two replies, call kim@customer.example');
    await panel.locator('.case-form-actions').getByRole('button', { name: 'Hand over', exact: true }).click();
    await panel.getByText('Waiting for legal team', { exact: false }).first().waitFor();
    await panel.getByText('Send the brief', { exact: true }).waitFor();
    expect(await line('Tried so far').inputValue()).toContain('Two replies');
  });

  it('the preview is what the service gets, byte for byte, and nothing the team did not choose', async () => {
    const before = hook.got.length;
    const preview = await send('Call Ms Doe');
    await expect.poll(() => hook.got.length, { timeout: 15_000 }).toBe(before + 1);
    expect(hook.got.at(-1)?.body).toBe(preview);
    expect(Object.keys(JSON.parse(preview)).sort()).toEqual(
      ['due', 'id', 'link', 'next', 'reference', 'severity', 'title', 'type', 'version'].sort(),
    );
    await state('sent');
    await panel.locator('.timeline-line', { hasText: 'Brief sent to Team hook' }).waitFor();
  });

  it('one that is refused for good says why and what to do, and goes when tried again', async () => {
    hook.manner = 'gone';
    await send('Second brief');
    await state('failed');
    const text = await delivery().innerText();
    expect(text).toContain('The service does not know this address any more (answer 410).');
    expect(text).toContain('The answer was: “This hook was removed”');
    hook.manner = 'ok';
    const before = hook.got.length;
    await delivery().getByRole('button', { name: 'Try again' }).click();
    await state('sent');
    expect(hook.got.length).toBe(before + 1);
    expect(hook.got.at(-1)?.body).toBe(hook.got.at(-2)?.body);
  });

  it('an address that leads elsewhere is not followed', async () => {
    hook.manner = 'redirect';
    await send('Third brief');
    await state('failed');
    expect(await delivery().innerText()).toContain('leads on to another one');
    expect(hook.got.filter(({ path }) => path === '/elsewhere')).toEqual([]);
    await delivery().getByRole('button', { name: 'Leave it' }).click();
  });

  it('a service that asks for patience is tried again when it says', async () => {
    hook.manner = 'busy';
    await send('Fourth brief');
    await delivery().getByText('tried again').waitFor();
    expect(await delivery().getAttribute('data-state')).toBe('waiting');
    hook.manner = 'ok';
    await delivery().getByRole('button', { name: 'Try again' }).click();
    await state('sent');
  });

  it('of sixty-four megabytes of answer only the beginning is read', async () => {
    hook.manner = 'huge';
    await send('Fifth brief');
    await state('sent');
    expect(hook.taken).toBeGreaterThan(0);
    expect(hook.taken).toBeLessThan(24 * 1024 * 1024);
  });

  it('one that hangs is not sent again unasked: it may have arrived', async () => {
    hook.manner = 'hang';
    const before = hook.got.length;
    await send('Sixth brief');
    await state('unsure');
    expect(await delivery().innerText()).toContain('did not answer within 10 seconds');
    expect(hook.got.length).toBe(before + 1);
    await delivery().getByRole('button', { name: 'It arrived' }).click();
    await state('sent');
    expect(hook.got.length).toBe(before + 1);
    hook.manner = 'ok';
  });

  it('a note for colleagues does not go into a reply to the customer', async () => {
    await button('Internal note').click();
    await panel.getByText('The reply box writes to the customer now').waitFor();
    expect(await bench.browser.page.locator(EDITOR).first().innerText()).not.toContain('At stake');
  });

  it('of whose sending the worker is killed is asked about, and not sent again', async () => {
    hook.manner = 'hang';
    const before = hook.got.length;
    await send('Seventh brief');
    await expect.poll(() => hook.got.length, { timeout: 10_000 }).toBe(before + 1);
    await killWorker(bench.browser);
    await bench.browser.page.bringToFront();
    await expect.poll(() => delivery().getAttribute('data-state'), { timeout: 90_000 }).toBe('unsure');
    expect(await delivery().innerText()).toContain('The browser stopped while it was being sent');
    expect(hook.got.length).toBe(before + 1);
    hook.manner = 'ok';
    await delivery().getByRole('button', { name: 'Send it again' }).click();
    await state('sent');
    expect(hook.got.length).toBe(before + 2);
  }, 120_000);

  it('a note goes into the composer where it is an internal one', async () => {
    const { page } = bench.browser;
    await page.evaluate(
      ([front]) =>
        document
          .querySelector(`${front} [data-test-id="omnichannel-channel-switcher-button"]`)
          ?.setAttribute('data-channel', 'internal'),
      [FRONT],
    );
    await button('Internal note').click();
    await panel.getByText('The note is in the reply box, marked internal.').waitFor();
    expect(await page.locator(EDITOR).first().innerText()).toContain('At stake');
    await panel.locator('.timeline-line', { hasText: 'Brief written as an internal note' }).waitFor();
  });

  it('is returned with a reason, and then waits for whoever handed it over', async () => {
    await panel.locator('.case-form-actions').getByRole('button', { name: 'Close' }).click();
    await button('Return').click();
    await panel.getByLabel('Why is it returned?').fill('This is for the billing team');
    await panel.locator('.case-form').getByRole('button', { name: 'Return', exact: true }).click();
    await panel.locator('.handover-reason', { hasText: 'This is for the billing team' }).waitFor();
    await panel.locator('.timeline-line', { hasText: 'Returned to you' }).first().waitFor();
    await panel.getByText('Returned to you: hand it on', { exact: false }).waitFor();
    expect(await button('Hand over').getAttribute('class')).toContain('button-solid');
    await button('Accept').click();
    await panel.getByText('You accepted', { exact: false }).first().waitFor();
  });

  it('nobody but the helpdesk and the configured host was asked for anything', async () => {
    const hosts = new Set((await asked()).filter((url) => /^(https?|wss?):/.test(url)).map((url) => new URL(url).host));
    expect([...hosts].sort()).toEqual([hook.host, 'demo.zendesk.com'].sort());
    expect(new Set(hook.got.map(({ path }) => path))).toEqual(new Set(['/hooks/T024F/B7CZQ/verysecretvalue']));
  });
});
