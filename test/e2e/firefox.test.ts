import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildIfStale } from '../../scripts/build.ts';
import { type Replica, startReplica } from '../replica/zendesk/start-replica.ts';
import { type Firefox, launchFirefox, whyNoFirefox } from './harness/launch-firefox.ts';

const reason = whyNoFirefox();

describe.skipIf(reason)(`Firefox${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let replica: Replica;
  let firefox: Firefox;
  beforeAll(async () => {
    replica = await startReplica();
    firefox = await launchFirefox({ extensionDir: await buildIfStale('firefox') });
  });
  afterAll(async () => {
    await firefox?.close();
    await replica?.close();
  });

  it('loads the extension, and the panel reads a ticket', async () => {
    const { page } = firefox;
    await page.goto(`https://demo.zendesk.com:${replica.port}/agent/tickets/4711`);
    const panel = await findPanel();
    await panel.waitForSelector('.slim-button, .panel');
    const slim = await panel.$('.slim-button');
    if (slim) await panel.evaluate(() => document.querySelector<HTMLElement>('.slim-button')?.click());
    await panel.waitForSelector('.ticket-subject');
    const shown = await panel.evaluate(() => ({
      subject: document.querySelector('.ticket-subject')?.textContent,
      level: document.querySelector('.header')?.getAttribute('data-level'),
      reasons: document.querySelector('.reasons')?.textContent,
    }));
    expect(shown.subject).toBe('Charged twice and nobody answers');
    expect(shown.level).toBe('critical');
    expect(shown.reasons).toContain('lawyer');
  });

  async function findPanel(): Promise<Frame> {
    for (let tries = 0; tries < 100; tries++) {
      const frame = firefox.page.frames().find((each) => /^moz-extension:.*\/sidepanel\.html/.test(each.url()));
      if (frame) return frame;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no panel; frames: ${firefox.page.frames().map((frame) => frame.url())}`);
  }
});
