import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { hotAssessment } from '../../lib/cases/testing/ticket.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { caseViewSchema } from '../../lib/messages/panel-state.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { assess } from './testing/scene.ts';
import { ok, show, start, state, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const safety = { row: 'safety', to: { role: 'supervisor' }, acknowledgeWithin: 'PT5M', explain: '', why: ['safety'] };
const people = [
  { id: 'sue', name: 'Sue Park', roles: ['supervisor'] },
  { id: 'eva', name: 'Eva Berg', roles: ['executive'] },
  { id: 'max', name: 'Max Ruiz', roles: ['escalation-manager'] },
];

it('a case shows who else was told, what is missing, and the people that the policy names (R12, R59)', async () => {
  const text = JSON.stringify({ schema: 1, people });
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  await ok('policy.set', { text, version }, page);
  assess.mockImplementation((ticket: Ticket) => {
    const base = hotAssessment({ ticket: ticket.key });
    const gap = { kind: 'authority-gap' as const, strength: 'explicit' as const, points: 0, message: 'm2', why: '' };
    const signals = [...base.signals, { ...gap, quote: 'Only finance can approve this' }];
    return { ...base, signals, route: { ...base.route, also: [safety] } };
  });
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  expect(draft).toMatchObject({ missing: 'Only finance can approve this' });
  await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
  await wake();
  const view = caseViewSchema.parse((await state()).case);
  expect(view).toMatchObject({ owner: 'Max Ruiz', lacking: 'Only finance can approve this' });
  expect(view.also).toEqual([{ to: 'Sue Park', acknowledgeBy: expect.stringMatching(/^20/) }]);
  const raised = await ok<PanelState['case']>('case.raise', { id: view.id }, page);
  expect(raised).toMatchObject({ type: 'executive', handover: { to: 'Eva Berg' } });
  expect(raised?.also).toEqual(view.also);
});
