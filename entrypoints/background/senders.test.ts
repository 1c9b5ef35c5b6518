import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import { MESSAGES, type MessageName } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { content, frame, nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const names = Object.keys(MESSAGES) as MessageName[];
const toBackground = names.filter((name) => !name.startsWith('tab.') && !name.startsWith('popup.'));
const elsewhere = { ...content(), url: 'https://other.zendesk.com/agent/tickets/1' };

describe('every message', () => {
  it.each(toBackground.filter((name) => !(MESSAGES[name].from as readonly string[]).includes('content')))(
    '%s is refused from a content script, whatever it says',
    async (name) => {
      // The panel pages hear `state.changed` and `writing.changed`, the worker has no ear for them: then nobody answers.
      expect(['refused', undefined]).toContain(await refusal(name, {}, content()));
      if (!name.endsWith('.changed')) expect(await refusal(name, {}, content())).toBe('refused');
    },
  );

  it.each(toBackground.filter((name) => name.startsWith('page.')))(
    '%s is refused from a frame in a helpdesk page, and from our own pages',
    async (name) => {
      const ticket = { ticket: scene.front, source: 'api' };
      const data = {
        site: 'zendesk',
        key: scene.front.key,
        keys: [],
        problem: { code: 'unknown' },
        message: 'm1',
        sentAt: null,
        lines: [],
        view: null,
        tickets: [],
        ...ticket,
        ...(name === 'page.keyed' && { ticket: '4711' }),
      };
      if (name !== 'page.settings') expect(await refusal(name, data, content(1, 5))).toBe('refused');
      expect(await refusal(name, data, frame())).toBe('refused');
      expect(await refusal(name, data, nativePanel)).toBe('refused');
      expect(await refusal(name, data, page)).toBe('refused');
    },
  );

  it.each(toBackground.filter((name) => (MESSAGES[name].from as readonly string[]).includes('panel')))(
    '%s is refused from a panel frame that showed no token, or names another tab',
    async (name) => {
      if (name === 'panel.hello') return;
      await ok('page.mount', {}, content());
      const { handlers } = await import('./handlers.ts');
      const handle = handlers({ store: scene.store })[name] as (data: unknown, from: unknown) => Promise<unknown>;
      const from = { sender: 'panel', tabId: 1, frameId: 7, origin: null, url: null };
      await expect(handle({ tabId: 1 }, from)).rejects.toMatchObject({ problem: { code: 'refused' } });
      await expect(handle({}, from)).rejects.toMatchObject({ problem: { code: 'refused' } });
    },
  );
});

describe('a page that was taken over', () => {
  it('cannot tell of a ticket of another host, by its key, an alias or its address', async () => {
    const told = (over: object) => refusal('page.ticket', { ticket: hotTicket(over), source: 'api' }, content());
    expect(await refusal('page.ticket', { ticket: scene.front, source: 'api' }, elsewhere)).toBe('refused');
    expect(await told({ key: 'bank.zendesk.com/1' })).toBe('refused');
    expect(await told({ key: 'acme.zendesk.com.evil.example/1' })).toBe('refused');
    expect(await told({ aliases: ['bank.zendesk.com/1'] })).toBe('refused');
    expect(await told({ url: 'https://bank.zendesk.com/agent/tickets/1' })).toBe('refused');
    expect(await told({ url: 'javascript:alert(1)' })).toBe('refused');
    expect(await refusal('page.reading', { site: 'zendesk', key: scene.front.key }, elsewhere)).toBe('refused');
    expect(await scene.store((db) => db.getAll('seen'))).toEqual([]);
    expect(await state()).toMatchObject({ reading: 'none', ticket: null });
  });

  it('learns nothing of how hot the tickets of another host are', async () => {
    await show();
    const { rows } = await ok<{ rows: unknown[] }>('page.rows', { keys: [scene.front.key] }, elsewhere);
    expect(rows).toEqual([]);
  });

  it('cannot answer a second reading with another host’s ticket', async () => {
    await show();
    scene.front = hotTicket({ url: 'https://bank.zendesk.com/agent/tickets/4711' });
    expect(await refusal('panel.draft', { tabId: 1 }, nativePanel)).toBe('refused');
    scene.front = hotTicket({ key: 'bank.zendesk.com/1', url: 'https://bank.zendesk.com/agent/tickets/1' });
    expect(await refusal('panel.draft', { tabId: 1 }, nativePanel)).toBe('ticket-changed');
    await ok('panel.retry', { tabId: 1 }, nativePanel);
    expect(await state()).toMatchObject({ reading: 'blind', problem: { code: 'refused' }, ticket: null });
  });

  it('framed outside any tab, as in a browser’s side bar, our panel is nobody’s', async () => {
    await show();
    expect(await refusal('panel.hello', { token: 'any' }, nativePanel)).toBe('refused');
    expect(await ok<PanelState>('panel.hello', {}, nativePanel)).toMatchObject({ surface: 'native' });
  });
});
