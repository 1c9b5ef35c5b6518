import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { mergeEvents } from '../../lib/store/merge-events.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

const escalate = async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  return (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case!;
};
const save = async (values: object) => {
  const { version } = await ok<{ version: string }>('parts.get', { parts: ['people'] }, page);
  expect(await ok('parts.set', { values, version }, page)).toMatchObject({ saved: true });
};
const mari = { id: 'p-mari', name: 'Mari Koski', roles: ['escalation-manager'], accounts: [], addresses: [] };

it('an owner who left the team still owns the case, is named as such, and the case is listed (R38)', async () => {
  await save({ people: [mari] });
  const { id, owner } = await escalate();
  expect(owner).toBe('Mari Koski');
  await save({ people: [] });
  const gone = 'Mari Koski, no longer in the team’s list';
  expect((await state()).case?.owner).toBe(gone);
  const radar = await ok<Answer<'radar.list'>>('radar.list', {}, page);
  expect(radar.cases).toMatchObject([{ id, owner: gone }]);
});

it('what a newer Simmer wrote, what cannot be read and what a wrong clock dated are shown as such (law 12)', async () => {
  const { id } = await escalate();
  const now = new Date().toISOString();
  const event = (n: number, over: object) => ({
    ...{ id: `foreign-${n}`, at: `${now}~00f${n}`, by: 'somebody', device: 'elsewhere', seq: n, space: 'team' },
    ...{ type: 'case.note-added', subject: `case:${id}`, data: {}, v: 1 },
    ...over,
  });
  const nextYear = `${Number(now.slice(0, 4)) + 1}${now.slice(4)}`;
  const events = [
    event(1, { type: 'case.dreamt-of' }),
    event(2, { v: 9 }),
    event(3, {}),
    event(4, { at: `${nextYear}~0000`, data: { note: 'nowhere' } }),
  ];
  await scene.store((db) => mergeEvents(db, { events }));
  const { timeline } = await ok<NonNullable<PanelState['case']>>('case.get', { id }, page);
  expect(timeline.slice(1).map(({ text, aside }) => [text, aside])).toEqual([
    ['Recorded by a newer Simmer: case.dreamt-of', null],
    ['Recorded by a newer Simmer: case.note-added', null],
    ['An entry that cannot be read: case.note-added', null],
    ['Note', 'A computer’s clock was wrong: the time may be off'],
  ]);
});
