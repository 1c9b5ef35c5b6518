import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPanel } from './harness/find-panel.ts';
import { openPanel, waitForTicket } from './harness/panel.ts';
import { AT, EDITOR, FRONT, startWorkbench, subjectOf, type Workbench } from './harness/workbench.ts';

/** Columns of a picture that hold the red of a critical mark. */
async function redColumns(page: Page, picture: Buffer): Promise<number[]> {
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const columns = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at]! > 140 && data[at + 1]! < 80 && data[at + 2]! < 90) columns.add((at / 4) % image.width);
      }
      return [...columns];
    },
    [...picture],
  );
}

/** How the panel behaves as a guest in somebody else's page. */
describe('manners in the page', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench();
  });
  afterAll(() => bench?.close());

  it('folds to a slim tab, and stays folded after a reload', async () => {
    const { page } = bench.browser;
    const panel = await bench.openTicket(4711);
    await panel.locator('.header-menu button').click();
    await panel.getByRole('menuitem', { name: 'Fold to a slim tab' }).click();
    await panel.locator('.slim').waitFor();
    const width = async () => (await (await (await findPanel(page)).frameElement()).boundingBox())!.width;
    await expect.poll(width).toBeLessThan(60);
    await page.reload();
    await (await findPanel(page)).locator('.slim').waitFor();
    expect(await width()).toBeLessThan(60);
  });

  it('stays visible and alive over a modal dialog of the page', async () => {
    const { page } = bench.browser;
    await bench.openTicket(4711);
    await page.click(`${FRONT} [data-test-id="ticket-footer-open-macros"]`);
    await page.waitForSelector('dialog.macros');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-simmer="panel"]')?.parentElement?.tagName))
      .toBe('DIALOG');
    const panel = await openPanel(page);
    await waitForTicket(panel, subjectOf(4711));
    await panel.locator('.reason').first().locator('button[aria-haspopup="true"]').first().click(); // a modal's outside is inert: this would time out
    await panel.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog.macros button[aria-label="Close"]').click();
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-simmer="panel"]')?.isConnected))
      .toBe(true);
    await waitForTicket(await openPanel(page), subjectOf(4711));
  });

  it('gives the focus back to the page on Escape', async () => {
    const { page } = bench.browser;
    const panel = await bench.openTicket(4711);
    await page.waitForSelector(EDITOR);
    await page.click(EDITOR);
    await panel.locator('.header-menu button').focus();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-simmer'))).toBe('panel');
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-test-id')))
      .toBe('omnicomposer-rich-text-ckeditor');
  });

  it('marks the rows of tickets it has seen, and leaves their height alone', async () => {
    const { page } = bench.browser;
    const height = async () =>
      (await page.locator('tr[aria-describedby="generic-table-row-4711"]').boundingBox())!.height;
    await page.goto(`${AT}/filters/1`);
    await page.waitForSelector('tr[aria-describedby="generic-table-row-4711"]');
    const marked = page.locator('tr[aria-describedby="generic-table-row-4711"] [data-simmer="mark"]');
    await marked.first().waitFor({ state: 'attached' });
    const withMark = await height();
    await marked.first().evaluate((mark) => mark.remove());
    expect(await height()).toBe(withMark);
  });

  it('keeps a mark further from the text where the cell has the room', async () => {
    const { page } = bench.browser;
    const cell = page.locator('tr[aria-describedby="generic-table-row-4711"] td', {
      has: page.locator('[data-simmer]'),
    });
    const mark = cell.locator('[data-simmer="mark"]');
    await mark.waitFor({ state: 'attached' });
    const gap = async () => {
      const [row, text] = [(await cell.boundingBox())!, (await mark.boundingBox())!.x];
      const clip = { x: text - 16, y: row.y + 4, width: 16, height: row.height - 8 };
      return 15 - Math.max(...(await redColumns(page, await page.screenshot({ clip }))));
    };
    const near = await gap();
    await cell.evaluate((element) => {
      element.style.paddingLeft = '30px';
      element.querySelector('[data-simmer="mark"]')?.remove(); // it comes back, and looks again
    });
    await mark.waitFor({ state: 'attached' });
    expect((await gap()) - near).toBe(4);
  });

  it('throws nothing into the console, and the page’s own policy is not touched', async () => {
    const { page } = bench.browser;
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await bench.openTicket(4717);
    await page.waitForTimeout(500);
    expect(said).toEqual([]);
  });
});
