import type { Frame, Page } from 'playwright-core';
import { findPanel } from './find-panel.ts';

/** What a person reads in the panel. */
export interface PanelReading {
  level: string;
  score: number;
  /** One for each kind; the quotes of a kind are joined by a line break. */
  reasons: { kind: string; points: string; quote: string | null }[];
  /** Whom the route names, and the type of the escalation; null where nobody else need take it, or a case is open. */
  route: { to: string; type: string } | null;
  clocks: string[];
  scripts: string[];
}

/**
 * Gives the panel's frame in full, unfolding the slim tab where it is folded. A frame that goes away meanwhile, as by being
 * moved into a dialog, is looked for again. The page comes to the front as it would for a person: a browser draws nothing of a
 * tab behind another, so the panel there would not hear that its frame has got its width.
 * @throws Error
 */
export async function openPanel(page: Page): Promise<Frame> {
  await page.bringToFront();
  for (let tries = 1; ; tries++) {
    try {
      return await unfold(await findPanel(page));
    } catch (error) {
      if (tries === 3 || !/detached/.test(String(error))) throw error;
    }
  }
}

async function unfold(frame: Frame): Promise<Frame> {
  const full = frame.locator('.panel');
  const slim = frame.locator('.slim-button');
  await full.or(slim).first().waitFor();
  // A panel that is open starts slim for a moment, until its frame has its width: then there is nothing left to click.
  if (await slim.isVisible()) await Promise.any([full.waitFor(), slim.click({ timeout: 3000 })]);
  await full.waitFor();
  return frame;
}

/** Waits until the panel shows the ticket of this subject, with its score. @throws Error */
export async function waitForTicket(frame: Frame, subject: string): Promise<void> {
  await frame.locator('.ticket-subject', { hasText: subject }).waitFor();
  // Where the customer's language is not heard there is no score to show.
  await frame.locator('.header-score, .header[data-level="unknown"]').first().waitFor();
}

/** Reads what the panel shows of the ticket in front, in either browser. */
export async function readPanel(frame: {
  evaluate(read: () => PanelReading): Promise<PanelReading>;
}): Promise<PanelReading> {
  return frame.evaluate(() => {
    const text = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const to = text(document, '.route-to strong');
    return {
      level: document.querySelector('.header')?.getAttribute('data-level') ?? 'none',
      score: Number(/\d+/.exec(text(document, '.header-score'))?.[0] ?? Number.NaN),
      reasons: all('.reason').map((reason) => ({
        kind: text(reason, '.reason-kind'),
        points: text(reason, '.reason-points'),
        quote: [...reason.querySelectorAll('.quotation')].map((quote) => quote.textContent?.trim()).join('\n') || null,
      })),
      route: to ? { to, type: text(document, '.route-type') } : null,
      clocks: all('.clock').map((clock) => `${text(clock, '.clock-metric')}: ${text(clock, '.clock-figure')}`),
      scripts: all('.script .disclosure-summary').map((script) => script.textContent?.trim() ?? ''),
    };
  });
}

/** Escalates the ticket in front with what is prefilled, without a reply, and gives the title of the case that was opened. */
export async function escalate(frame: Frame): Promise<string> {
  await frame.locator('.footer .button-solid, .footer .button').first().click();
  await frame.locator('.sheet-form').waitFor();
  const reply = frame.locator('.reply-part .checkbox[data-selected]');
  if (await reply.isVisible()) await reply.click();
  await frame.locator('.sheet-actions button[type="submit"]').click();
  return caseTitle(frame);
}

/** Waits for the case in the panel. */
export async function caseTitle(frame: Frame): Promise<string> {
  const title = frame.locator('.case-title');
  await title.waitFor();
  return (await title.textContent()) ?? '';
}
