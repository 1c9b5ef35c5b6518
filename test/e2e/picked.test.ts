import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { siteProfileSchema } from '../../lib/model/site-profile.ts';
import type { Picks } from '../../lib/sites/picked/derive-profile.ts';
import { bundleModule } from './harness/bundle-module.ts';
import { type Chromium, launchChromium } from './harness/launch-chromium.ts';
import { DESKS, type Desk } from './pointing/desks.ts';
import { openTicket, placeOf, serveDesks } from './pointing/open-desk.ts';
import type { PointingModule } from './pointing/page-module.ts';
import { deskTicket } from './pointing/tickets.ts';

declare const pointing: PointingModule;

let browser: Chromium;
let page: Page;
let bundle: string;

beforeAll(async () => {
  bundle = await bundleModule(new URL('./pointing/page-module.ts', import.meta.url), 'pointingBundle');
  browser = await launchChromium();
  page = browser.page;
  await serveDesks(browser.context);
});
afterAll(() => browser?.close());

/** A profile, derived in the page from what a person points at there. */
async function point(desk: Desk): Promise<{ profile: SiteProfile; lost: string[] }> {
  await page.evaluate(bundle);
  const handles = await Promise.all(
    Object.entries(desk.point).map(
      async ([step, place]) => [step, await placeOf(page, place).elementHandle()] as const,
    ),
  );
  const names = handles.map(([step]) => step);
  for (const [step, handle] of handles) {
    // An element of a frame is handed over through the frame's own window.
    await handle?.evaluate(
      (element, name) => Object.assign(window.top as Window, { [`point-${name}`]: element }),
      step,
    );
  }
  expect(names.length).toBeGreaterThan(0);
  const derived = await page.evaluate((steps) => {
    const picks = steps.map((step) => [step, (window as unknown as Record<string, unknown>)[`point-${step}`]]);
    return pointing.derive(Object.fromEntries(picks) as unknown as Picks);
  }, names);
  return derived as { profile: SiteProfile; lost: string[] };
}

const read = async (profile: SiteProfile, mine: string[] = []) => {
  await page.evaluate(bundle);
  return page.evaluate(([given, own]) => pointing.read(given, own), [profile, mine] as const);
};

describe.each(Object.entries(DESKS))('pointing at a desk of its own kind: %s', (_name, desk) => {
  let profile: SiteProfile;
  it('one message pointed at gives them all, by names that the page keeps (R5)', async () => {
    await openTicket(page, desk, 4711);
    const derived = await point(desk);
    if (process.env.SHOW) console.log(JSON.stringify(derived, null, 1));
    expect(derived.lost).toEqual([]);
    profile = siteProfileSchema.parse({ ...derived.profile, first: desk.expected.first });
    expect(profile.ticket.by).toBe(desk.expected.by);
    const text = JSON.stringify(profile);
    for (const { by, text: said } of deskTicket(4711).messages) {
      expect(text).not.toContain(by);
      expect(text).not.toContain(said.slice(0, 12));
    }
    expect(text).not.toMatch(/4711|css-|sc-/);
  });

  it.each([4711, 4712, 4713])('ticket %i is read whole after the page was loaded anew', async (id) => {
    await page.goto('about:blank');
    await openTicket(page, desk, id);
    const found = await read(profile);
    if (process.env.SHOW) console.log(JSON.stringify(found, null, 1));
    const ticket = deskTicket(id);
    expect(found).toMatchObject({ state: 'ready', failing: [], composer: true });
    if (!('messages' in found)) throw new Error('nothing was read');
    expect(found.key).toContain(desk.host);
    if (desk.expected.by !== 'words') expect(found.key).toContain(String(id));
    expect(found.subject).toContain(ticket.subject);
    expect(found.messages?.map(({ text }) => text.split('\n')[0])).toEqual(ticket.messages.map(({ text }) => text));
    expect(found.messages?.map(({ sentAt }) => sentAt)).toEqual(
      ticket.messages.map(({ at }) => (desk.expected.times ? at : null)),
    );
  });
});
