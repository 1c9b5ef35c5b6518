import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

async function escalate(): Promise<CaseView> {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  return (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case as CaseView;
}

async function affecting(): Promise<string> {
  const { id } = await escalate();
  await ok('others.answer', { id, answer: 'yes', note: '' }, page);
  await ok(
    'spread.scope',
    { id, text: 'Card payments', questions: [{ question: 'When?', answer: 'By noon' }], issue: '', words: 'card' },
    page,
  );
  return id;
}

describe('a problem that affects others', () => {
  it('is shown beside a matching ticket with its scope, its questions and no text before one is approved (R69, R70)', async () => {
    const id = await affecting();
    scene.front = hotTicket({
      key: 'acme.zendesk.com/77',
      url: 'https://acme.zendesk.com/agent/tickets/77',
      subject: 'My card is refused',
    });
    await show();
    const [known] = (await state()).known ?? [];
    expect(known).toMatchObject({ id, why: 'words', scope: 'Card payments', messages: [], isTold: false });
    expect(known?.questions).toEqual([{ question: 'When?', answer: 'By noon' }]);
    const view = await ok<CaseView>('spread.write', { id, message: null, language: 'en', text: 'We are on it.' }, page);
    const message = view.parts?.spread?.messages[0];
    const version = message?.versions[0];
    expect(version).toMatchObject({ state: 'draft', version: 1, mayApprove: true });
    expect((await state()).known?.[0]?.messages).toEqual([]);
    await ok('spread.approve', { id, message: message?.message, version: 1, textId: version?.textId }, page);
    expect((await state()).known?.[0]?.messages).toMatchObject([{ text: 'We are on it.', version: 1 }]);
  });

  it('an approved text that was sent puts the customer on the list, told (R68, U9)', async () => {
    const id = await affecting();
    const view = await ok<CaseView>('spread.write', { id, message: null, language: 'en', text: 'We are on it.' }, page);
    const { message = '', versions = [] } = view.parts?.spread?.messages[0] ?? {};
    await ok('spread.approve', { id, message, version: 1, textId: versions[0]?.textId }, page);
    scene.front = hotTicket({
      key: 'acme.zendesk.com/78',
      url: 'https://acme.zendesk.com/agent/tickets/78',
      subject: 'card',
    });
    await show();
    const told = await ok<PanelState>('spread.told-here', { tabId: 1, id, message, version: 1 }, nativePanel);
    expect(told.known?.[0]).toMatchObject({ isTold: true, why: 'listed' });
    await ok('spread.told-here', { tabId: 1, id, message, version: 1 }, nativePanel);
    const after = await ok<CaseView>('spread.add', { id, name: 'Zed Ltd', reach: null }, page);
    expect(after.parts?.spread?.affected.map(({ name, told: how }) => [name, how?.state])).toEqual([
      ['Kim Doe', 'sent'],
      ['Zed Ltd', undefined],
    ]);
  });

  it('whoever wrote a text does not approve it while the team lists others (R70)', async () => {
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    const people = [{ id: 'lena', name: 'Lena Lead', roles: ['lead'] }];
    await ok('policy.set', { text: JSON.stringify({ schema: 1, people }), version }, page);
    const id = await affecting();
    const view = await ok<CaseView>('spread.write', { id, message: null, language: 'en', text: 'Ours' }, page);
    const { message, versions = [] } = view.parts?.spread?.messages[0] ?? {};
    expect(versions[0]?.mayApprove).toBe(false);
    const wanted = { id, message, version: 1, textId: versions[0]?.textId };
    expect(await refusal('spread.approve', wanted, page)).toBe('not-yours-to-approve');
  });
});
