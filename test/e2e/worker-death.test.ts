import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionPage } from './harness/extension-page.ts';
import { startWorkbench, type Workbench } from './harness/workbench.ts';

interface Reply {
  ok: boolean;
  value?: never;
  problem?: { code: string };
}
interface CaseSeen {
  id: string;
  checklist: { item: string; done: boolean }[];
  timeline: { type: string; detail: string | null }[];
}

/** The same numbers in every run: a failure can be looked at again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Sends as a page of ours does. A worker that died before answering gives null. */
async function ask(page: Page, name: string, data: unknown): Promise<Reply | null> {
  return page.evaluate(
    async ([name, data]) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(it: unknown): Promise<unknown> } } }
      ).chrome;
      try {
        return ((await runtime.sendMessage({ simmer: 1, name, data })) ?? null) as never;
      } catch {
        return null; // "message channel closed": nobody answered, so nothing was promised
      }
    },
    [name, data] as const,
  );
}

async function kill(session: CDPSession, extensionId: string): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extensionId));
  if (!worker) return false;
  return (await session.send('Target.closeTarget', { targetId: worker.targetId })).success;
}

describe('the service worker dies at any moment', () => {
  let bench: Workbench;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    bench = await startWorkbench();
    await bench.openTicket(4711);
    page = await extensionPage(bench.browser, 'sidepanel');
    const other = await bench.browser.context.newPage();
    await other.goto('chrome://version');
    session = await bench.browser.context.newCDPSession(other);
  });
  afterAll(() => bench?.close());

  const tabOf = () =>
    page.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      return (await tabs.query({ url: 'https://*.zendesk.com/*' }))[0]?.id ?? 0;
    });

  it('and nothing that was acknowledged is lost, nothing is half done, nothing is done twice', async () => {
    const roll = dice(20261116);
    const { extensionId } = bench.browser;
    const tabId = await tabOf();
    let kills = 0;
    const endangered = async (name: string, data: unknown) => {
      const asked = ask(page, name, data);
      await new Promise((resolve) => setTimeout(resolve, roll() * 40));
      if (roll() < 0.7 && (await kill(session, extensionId))) kills++;
      return asked;
    };
    /** Clicks until it is acknowledged, as a person would. */
    const insist = async (name: string, data: unknown): Promise<Reply> => {
      for (let tries = 0; tries < 20; tries++) {
        const reply = await endangered(name, data);
        if (reply?.ok) return reply;
        expect(reply?.problem?.code ?? 'no answer').toMatch(/^(no answer|unknown|store-failed)$/);
      }
      throw new Error(`${name} was never acknowledged`);
    };

    const draft = (await insist('panel.draft', { tabId })).value;
    const opened = (await insist('panel.escalate', { tabId, draft })).value as unknown as { case: CaseSeen };
    const { id } = opened.case;
    const acknowledged: string[] = [];
    for (let note = 0; note < 30; note++) {
      const reply = await endangered('case.note', { id, text: `note ${note}` });
      if (reply?.ok) acknowledged.push(`note ${note}`);
    }
    await insist('case.accept', { id });
    await insist('case.check', { id, item: 'sla', done: true });
    await insist('case.step', { id, step: 'investigation', reason: 'said on the phone', name: 'Mari' });

    const dashboard = await extensionPage(bench.browser, 'dashboard');
    const radar = (await ask(dashboard, 'radar.list', {}))?.value as unknown as { cases: CaseSeen[] };
    expect(radar.cases).toHaveLength(1);
    const kept = (await insist('case.get', { id })).value as unknown as CaseSeen;
    const notes = kept.timeline.flatMap(({ type, detail }) => (type === 'case.note-added' ? [detail] : []));
    expect(notes).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(notes).size).toBe(notes.length);
    const count = (type: string) => kept.timeline.filter((line) => line.type === type).length;
    expect([count('case.opened'), count('case.accepted'), count('case.step-entered')]).toEqual([1, 1, 1]);
    expect(kills).toBeGreaterThan(10);
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(acknowledged.length).toBeLessThan(30);
  }, 120_000);

  it('and the panel shows the case of its ticket all the same, after the browser was started anew', async () => {
    bench.browser = await bench.browser.restart();
    const panel = await bench.openTicket(4711);
    await panel.locator('.case-title').waitFor();
    expect(await panel.locator('.case-title').textContent()).toMatch(/[0-9A-F]{6}/);
  });
});
