import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SiteHealth } from '../../lib/messages/health-messages.ts';
import type { Script } from '../../lib/model/policy.ts';
import { content, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000, hookTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

const line = (name: string, found: number) => ({ name, required: true, expected: '1', found, ok: found === 1 });
const tell = (...lines: object[]) => ok('page.health', { site: 'zendesk', lines }, content());
const list = async () => (await ok<{ sites: SiteHealth[] }>('health.list', {}, page)).sites;
const found = ({ lines }: SiteHealth) => Object.fromEntries(lines.map(({ name, found }) => [name, found]));

describe('what can be read where (U12)', () => {
  it('each hook as it was checked last, by site and host', async () => {
    await tell(line('pane', 1), line('tab', 1));
    await tell(line('pane', 0));
    const [health, ...others] = await list();
    expect(others).toEqual([]);
    expect(health).toMatchObject({ site: 'zendesk', host: 'acme.zendesk.com', tabId: null });
    expect(found(health as SiteHealth)).toEqual({ pane: 0, tab: 1 });
  });

  it('a page that is open is tested anew when somebody looks', async () => {
    await show();
    await tell(line('pane', 1));
    scene.fake.tabAnswers.set('tab.health', () => ({ ok: true, value: { site: 'zendesk', lines: [line('pane', 0)] } }));
    const [health] = await list();
    expect(health).toMatchObject({ tabId: 1, reading: 'ready' });
    expect(found(health as SiteHealth)).toEqual({ pane: 0 });
  });

  it('more than names and counts is not taken', async () => {
    expect(await refusal('page.health', { site: 'zendesk', lines: [line('x'.repeat(500), 1)] }, content())).toBe(
      'text-too-long',
    );
    expect(await list()).toEqual([]);
  });

  it('no report of a tab in which nothing is read', async () => {
    expect(await refusal('health.report', { tabId: 2, withHost: false }, page)).toBe('no-ticket');
  });

  it('the texts by hand leave nothing to be filled in unmarked', async () => {
    const { scripts } = await ok<{ scripts: Script[] }>('panel.all-scripts', { tabId: 1 }, nativePanel);
    expect(scripts.length).toBeGreaterThan(5);
    expect(new Set(scripts.map(({ id }) => id)).size).toBe(scripts.length);
    for (const { text } of scripts) expect(text).not.toMatch(/\{(customer|agent|subject)\}/);
  });
});
