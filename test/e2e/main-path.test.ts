import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseTitle, escalate, openPanel, readPanel, waitForTicket } from './harness/panel.ts';
import { AT, EDITOR, FRONT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

/** From an open ticket to a case, as an agent does it. The steps build on each other. */
describe('the main path', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('starts as a slim tab, makes room, and opens on a click', async () => {
    const { page } = bench.browser;
    await page.goto(`${AT}/tickets/4711`);
    await page.waitForSelector(EDITOR);
    const panel = await openPanel(page);
    await waitForTicket(panel, subjectOf(4711));
    const frame = await panel.frameElement();
    const box = (await frame.boundingBox())!;
    const composer = (await page.locator(`${FRONT} .composer`).boundingBox())!;
    expect(box.width).toBeGreaterThan(250);
    expect(composer.x + composer.width).toBeLessThanOrEqual(box.x + 1);
    const send = page.locator(`${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`);
    expect(
      await send.evaluate((button) =>
        button.contains(
          document.elementFromPoint(button.getBoundingClientRect().x + 5, button.getBoundingClientRect().y + 5),
        ),
      ),
    ).toBe(true);
  });

  it('shows how hot the conversation is, and why, in the customer’s own words', async () => {
    const panel = await bench.openTicket(4711);
    const reading = await readPanel(panel);
    expect(reading.level).toBe('critical');
    expect(reading.score).toBeGreaterThanOrEqual(80);
    const legal = reading.reasons.find(({ quote }) => quote?.includes('lawyer'));
    expect(legal).toBeDefined();
    expect(reading.route).not.toBeNull();
    expect(reading.clocks.length).toBeGreaterThan(0);
    expect(reading.scripts.length).toBeGreaterThanOrEqual(1);
  });

  it('marks the quoted words in the page while they are pointed at, without changing it', async () => {
    const { page } = bench.browser;
    const panel = await bench.openTicket(4711);
    const log = page.locator(`${FRONT} [data-test-id="omni-log-container"]`);
    const before = await log.innerHTML();
    await panel.locator('.reason-part', { hasText: 'lawyer' }).first().hover();
    const marked = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => String(range))),
      );
    await expect.poll(marked).toEqual([expect.stringContaining('lawyer')]);
    expect(await log.innerHTML()).toBe(before);
    await panel.locator('.header').hover();
    await expect.poll(marked).toEqual([]);
  });

  it('inserts a script into the composer, says who would see it, and sends nothing', async () => {
    const { page } = bench.browser;
    const panel = await bench.openTicket(4711);
    await page.waitForSelector(EDITOR);
    const card = panel.locator('.script').first();
    await card.locator('.disclosure-trigger').click();
    const text = (await card.locator('.script-text').textContent())!;
    await card.locator('.script-actions button').first().click();
    await card.locator('.notice').waitFor();
    const flat = (words: string | null) => (words ?? '').replace(/\s+/g, ' ').trim();
    expect(flat((await page.locator(EDITOR).allInnerTexts()).join())).toBe(flat(text));
    expect(await card.locator('.notice').textContent()).toContain('Not sent');
    expect(bench.replica.control.sent(4711)).toEqual([]);
    await page.click(`${FRONT} [data-test-id="omnichannel-omnicomposer-send-button"]`);
    await expect.poll(() => bench.replica.control.sent(4711).length).toBe(1);
    expect(flat(bench.replica.control.sent(4711)[0]!.text)).toBe(flat(text));
  });

  it('opens a case, and shows it again after a reload', async () => {
    const panel = await bench.openTicket(4721);
    await panel.locator('.footer .button').first().click();
    await panel.locator('.sheet-form').waitFor();
    expect(await panel.locator('.sheet-form textarea').first().inputValue()).not.toBe('');
    await panel.locator('.sheet-actions button[type="submit"]').click();
    const title = await caseTitle(panel);
    await bench.browser.page.reload();
    expect(await caseTitle(await openPanel(bench.browser.page))).toBe(title);
  });

  it('keeps the case when the service worker is killed and when the browser is started anew', async () => {
    const { killWorker } = await import('./harness/kill-worker.ts');
    const panel = await bench.openTicket(4715);
    await killWorker(bench.browser);
    const title = await escalate(panel);
    await killWorker(bench.browser);
    bench.browser = await bench.browser.restart();
    const again = await bench.openTicket(4715);
    expect(await caseTitle(again)).toBe(title);
  });
});
