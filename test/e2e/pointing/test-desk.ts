import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Chromium } from '../harness/launch-chromium.ts';
import { openPanel, readPanel, waitForTicket } from '../harness/panel.ts';
import type { Desk } from './desk.ts';
import { forgetHeard, heard, lieInWait } from './lie-in-wait.ts';
import { openTicket, placeOf } from './open-desk.ts';
import { BAR, pointWithMouse, startPointing } from './point-out.ts';
import { deskTicket } from './tickets.ts';

export const asRole = (preview: Page, text: string, role: string) =>
  preview.locator('.pointed-message', { hasText: text }).locator('.choice', { hasText: role }).click();

/** In the preview: whose messages these are, and whatever else has to be said before it can be saved. */
async function settle(preview: Page, desk: Desk): Promise<void> {
  await preview.locator('.pointed-message').first().waitFor();
  if (desk.expected.roles === 'marked') {
    await asRole(preview, 'third time this week', 'Customer’s');
    await asRole(preview, 'We are looking into it', 'Ours');
    await asRole(preview, 'load balancer', 'Note');
    await preview.getByText('The page marks them itself').waitFor();
  } else {
    await asRole(preview, 'We are looking into it', 'Ours');
    await preview.getByText('Everybody else is a customer').click();
    // A note that the page marks is nobody's until a person has said that it is one.
    if (desk.expected.notes) {
      await preview.getByText('seems to mark this as a note').waitFor();
      await asRole(preview, 'load balancer', 'Note');
      await preview.locator('.pointed-message[data-role="note"]').waitFor();
    }
  }
  if (!desk.expected.times) {
    await preview.getByText(desk.expected.first === 'newest' ? 'at the top' : 'at the bottom', { exact: true }).click();
  }
  await expect.poll(() => preview.locator('.pointed-message[data-role="customer"]').count()).toBe(2);
}

/** A desk from the first click on the toolbar to the day when its page has changed. @param open the browser, once it is there */
export function testDesk(name: string, desk: Desk, open: () => Chromium): void {
  describe(`a desk that nobody has named: ${name}`, () => {
    let panel: Frame;
    let browser: Chromium;
    let page: Page;
    beforeAll(() => {
      browser = open();
      ({ page } = browser);
    });
    it('is pointed out from the toolbar, and the page hears none of the clicks and keys', async () => {
      await page.bringToFront();
      await page.addInitScript(lieInWait);
      await page.goto('about:blank');
      await openTicket(page, desk, 4711);
      await startPointing(browser);
      await forgetHeard(page);
      const preview = await pointWithMouse(browser, desk);
      expect(await heard(page)).toEqual([]);
      await settle(preview, desk);
      expect(await preview.locator('.pointed-message').count()).toBe(4);
      await preview.getByRole('button', { name: 'Save and read this site' }).click();
      await preview.getByText('Saved. Simmer reads').waitFor();
      await preview.close();
      expect(await page.locator(BAR).count()).toBe(0);
    });

    it('the panel says what it hears, and a text goes into that page’s reply box', async () => {
      panel = await openPanel(page);
      await waitForTicket(panel, deskTicket(4711).subject);
      const { level, reasons } = await readPanel(panel);
      expect(['at-risk', 'critical']).toContain(level);
      expect(reasons.map(({ quote }) => quote).join(' ')).toContain('manager');
      await panel.locator('.script .disclosure-trigger').first().click();
      await panel.locator('.script-actions button').first().click();
      const composer = placeOf(page, desk.point.composer as string);
      const written = () =>
        composer.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')));
      await expect.poll(written).toMatch(/\w{3}.*\w{3}/s);
    });

    it('is read by itself after the page was loaded anew, and so is the next ticket', async () => {
      await page.reload();
      await openTicket(page, desk, 4712);
      panel = await openPanel(page);
      await waitForTicket(panel, deskTicket(4712).subject);
      await openTicket(page, desk, 4711);
      await waitForTicket(await openPanel(page), deskTicket(4711).subject);
    });

    it(`says by name what is gone when the page has changed (${name})`, async () => {
      await page.evaluate(() => {
        const strip = (root: ParentNode) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.shadowRoot) strip(element.shadowRoot);
            const inside = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
            if (inside) strip(inside);
            if (element.closest('[data-simmer]')) continue;
            for (const name of ['class', 'id', 'data-thread_id', 'itemprop']) element.removeAttribute(name);
          }
          for (const element of root.querySelectorAll('article, tr, desk-bubble'))
            element.replaceWith(...element.childNodes);
          const body = (root as Document).body;
          if (body && root !== document) body.replaceChildren('another page');
        };
        strip(document);
        const [first] = document.body.children;
        if (first?.localName === 'div') first.replaceWith(...first.childNodes);
      });
      panel = await openPanel(page);
      await panel.getByText('looks different from what Simmer knows').waitFor();
      expect(await panel.locator('.panel').innerText()).toMatch(/: (message|text|subject|author|opening)\)/);
    });
  });
}
