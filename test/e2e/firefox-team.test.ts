import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { type Hand, handOn } from './harness/firefox-hand.ts';
import { allowQuestion, openOwnPage } from './harness/firefox-window.ts';
import { type Hook, startHook } from './harness/hook-server.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';

interface Extension {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> };
  extension: { getBackgroundPage(): Window | null };
  notifications: { onClosed: { addListener(heard: (id: string) => void): void } };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}
declare const browser: Extension;

interface ShownCase {
  id: string;
  ref: string;
}

const reason = whyNoFirefox();
const SAVED = 'Saved. It holds from now on.';
/** Firefox ends the event page of an extension when it idles; here after two seconds, so that it always has. */
const IDLE_MS = 2000;

/** What a team sets up and does, in Firefox: its event page, its questions and its notes are not Chromium's (issue 4). */
describe.skipIf(reason)(`a team in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let replica: Replica;
  let hook: Hook;
  let firefox: Firefox;
  let options: Page;
  let settings: Hand;
  let panel: Frame;
  let desk: Hand;
  beforeAll(async () => {
    [replica, hook] = await Promise.all([startReplica(), startHook()]);
    firefox = await launchFirefox({
      extensionDir: await buildIfStale('firefox'),
      prefs: { 'extensions.background.idle.timeout': IDLE_MS, 'security.notification_enable_delay': 0 },
    });
    await firefox.page.setViewport({ width: 1280, height: 1000 });
    options = await openOwnPage(firefox, 'options');
    settings = handOn(options);
    // A Firefox without a screen takes each note away at once and says so: nothing is left to be asked for.
    await options.evaluate(() => {
      const notes: string[] = [];
      Object.assign(globalThis, { notes });
      browser.notifications.onClosed.addListener((id) => void notes.push(id));
    });
  });
  afterAll(async () => {
    await firefox?.close();
    await Promise.all([replica?.close(), hook?.close()]);
  });

  const ask = async <T>(name: string, data: object): Promise<T> => {
    const reply = await options.evaluate((message) => browser.runtime.sendMessage(message), { simmer: 1, name, data });
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
    return reply.value as T;
  };
  const parts = async (...names: string[]) =>
    (await ask<{ values: Record<string, { id: string }[] & Record<string, never>[]> }>('parts.get', { parts: names }))
      .values;
  const isAsleep = () => options.evaluate(() => browser.extension.getBackgroundPage() === null);
  const notes = () => options.evaluate(() => (globalThis as unknown as { notes: string[] }).notes);

  async function openTicket(id: number): Promise<void> {
    await firefox.page.bringToFront();
    await firefox.page.goto(`https://demo.zendesk.com:${replica.port}/agent/tickets/${id}`);
    const isPanel = (frame: Frame) => /^moz-extension:.*\/sidepanel\.html/.test(frame.url());
    await expect.poll(() => firefox.page.frames().some(isPanel), { timeout: 15_000 }).toBe(true);
    panel = firefox.page.frames().find(isPanel)!;
    desk = handOn(panel);
    await panel.waitForSelector('.slim-button, .panel');
    await panel.evaluate(() => document.querySelector<HTMLElement>('.slim-button')?.click());
    await desk.read('.ticket-subject', replica.control.ticket(id).subject);
    await panel.waitForSelector('.footer button');
  }

  async function escalate(): Promise<void> {
    await desk.press({ within: '.footer', role: 'button', name: 'Escalate' });
    await panel.waitForSelector('.sheet-form');
    await desk.press({ within: '.sheet-actions', role: 'button', name: /^Open the case/ });
    await panel.waitForSelector('.case-title');
  }

  it('a calendar is changed, the preview follows, and it is saved', async () => {
    const within = '#hours';
    await settings.press({ within, role: 'button', name: /^Office hours/ });
    const friday = { within, role: 'textbox', name: 'Hours on Friday' } as const;
    const before = await settings.texts(`${within} .preview-examples [data-kind="evening"]`);
    await settings.fill(friday, '8-12, 12.30-16.30');
    await settings.read(`${within} .preview-examples [data-kind="evening"]`, /A ticket created Fri .*16:00/);
    expect(await settings.texts(`${within} .preview-examples [data-kind="evening"]`)).not.toEqual(before);
    await settings.press({ within: `${within} .hours-actions`, role: 'button', name: 'Save' });
    await settings.read(within, SAVED);
    const { calendars } = await parts('calendars');
    expect(JSON.stringify(calendars)).toContain('"fri":[["08:00","12:00"],["12:30","16:30"]]');
  });

  it('a row of the matrix is moved by keyboard; what is wrong is said beside it, and it is saved', async () => {
    const names = () => settings.texts('#matrix .matrix-name strong');
    await options.waitForSelector('#matrix .matrix-row');
    const before = await names();
    const at = before.indexOf('Abuse');
    await options.evaluate(
      (index) => document.querySelectorAll<HTMLElement>('#matrix .matrix-row')[index]?.focus(),
      at,
    );
    await options.keyboard.down('Alt');
    await options.keyboard.press('ArrowUp');
    await options.keyboard.up('Alt');
    await expect.poll(async () => (await names()).indexOf('Abuse')).toBe(at - 1);
    // By the handle, as a drag with the keyboard goes.
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await options.keyboard.press('ArrowUp');
    await options.keyboard.press('ArrowUp');
    await options.keyboard.press('Enter');
    await expect.poll(async () => (await names()).indexOf('Abuse')).toBeLessThan(at - 1);
    await settings.read('#matrix .findings-summary', 'Nobody is named in the team yet');
    await settings.press({ within: '#matrix', role: 'button', name: 'Save' });
    await settings.read('#matrix', SAVED);
    const { matrix } = await parts('matrix');
    expect(matrix?.findIndex(({ id }) => id === 'abuse')).toBe((await names()).indexOf('Abuse'));
  });

  it('somebody is added to the people, and has the duty now', async () => {
    const within = '#people';
    await settings.press({ within, role: 'button', name: 'Add a person' });
    const form = `${within} .entry-form`;
    await settings.fill({ within: form, role: 'textbox', name: 'Name' }, 'Aino Laine');
    await settings.press({ within: `${form} .role-boxes`, role: 'any', name: 'Team lead' });
    await settings.press({ within: form, role: 'button', name: /Working hours/ });
    await settings.press({ role: 'option', name: 'Always reachable' });
    await settings.press({ within: form, role: 'any', name: 'This is me' });
    await settings.press({ within: '#people .parts-actions', role: 'button', name: 'Save' });
    await settings.read(within, SAVED);
    await settings.read(`${within} .duty-row`, /Team lead.*Aino Laine/);
    const { people } = await parts('people');
    expect(people).toMatchObject([{ name: 'Aino Laine', roles: ['lead'] }]);
  });

  it('a destination is added; Firefox is asked for its host straight from the click, and no page there is read', async () => {
    const within = '#destinations';
    await settings.press({ within, role: 'button', name: 'Add a destination' });
    await settings.press({ within, role: 'button', name: /Kind/ });
    await settings.press({ role: 'option', name: 'Webhook' });
    await settings.fill({ within, role: 'textbox', name: 'Name' }, 'Team hook');
    await settings.fill({ within, role: 'textbox', name: 'Address' }, hook.url);
    await settings.press({ within, role: 'any', name: 'Next' });
    await settings.press({ within, role: 'button', name: 'Add and allow the host' });
    expect(await allowQuestion(firefox)).toContain('127.0.0.1');
    await settings.read(`${within} .destination-name`, `Webhook · ${hook.host}, ending in alue`);
    expect((await settings.texts('body')).join()).not.toContain('verysecret');
    await settings.press({ within, role: 'button', name: 'Send a test to Team hook' });
    await settings.read(within, 'The test arrived at Team hook.');
    expect(hook.got).toHaveLength(1);
    // Not even whose Firefox it is: the origin of an extension is another one in each.
    expect(hook.got[0]).toMatchObject({ contentType: 'application/json', cookie: undefined, origin: 'null' });
    expect(await options.evaluate(() => browser.scripting.getRegisteredContentScripts())).toEqual([]);
  });

  it('a case is handed over, and the webhook gets what the preview showed, byte for byte (R42, R60)', async () => {
    await openTicket(4711);
    await escalate();
    await desk.press({ within: '.case', role: 'button', name: 'Hand over' });
    await panel.waitForSelector('.brief');
    await desk.press({ within: '.case-form', role: 'button', name: /^Escalation manager/ });
    await desk.press({ role: 'option', name: 'Legal team' });
    await desk.read('.case-form', 'Nobody has this role yet.');
    await desk.press({ within: '.case-form-actions', role: 'button', name: 'Hand over' });
    await desk.read('.case', /Waiting for legal team/i);
    await desk.press({ within: '.brief-buttons', role: 'button', name: 'Team hook' });
    await panel.waitForSelector('.brief-payload');
    const [preview] = await desk.texts('.brief-payload');
    const before = hook.got.length;
    await desk.press({ within: '.case-form', role: 'button', name: 'Send to Team hook' });
    await expect.poll(() => hook.got.length, { timeout: 15_000 }).toBe(before + 1);
    expect(hook.got.at(-1)?.body).toBe(preview);
    await desk.read('.timeline-line', 'Brief sent to Team hook');
    expect(await panel.$eval('.delivery', (each) => each.getAttribute('data-state'))).toBe('sent');
  });

  it('an address that leads elsewhere is not followed, and one that is gone says so', async () => {
    for (const [manner, words] of [
      ['redirect', 'leads on to another one'],
      ['gone', 'The answer was: “This hook was removed”'],
    ] as const) {
      hook.manner = manner;
      await desk.fill({ within: '.brief', role: 'textbox', name: 'Next' }, `Call them: ${manner}`);
      await desk.press({ within: '.brief-buttons', role: 'button', name: 'Team hook' });
      await desk.read('.brief-payload', `Call them: ${manner}`);
      await desk.press({ within: '.case-form', role: 'button', name: 'Send to Team hook' });
      await desk.read('.delivery', words);
    }
    expect(hook.got.filter(({ path }) => path === '/elsewhere')).toEqual([]);
    hook.manner = 'ok';
  });

  it('a ladder climbs though the event page has ended, each step once; accepting stops it (R7)', async () => {
    const { people } = await parts('people');
    const { text, version } = await ask<{ text: string; version: string }>('policy.get', {});
    const policy = {
      ...(text ? JSON.parse(text) : { schema: 1 }),
      roles: ['lead', 'executive'].map((id) => ({ id, name: { en: id }, calendar: null })),
      people: [...(people ?? []), { id: 'eve', name: 'Eve', roles: ['executive'], calendar: null }],
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
            { id: 'lead', after: 'PT10S', to: { role: 'lead' } },
            { id: 'executive', after: 'PT25S', to: { role: 'executive' } },
          ],
        },
      ],
    };
    expect(await ask('policy.set', { text: JSON.stringify(policy), version })).toMatchObject({ saved: true });
    await openTicket(4715);
    await escalate();
    await desk.read('.case', 'If nobody accepts');
    // The case of the other ticket waits too, and climbs a ladder of its own.
    const title = (await desk.texts('.case-title')).join();
    const own = async () => {
      const { cases } = await ask<{ cases: ShownCase[] }>('radar.list', {});
      return cases.find(({ ref }) => title.includes(ref))!;
    };
    const { id } = await own();
    const told = async () => (await notes()).filter((note) => note.startsWith(`case:${id} step/`));
    await expect.poll(isAsleep, { timeout: 8000 }).toBe(true);
    await desk.read('.case', 'Asked now: You', 30_000);
    await expect.poll(async () => (await told()).length, { timeout: 5000 }).toBe(1);
    await expect.poll(isAsleep, { timeout: 8000 }).toBe(true);
    await desk.read('.case', 'Asked now: Eve', 40_000);
    await desk.press({ within: '.case', role: 'button', name: 'Accept' });
    await expect.poll(async () => (await desk.texts('.case')).join()).not.toContain('If nobody accepts');
    const { timeline } = await ask<{ timeline: { type: string }[] }>('case.get', { id });
    const climbed = timeline.filter(({ type }) => type === 'case.step-climbed');
    expect(climbed).toHaveLength(2);
    expect(await told()).toHaveLength(1);
  }, 120_000);
});
