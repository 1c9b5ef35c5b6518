import type { Page } from 'playwright-core';
import { ask, helpdeskTab } from '../../test/e2e/faults/ask.ts';
import { killAtOnce } from '../../test/e2e/faults/kill-at-once.ts';
import { updateOften } from '../../test/e2e/faults/update-often.ts';
import { walkEndangered } from '../../test/e2e/faults/walk-endangered.ts';
import { extensionPage } from '../../test/e2e/harness/extension-page.ts';
import type { Chromium } from '../../test/e2e/harness/launch-chromium.ts';
import { startWorkbench } from '../../test/e2e/harness/workbench.ts';

export interface BrowserFault {
  what: string;
  said: string;
  ok: boolean;
}

/** A connection goes on with the room it was promised for half a minute (Chromium 156, 2026-11). Milliseconds. */
const ROOM_IS_KEPT = 36_000;

/** A disk that is full is said to be, and with room again the same is saved once. */
async function fillDisk({ context, extensionId }: Chromium, page: Page, id: string): Promise<BrowserFault> {
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  const save = () => ask(page, 'case.note', { id, text: 'written while the disk was full' });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await new Promise((resolve) => setTimeout(resolve, ROOM_IS_KEPT));
  const refused: string[] = [];
  for (let n = 0; n < 5; n++) refused.push((await save())?.problem?.code ?? 'saved');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  let saved = await save();
  for (let tries = 0; !saved?.ok && tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    saved = await save();
  }
  const view = saved?.value as { timeline: { detail: string | null }[] } | undefined;
  const times = view?.timeline.filter(({ detail }) => detail === 'written while the disk was full').length ?? 0;
  return {
    what: 'the disk is full',
    said: `5 clicks: ${[...new Set(refused)].join(', ')}; with room again ${saved?.ok ? 'saved' : 'not saved'}, there ${times} times`,
    ok: refused.every((code) => code === 'store-full') && times === 1,
  };
}

/** Kills the worker and loads the extension anew so many times on the main path, in a real browser. */
export async function* measureBrowserFaults(kills: number, updates: number): AsyncGenerator<BrowserFault> {
  const bench = await startWorkbench();
  try {
    await bench.openTicket(4711);
    const panel = await extensionPage(bench.browser, 'sidepanel');
    const danger = { strike: await killAtOnce(bench.browser), hits: kills, may: /^(unknown|store-failed)$/ };
    const desk = () => extensionPage(bench.browser, 'dashboard');
    const { hits, asked, acknowledged, unanswered, lost, doubled, cases } = await walkEndangered(
      panel,
      desk,
      danger,
      7,
    );
    yield {
      what: `worker killed ${hits} times`,
      said: `${asked} asked, ${acknowledged} acknowledged, ${unanswered} unanswered; lost ${lost.length}, twice ${doubled.length}, cases ${cases}`,
      ok: lost.length + doubled.length === 0 && cases === 1,
    };
    const tabId = await helpdeskTab(panel);
    const state = (await ask(panel, 'panel.state', { tabId }))?.value as { case: { id: string } };
    yield await fillDisk(bench.browser, panel, state.case.id);
    await panel.close();
    const updated = await updateOften(bench.browser, state.case.id, updates);
    yield {
      what: `loaded anew ${updated.times} times`,
      said: `${updated.acknowledged} acknowledged; lost ${updated.lost.length}, twice ${updated.doubled.length}`,
      ok: updated.lost.length + updated.doubled.length === 0,
    };
  } finally {
    await bench.close();
  }
}
