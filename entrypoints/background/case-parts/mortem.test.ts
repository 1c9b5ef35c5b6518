import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(start);

async function openCase(): Promise<string> {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const state = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes: 'x' } }, nativePanel);
  return state.case?.id ?? '';
}
const ask = (name: string, data: object) => ok<CaseView>(name, data, page);
const toPostMortem = (id: string) =>
  ask('case.step', { id, step: 'post-mortem', reason: 'Looked at now', name: 'Mari' });
const action = { action: 'action-0001', kind: 'training', what: 'Train the team', owner: { name: 'Tina' } };

describe('the post-mortem of a case', () => {
  it('does not let the case close before it is complete, and then lets it (R75–R81)', async () => {
    const id = await openCase();
    await toPostMortem(id);
    expect(await refusal('case.step', { id, step: 'closed' }, page)).toBe('step-not-ready');
    const at = '2026-11-20T08:00:00Z';
    const planned = await ask('mortem.plan', { id, at, minutes: 45, place: 'Room 4', invited: [{ name: 'Tina' }] });
    expect(planned.missing).toHaveLength(5);
    await ask('mortem.hold', {
      id,
      at,
      people: [
        { who: { name: 'Tina' }, came: true },
        { who: { role: 'csm' }, came: false },
      ],
    });
    for (const question of ['root-cause', 'improvement', 'prevention']) {
      await ask('mortem.answer', { id, question, text: `About ${question}` });
    }
    const view = await ask('mortem.add-action', { id, ...action, dueOn: '2026-12-01' });
    expect(view.missing).toEqual([]);
    expect(view.parts?.mortem).toMatchObject({
      held: {
        people: [
          { name: 'Tina', came: true },
          { name: 'customer success manager', came: false },
        ],
      },
      answers: { 'root-cause': 'About root-cause', prevention: 'About prevention' },
      actions: [{ what: 'Train the team', owner: { name: 'Tina' }, isMine: false }],
    });
    expect(view.timeline.map(({ text }) => text)).toContain('Action for Tina by Dec 1, 2026: Train the team');
    expect((await ask('case.step', { id, step: 'closed' })).step).toBe('closed');
  });

  it('is waived with a reason and a name, which the case then says (R75)', async () => {
    const id = await openCase();
    await toPostMortem(id);
    expect(await refusal('mortem.waive', { id, reason: 'Known', name: ' ' }, page)).toBe('unknown');
    const view = await ask('mortem.waive', { id, reason: 'Same as last week', name: 'Mari' });
    expect(view.missing).toEqual([]);
    expect(view.parts?.mortem?.waived).toEqual({ name: 'Mari', reason: 'Same as last week' });
    expect(view.timeline.at(-1)).toMatchObject({ text: 'Post-mortem waived by Mari', detail: 'Same as last week' });
    expect((await ask('case.step', { id, step: 'closed' })).step).toBe('closed');
  });

  it('is made of the log: who is invited, what happened, and a calendar file that a change replaces (R76)', async () => {
    const id = await openCase();
    const first = await ask('case.accept', { id });
    expect(first.parts?.mortem?.invite.map(({ name, why }) => [name, why])).toEqual([
      ['You', 'opener'],
      ['escalation manager', 'owner'],
      ['customer success manager', 'role'],
      ['account executive', 'role'],
      ['technical manager', 'role'],
    ]);
    const none = await ok<Answer<'mortem.agenda'>>('mortem.agenda', { id }, page);
    expect(none.ics).toBeNull();
    expect(none.markdown).toContain('## What was the root cause?');
    const plan = { id, minutes: 30, place: 'https://meet.example/0401234567', invited: [{ name: 'Tina' }] };
    await ask('mortem.plan', { ...plan, at: '2026-11-20T08:00:00Z' });
    const moved = await ask('mortem.plan', { ...plan, at: '2026-11-21T08:00:00Z' });
    expect(moved.parts?.mortem?.meeting).toMatchObject({ place: plan.place, invited: [{ name: 'Tina' }] });
    const { ics } = await ok<Answer<'mortem.agenda'>>('mortem.agenda', { id }, page);
    const entry = new ICAL.Event(ICAL.Component.fromString(ics ?? '').getFirstSubcomponent('vevent')!);
    expect([entry.sequence, entry.location, entry.startDate.toString()]).toEqual([
      1,
      plan.place,
      '2026-11-21T08:00:00Z',
    ]);
    expect(entry.description).toContain('Root cause'.toLowerCase());
  });

  it('an action is said once though its answer was lost; it is done, changed, and listed over all cases (R79)', async () => {
    const id = await openCase();
    await ask('mortem.add-action', { id, ...action, dueOn: '2020-01-01' });
    await wake();
    await ask('mortem.add-action', { id, ...action, dueOn: '2020-01-01' });
    const mine = { action: 'action-0002', kind: 'process', what: 'Write it down', owner: { person: 'ann' } };
    await ask('mortem.add-action', { id, ...mine, dueOn: '2099-01-01' });
    const list = await ok<Answer<'actions.list'>>('actions.list', {}, page);
    expect(list.open.map(({ what, isOverdue }) => [what, isOverdue])).toEqual([
      ['Train the team', true],
      ['Write it down', false],
    ]);
    expect(list.open[0]).toMatchObject({ case: id, subject: 'Invoice, again' });
    const changed = await ask('mortem.change-action', {
      id,
      action: 'action-0001',
      dueOn: '2099-06-01',
      owner: { name: 'Olli' },
    });
    expect(changed.parts?.mortem?.actions[0]).toMatchObject({
      what: 'Train the team',
      owner: { name: 'Olli' },
      isOverdue: false,
    });
    await ask('mortem.finish-action', { id, action: 'action-0001', done: true });
    const twice = await ask('mortem.finish-action', { id, action: 'action-0001', done: true });
    expect(twice.timeline.filter(({ text }) => text === 'Action done: Train the team')).toHaveLength(1);
    expect(await ok<Answer<'actions.list'>>('actions.list', {}, page)).toMatchObject({ open: [{}], done: 1 });
  });

  it('says when it is waived by rule: a light case goes from its resolution to its end (R75)', async () => {
    const id = await openCase();
    expect((await ask('case.severity', { id, severity: 'S2' })).parts?.mortem?.isLight).toBe(false);
    await ask('case.severity', { id, severity: 'S3' });
    const view = await ask('case.step', { id, step: 'resolution', reason: 'By phone', name: 'Mari' });
    expect(view).toMatchObject({ next: 'closed', parts: { mortem: { isLight: true } } });
  });

  it('says plainly that an owner is not in the team’s list, and which actions are mine by role', async () => {
    const people = [
      { id: 'ann', name: 'Ann', roles: ['agent'] },
      { id: 'bob', name: 'Bob', roles: ['coach'] },
    ];
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    await ok('policy.set', { text: JSON.stringify({ schema: 1, people }), version }, page);
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right', person: 'bob' }, page);
    const id = await openCase();
    const owners = [{ person: 'left-us' }, { person: 'ann' }, { role: 'coach' }, { person: 'bob' }];
    for (const [i, owner] of owners.entries()) {
      await ask('mortem.add-action', { id, ...action, action: `action-000${i}`, owner, dueOn: '2099-01-01' });
    }
    const { open } = await ok<Answer<'actions.list'>>('actions.list', {}, page);
    expect(open.map(({ owner, isGone, isMine }) => [owner.name, isGone, isMine])).toEqual([
      ['A colleague', true, false],
      ['Ann', false, false],
      ['coach', false, true],
      ['You', false, true],
    ]);
  });
});
