import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { answerAt } from './desks/answer-at.ts';
import { GOLDEN_LABS } from './desks/golden.ts';
import { extensionPage } from './harness/extension-page.ts';
import { handOn } from './harness/firefox-hand.ts';
import { openFirefoxPanel } from './harness/firefox-panel.ts';
import { allowQuestion, openOwnPage } from './harness/firefox-window.ts';
import { grantHost } from './harness/grant-host.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';
import { openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { type Hosts, serveHosts } from './harness/serve-hosts.ts';
import { AT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

const ROUNDCUBE = GOLDEN_LABS.find(({ name }) => name === 'Roundcube')!;
const HOST = new URL(ROUNDCUBE.url).host;
const TICKET = 4711;

/** From installing to the panel at work (R108): presses of the mouse, or of keys beside what is typed; what is only tried is not counted. */
describe('the first steps in Chromium', () => {
  let bench: Workbench;
  let page: Page;
  let presses = 0;
  beforeAll(async () => {
    bench = await startWorkbench({ firstRun: true });
    const { context } = bench.browser;
    await context.route(`https://${HOST}/**`, async (route) => {
      const found = answerAt([ROUNDCUBE], new URL(route.request().url()));
      const { type, ...answer } = found ?? { type: 'text/plain', status: 404 };
      await route.fulfill({ ...answer, contentType: type });
    });
    const isFirst = (each: Page) => each.url().endsWith('/first-run.html');
    page = context.pages().find(isFirst) ?? (await context.waitForEvent('page', { predicate: isFirst }));
  });
  afterAll(() => bench?.close());

  const heading = (words: string | RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor();
  const click = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    presses++;
  };

  it('R108: four questions by the mouse, and Zendesk is read: seven clicks', async () => {
    await heading('Which language should Simmer speak with you?');
    await page.getByText('Suomi').click(); // tried, and taken back
    await heading('Millä kielellä Simmer puhuu sinulle?');
    await page.locator('.card').first().click();
    await heading('Which language should Simmer speak with you?');
    await click('Continue');
    await heading('What do you do here?');
    await page.getByText('I take on escalations').click();
    presses++;
    await click('Continue');
    await heading('Where do you read what customers write?');
    await page.locator('.line-list-line', { hasText: 'Zendesk' }).getByText('Works without asking').waitFor();
    await click('Continue');
    await heading('On your own or with a team?');
    await click('Continue');
    await heading('Try it on a sample ticket');
  });

  it('R108: the sample is read by the real engine, explains itself, and nothing of it is kept', async () => {
    const sample = page.locator('.sample');
    await sample.locator('.header[data-level="critical"]').waitFor();
    await sample.locator('.reason-part', { hasText: 'cancel our contract' }).hover();
    await sample.locator('mark', { hasText: 'cancel our contract' }).waitFor();
    await sample.getByRole('button', { name: 'What is this: Threatens to leave' }).click();
    await page.getByRole('dialog', { name: 'Threatens to leave' }).getByText('The customer may leave.').waitFor();
    await page.keyboard.press('Escape');
    await sample.getByRole('button', { name: 'Why this time?' }).click();
    await sample.locator('.clock-why').getByText('26 h', { exact: false }).first().waitFor();
    await sample.locator('.script .disclosure-trigger').first().click();
    await sample.locator('.script-actions button').first().click();
    await expect.poll(() => page.getByLabel('Your reply').inputValue()).toContain('Dana');
    await sample.getByRole('button', { name: 'Escalate', exact: true }).click();
    await sample.getByRole('button', { name: 'Open the case' }).click();
    await page.locator('.notice', { hasText: 'In a real ticket a case would be open now.' }).waitFor();
    await click('Done, open the dashboard');
    await page.waitForURL(/dashboard\.html/);
    // What one takes on comes first, and nobody took anything on.
    await page.locator('.dashboard-nav [aria-current="page"]', { hasText: 'Board' }).waitFor();
    expect(await page.locator('.board-card').count()).toBe(0);
    await page.goto(`${AT}/tickets/${TICKET}`);
    await openPanel(page); // the one click on its tab
    presses++;
    await waitForTicket(await openPanel(page), subjectOf(TICKET));
    expect(presses).toBe(7);
  });

  it('R108: back from the settings, by eighteen keys, and a Roundcube is read; a reload loses nothing', async () => {
    await page.close();
    // The browser's own question cannot be answered without a window: it is as if somebody said yes.
    await grantHost(bench.browser, `https://${HOST}/*`);
    page = await extensionPage(bench.browser, 'options');
    await page.getByRole('link', { name: 'Show the first steps again' }).click();
    let keys = 0;
    const press = async (key: string) => {
      await page.keyboard.press(key);
      keys++;
    };
    const isAt = (name: string) =>
      page.evaluate((wanted) => {
        const at = document.activeElement;
        const label = at?.getAttribute('aria-label') ?? (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
        return (label ?? at?.textContent) === wanted;
      }, name);
    const tabTo = async (name: string) => {
      for (let tries = 0; !(await isAt(name)); tries++) {
        if (tries === 15) throw new Error(`the focus never reaches ${name}`);
        await press('Tab');
      }
    };
    await heading('Which language should Simmer speak with you?');
    for (const next of ['What do you do here?', 'Where do you read what customers write?']) {
      await tabTo('Continue');
      await press('Enter');
      await heading(next);
      expect(await isAt(next)).toBe(true);
    }
    // The desks above it take the focus once the browser has said which of them are allowed.
    await page.getByRole('button', { name: 'Allow Outlook', disabled: false }).waitFor();
    await tabTo('Another one, by its address');
    await page.keyboard.type(`https://${HOST}`);
    await page.reload();
    await expect.poll(() => page.getByLabel('Another one, by its address').inputValue()).toBe(`https://${HOST}`);
    await page.getByLabel('Another one, by its address').focus(); // whoever reloads is where the browser puts them
    await press('Enter');
    await page.locator('.notice', { hasText: `${HOST} is allowed.` }).waitFor();
    await tabTo('Skip to the sample ticket');
    await press('Enter');
    await heading('Try it on a sample ticket');
    await page.goto(ROUNDCUBE.url);
    const panel = await openPanel(page);
    await waitForTicket(panel, ROUNDCUBE.subject);
    expect((await readPanel(panel)).reasons.map(({ quote }) => quote).join()).toMatch(ROUNDCUBE.heard);
    expect(keys).toBe(18);
  });
});

const reason = whyNoFirefox();

describe.skipIf(reason)(`the first steps in Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let hosts: Hosts;
  let firefox: Firefox;
  beforeAll(async () => {
    hosts = await serveHosts([HOST], (url) => answerAt([ROUNDCUBE], url));
    // Whoever starts it waits until the first steps have opened by themselves, and closes them.
    firefox = await launchFirefox({
      extensionDir: await buildIfStale('firefox'),
      prefs: { ...hosts.prefs, 'security.notification_enable_delay': 0 },
    });
  });
  afterAll(async () => {
    await firefox?.close();
    await hosts?.close();
  });

  it('R108: opened by themselves; the browser asks for a Roundcube from the click, and it is read: eight clicks', async () => {
    const first = await openOwnPage(firefox, 'first-run');
    const hand = handOn(first);
    let presses = 0;
    const press = async (name: string | RegExp, role: 'button' | 'any' = 'button') => {
      await hand.press({ role, name });
      presses++;
    };
    await press('Continue');
    await hand.read('h1', 'What do you do here?');
    await press(/^I answer customers/, 'any');
    await press('Continue');
    await hand.read('h1', 'Where do you read');
    await hand.fill({ role: 'textbox', name: /^Another one/ }, `https://${HOST}`);
    await hand.press({ within: 'form', role: 'button', name: 'Allow' });
    presses++;
    expect(await allowQuestion(firefox)).toContain(HOST);
    presses++;
    await hand.read('.notice', `${HOST} is allowed.`);
    await press('Skip to the sample ticket');
    await hand.read('.sample .reason-kind', 'Threatens to leave');
    await press('Done, open the dashboard');
    await hand.read('h1', 'Escalation dashboard');
    await firefox.page.bringToFront();
    await firefox.page.goto(ROUNDCUBE.url);
    const panel = await openFirefoxPanel(firefox.page, ROUNDCUBE.subject); // its tab is pressed there
    presses++;
    expect((await readPanel(panel.frame)).reasons.map(({ quote }) => quote).join()).toMatch(ROUNDCUBE.heard);
    expect(presses).toBe(8);
  });
});
