import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { uuidV7 } from '../../lib/model/uuid-v7.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { countOf, expectSaidOnce, click as send } from './testing/said-once.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));

let id: string;
beforeEach(async () => {
  await start();
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id as string;
});

const click = (name: string, data: object, once: string, sender: Record<string, unknown> = page) =>
  send(name, { id, ...data }, once, sender);

const lena = { name: 'Lena Lead' };
it.each([
  ['case.note', { text: 'Called back' }, 'case.note-added'],
  ['case.contact', { channel: 'phone', text: 'They wait', direction: 'out' }, 'case.contact-logged'],
  ['crew.add', { side: 'theirs', who: lena, position: 'CTO' }, 'case.contact-added'],
  ['crew.told', { who: [lena, { name: 'Mari' }], channel: 'phone' }, 'case.stakeholder-told', 2],
  ['fix.status', { status: 'Found it', expectedAt: null }, 'case.status-given'],
  ['spread.add', { name: 'Another customer' }, 'case.affected-added'],
  ['mortem.rule-out-actions', { reason: 'Nothing to be learnt' }, 'case.actions-ruled-out'],
  ['outcome.mood', { answer: 'happy' }, 'case.mood-answered'],
])(
  '%s: the same click twice is said once, also by a new worker; another click is said again (law 3)',
  (name, data, type, per = 1) => expectSaidOnce(name, { id, ...data }, { type, per }),
);

it('the event of a click bears its name, and its record is whole', async () => {
  const once = uuidV7(Date.now());
  await click('case.note', { text: 'Called back' }, once);
  expect(await scene.store((db) => db.get('events', once))).toMatchObject({ type: 'case.note-added' });
  // Another act by the same name is not the same act, and is not lost.
  await click('case.contact', { channel: 'phone', text: 'x', direction: 'in' }, once);
  expect(await countOf('case.contact-logged')).toBe(1);
});

it('a name that is none is not taken', async () => {
  expect(await click('case.note', { text: 'x' }, 'not-a-name')).toBeUndefined();
  expect(await countOf('case.note-added')).toBe(0);
});
