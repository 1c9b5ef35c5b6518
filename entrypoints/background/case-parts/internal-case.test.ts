import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { CaseView } from '../../../lib/messages/panel-state.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(start);

it('a conflict among colleagues has its post-mortem, impact and risks without a ticket, in the closed circle (R22)', async () => {
  const opened = await ok<CaseView>(
    'intake.open',
    {
      channel: 'other',
      intake: 'management',
      customer: '',
      subject: 'Who answers on Fridays',
      type: 'hierarchical',
      severity: 'S2',
      toRole: 'lead',
      summary: 'Two teams disagree.',
      stakes: 'Fridays',
      reasons: ['internal-departments'],
    },
    page,
  );
  const { id } = opened;
  expect(opened.parts?.impact).toMatchObject({ reasons: ['internal-departments'], isHeard: false });
  await ok('mortem.answer', { id, question: 'root-cause', text: 'Nobody had said' }, page);
  await ok('risk.foresee', { id, risk: 'risk-0001', what: 'It comes back', mitigation: 'A rota' }, page);
  const asked = { concession: 'concession-1', kind: 'other', what: 'A day off', approver: { name: 'Olga' } };
  await ok('concession.ask', { id, ...asked }, page);
  const { agenda } = await ok<{ agenda: { facts: { text: string }[] } }>('mortem.agenda', { id }, page);
  expect(agenda.facts.map(({ text }) => text).join()).toContain('Who answers on Fridays');
  const [events, items] = await scene.store(async (db) => [await db.getAll('events'), await db.getAll('vault')]);
  expect(new Set(events.map(({ space }) => space))).toEqual(new Set(['closed']));
  expect(new Set(items.map((item) => ('erased' in item ? 'erased' : item.space)))).toEqual(new Set(['closed']));
  expect(JSON.stringify(events)).not.toMatch(/Fridays|Nobody had said|comes back|rota|day off|Olga/);
});
