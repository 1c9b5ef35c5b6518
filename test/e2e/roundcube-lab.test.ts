import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Roundcube, startRoundcube, whyNoRoundcube } from '../lab/start-roundcube.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import type { Chromium } from './harness/launch-chromium.ts';
import { openMail, sendMail, signIn, startReply } from './harness/roundcube-page.ts';

const reason = whyNoRoundcube();

describe.skipIf(reason)(`the mail lab${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let roundcube: Roundcube;
  let browser: Chromium;
  beforeAll(async () => {
    roundcube = await startRoundcube();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await roundcube?.close();
  });

  it('is a real Roundcube with a filled mailbox, and what is sent from it arrives', async () => {
    const { page } = browser;
    await signIn(page, roundcube);
    expect(await page.locator('#messagelist tbody tr.message').count()).toBeGreaterThanOrEqual(15);
    await openMail(page, 'Order 30417');
    const body = page.frameLocator('#messagecontframe').locator('#messagebody');
    expect(await body.locator('blockquote blockquote blockquote').count()).toBe(1);
    await startReply(page);
    await page.fill('#composebody', 'Dear Gareth, your money is on its way – 319 £.');
    await sendMail(page);
    await expect.poll(() => roundcube.sink.received.length, { timeout: 10_000 }).toBe(1);
    expect(roundcube.sink.received[0]).toMatchObject({
      recipients: ['gareth.bowen@hillpost.example'],
      subject: 'Re: Order 30417 never came',
      inReplyTo: '<third-time.4@hillpost.example>',
      text: 'Dear Gareth, your money is on its way – 319 £.',
    });
  });
});
