import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { Case } from '../../model/case.ts';
import { defaultPolicy } from '../../policy/default-policy.ts';
import { foldCases } from '../fold-case.ts';
import { event, openedData } from '../testing/events.ts';
import { inviteList } from './invite-list.ts';
import { mortemGates } from './mortem-gates.ts';

const say = translator('en');
const policy = { ...defaultPolicy('Europe/Helsinki'), version: 'v1' };
const fold = (...said: [string, unknown, string?][]): Case =>
  foldCases([
    event(0, 'case.opened', 'case:a', openedData()),
    ...said.map(([type, data, by = 'ann'], i) => event(i + 1, type, 'case:a', data, { by })),
  ]).get('a')!;
const open = (it: Case) =>
  Object.entries(mortemGates).flatMap(([item, gate]) => (gate.missing(it, { policy, say }).length > 0 ? [item] : []));

const answers = ['root-cause', 'improvement', 'prevention'].map((question): [string, unknown] => [
  'case.answered',
  { question, answer: `vault-${question}` },
]);
const meeting: [string, unknown] = [
  'case.meeting-held',
  { at: '2026-11-16T10:00:00Z', people: [{ who: { person: 'ann' }, came: true }] },
];
const action = {
  action: 'action-1',
  kind: 'training',
  what: 'vault-what',
  owner: { person: 'bob' },
  dueOn: '2026-12-01',
};
const ALL = ['meeting-held', 'root-cause', 'improvement', 'prevention', 'actions'];

describe('the gates of the post-mortem', () => {
  it('are all closed at first, and each opens by its own fact (R75–R79, R81)', () => {
    expect(open(fold())).toEqual(ALL);
    expect(open(fold(meeting))).toEqual(ALL.slice(1));
    expect(open(fold(meeting, ...answers))).toEqual(['actions']);
    expect(open(fold(meeting, ...answers, ['case.action-added', action]))).toEqual([]);
  });

  it('a meeting that was only planned is not held (R76)', () => {
    const it = fold(['case.meeting-planned', { at: '2026-11-20T10:00:00Z', minutes: 45, invited: [] }]);
    expect(open(it)).toContain('meeting-held');
    expect(mortemGates['meeting-held']?.missing(it, { policy, say })).toEqual(['Record who came']);
  });

  it('an action without an owner keeps its gate closed; "none needed" opens it where there is no action (R79)', () => {
    expect(open(fold(['case.action-added', { ...action, owner: {} }]))).toContain('actions');
    expect(open(fold(['case.actions-ruled-out', { reason: 'vault-why' }]))).not.toContain('actions');
    expect(
      open(fold(['case.actions-ruled-out', { reason: 'vault-why' }], ['case.action-added', { ...action, owner: {} }])),
    ).toContain('actions');
  });

  it('are all open once it was waived by name, and closed again when the case is reopened (R75)', () => {
    const waiver: [string, unknown] = ['case.post-mortem-waived', { reason: 'vault-why', name: 'vault-mari' }];
    const waived = fold(waiver);
    expect(open(waived)).toEqual([]);
    expect(waived.parts.mortem?.waived).toMatchObject({ reason: 'vault-why', name: 'vault-mari', by: 'ann' });
    const closed: [string, unknown] = ['case.step-entered', { step: 'closed' }];
    expect(open(fold(waiver, closed, ['case.reopened', {}]))).toEqual(ALL);
    // Reopening a case that is open changes nothing.
    expect(open(fold(waiver, ['case.reopened', {}]))).toEqual([]);
  });
});

describe('a case that is opened again (R75–R81)', () => {
  const answer = (reopened: number, text = 'vault-cause'): [string, unknown] => [
    'case.answered',
    { question: 'root-cause', answer: text, reopened },
  ];
  const again: [string, unknown][] = [
    ['case.step-entered', { step: 'closed' }],
    ['case.reopened', {}],
  ];
  const missing = (it: ReturnType<typeof fold>) => mortemGates['root-cause']?.missing(it, { policy, say });

  it('keeps its answers, marked as of before, and asks to confirm or change them (R77, R78, R81)', () => {
    const it = fold(answer(0), ...again);
    expect(it.parts.mortem?.answers['root-cause']).toMatchObject({ answer: 'vault-cause', isEarlier: true });
    expect(missing(it)).toEqual(['From before the case was opened again: confirm or change it']);
    expect(missing(fold(answer(0), ...again, answer(1)))).toEqual([]);
    expect(missing(fold(answer(0), ...again, answer(1), ...again))).toHaveLength(1);
  });

  it('an answer of somebody who had not heard of it is of before, and takes no newer one’s place', () => {
    expect(missing(fold(...again, answer(0)))).toHaveLength(1);
    const it = fold(...again, answer(1, 'vault-new'), answer(0, 'vault-old'));
    expect(it.parts.mortem?.answers['root-cause']).toMatchObject({ answer: 'vault-new' });
    expect(missing(it)).toEqual([]);
  });
});

describe('actions', () => {
  it('are added once, changed, done and open again; an unknown one changes nothing (R79)', () => {
    const it = fold(
      ['case.action-added', action],
      ['case.action-added', { ...action, what: 'vault-other' }],
      ['case.action-changed', { action: 'action-1', dueOn: '2026-12-24' }],
      ['case.action-done', { action: 'action-1', done: true }, 'bob'],
      ['case.action-done', { action: 'nobody-knows', done: true }],
    );
    expect(it.parts.mortem?.actions).toHaveLength(1);
    expect(it.parts.mortem?.actions[0]).toMatchObject({
      what: 'vault-what',
      dueOn: '2026-12-24',
      owner: { person: 'bob' },
      done: { by: 'bob' },
    });
    const again = fold(
      ['case.action-added', action],
      ['case.action-done', { action: 'action-1', done: true }],
      ['case.action-done', { action: 'action-1', done: false }],
    );
    expect(again.parts.mortem?.actions[0]?.done).toBeNull();
  });
});

describe('the invite list', () => {
  const team = {
    roles: policy.roles,
    people: [{ id: 'carl', name: 'Carl', roles: ['csm'], accounts: [], addresses: [] }],
  };

  it('is made of the log: opener, owner, taker, fix owner, whoever was told, signers, then roles (R76)', () => {
    const it = fold(
      ['case.accepted', {}, 'bob'],
      ['case.stakeholder-told', { who: { person: 'carl' }, channel: 'phone' }],
      ['case.fix-owner-set', { who: { name: 'vault-tina' } }],
      ['case.signed-off', { as: 'fix-owner', who: { name: 'vault-tina' }, comfortable: true }],
      ['case.signed-off', { as: 'customer', comfortable: true }],
    );
    expect(inviteList(it, team).map(({ who, why }) => [who.person ?? who.name ?? who.role, why])).toEqual([
      ['ann', 'opener'],
      ['escalation-manager', 'owner'],
      ['bob', 'taker'],
      ['carl', 'stakeholder'],
      ['vault-tina', 'fix-owner'],
      // Carl is a CSM, and somebody manages the fix: neither role is asked besides.
      ['ae', 'role'],
    ]);
  });

  it('names nobody twice, and no opener where Simmer opened it by itself', () => {
    const opened = event(0, 'case.opened', 'case:a', openedData({ cause: 'first-reply-missed', ticket: null }));
    const it = foldCases([opened, event(1, 'case.accepted', 'case:a', {}, { by: 'bob' })]).get('a')!;
    const who = inviteList(it, team).map(({ who }) => who.person ?? who.role);
    expect(who).toEqual(['escalation-manager', 'bob', 'csm', 'ae', 'technical-manager']);
  });
});
