import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { content, frame, nativePanel } from './testing/fake-browser.ts';
import { ok, refusal, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

describe('who may speak', () => {
  it('a panel frame needs the token that was given for its tab, and it works once', async () => {
    const { token } = await ok<{ token: string }>('page.mount', {}, content());
    expect(await refusal('panel.state', { tabId: 1 }, frame())).toBe('refused');
    expect(await refusal('panel.hello', { token: 'guessed' }, frame())).toBe('refused');
    expect(await refusal('panel.hello', {}, frame())).toBe('refused');
    expect(await refusal('panel.hello', { token }, frame(7, 2))).toBe('refused');
    expect(await ok<PanelState>('panel.hello', { token }, frame())).toMatchObject({ tabId: 1, surface: 'frame' });
    expect(await refusal('panel.hello', { token }, frame(8))).toBe('refused');
    expect(await refusal('panel.state', { tabId: 1 }, frame(8))).toBe('refused');
    expect(await refusal('panel.state', { tabId: 2 }, frame())).toBe('refused');
    expect(await ok<PanelState>('panel.state', { tabId: 1 }, frame())).toMatchObject({ tabId: 1 });
    expect(await refusal('case.note', { id: 'x', text: 'y' }, frame(8))).toBe('refused');
  });

  it('the accepted frame stays accepted when the worker was killed', async () => {
    const { token } = await ok<{ token: string }>('page.mount', {}, content());
    await ok('panel.hello', { token }, frame());
    await wake();
    expect(await ok<PanelState>('panel.state', { tabId: 1 }, frame())).toMatchObject({ tabId: 1 });
  });

  it('a content script or a stranger cannot speak as a panel; the browser’s own side panel needs no token', async () => {
    expect(await refusal('panel.escalate', {}, content())).toBe('refused');
    expect(await refusal('panel.state', { tabId: 1 }, { ...nativePanel, id: 'another-extension' })).toBe('refused');
    expect(await ok<PanelState>('panel.hello', {}, nativePanel)).toMatchObject({ tabId: 1, surface: 'native' });
  });
});
