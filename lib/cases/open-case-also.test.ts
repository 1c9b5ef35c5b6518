import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { Signal } from '../model/assessment.ts';
import { EVENT_DATA, type EventData } from '../model/case-events.ts';
import type { EscalationType } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { draftEscalation, type EscalationDraft } from './draft-escalation.ts';
import { foldCases } from './fold-case.ts';
import { openCase } from './open-case.ts';
import { raiseCase } from './raise-case.ts';
import { event } from './testing/events.ts';
import { hotAssessment, hotTicket } from './testing/ticket.ts';

const row = (id: string, role: string, over: object = {}) => ({
  id,
  when: { all: [] },
  type: 'executive',
  mode: 'transfer',
  tier: 3,
  to: { role },
  notify: [],
  explain: {},
  protective: false,
  ...over,
});
const person = (id: string, ...roles: string[]) => ({ id, name: id, roles, accounts: [], addresses: [] });
const policyOf = (over: object = {}) =>
  ({
    cadence: [
      { severity: 'S1', acknowledge: 'PT15M', aroundTheClock: true },
      { severity: 'S2', acknowledge: 'PT1H', aroundTheClock: false },
    ],
    calendars: [{ id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '13:00']], tue: [['09:00', '17:00']] } }],
    slas: [],
    accounts: [],
    people: [],
    roles: [],
    matrix: [row('safety', 'supervisor', { protective: true })],
    ladders: [],
    destinations: [],
    ...over,
  }) as unknown as Policy;

const safety = {
  row: 'safety',
  to: { role: 'supervisor', person: null },
  acknowledgeWithin: 'PT5M',
  explain: '',
  why: ['safety'],
};
function open(over: { route?: object; signals?: Signal[]; draft?: Partial<EscalationDraft>; policy?: Policy } = {}) {
  const base = hotAssessment();
  const assessment = { ...base, signals: over.signals ?? base.signals, route: { ...base.route, ...over.route } };
  const draft = { ...draftEscalation(hotTicket(), assessment, translator('en')), ...over.draft };
  let count = 0;
  const { batch } = openCase({
    ticket: hotTicket(),
    assessment,
    draft,
    policy: over.policy ?? policyOf(),
    me: 'ann',
    hash: 'hash-of-ticket',
    requester: 'hash-of-kim',
    assignee: null,
    firstSignalAt: null,
    now: '2026-11-16T12:00:00Z',
    newId: () => `id-${count++}`,
  });
  const data: EventData<'case.opened'> = EVENT_DATA['case.opened'].parse(batch.events[0]?.data);
  const text = (id: string | null | undefined) => batch.items.find((item) => item.id === id);
  return { data, text };
}

describe('who else is told when a case opens (R59)', () => {
  it('the protective rows that were added to the winner, each by its own time', () => {
    const { data } = open({ route: { also: [safety] }, policy: policyOf({ people: [person('sue', 'supervisor')] }) });
    expect(data.also).toEqual([
      { row: 'safety', role: 'supervisor', person: 'sue', acknowledgeBy: '2026-11-16T12:05:00.000Z' },
    ]);
    expect(data.notify).toEqual(['csm', 'supervisor']);
  });

  it('the protective row that had won, where the person sends the case elsewhere', () => {
    const route = { ...safety, also: [] };
    expect(open({ route }).data).toMatchObject({ row: 'safety', also: [], handover: { role: 'supervisor' } });
    const { data } = open({ route, draft: { toRole: 'lead' } });
    expect(data).toMatchObject({ row: 'by-hand', also: [{ row: 'safety', role: 'supervisor' }] });
    expect(data.notify).toContain('supervisor');
  });

  it('nobody else, where no row protects', () => {
    expect(open().data).toMatchObject({ also: [], notify: ['csm'] });
  });
});

it('the people that the policy names for the roles have the case (R7, R38)', () => {
  const people = [person('max', 'escalation-manager'), person('liz', 'lead'), person('bob', 'lead')];
  expect(open({ policy: policyOf({ people }) }).data).toMatchObject({
    owner: { role: 'escalation-manager', person: 'max' },
    handover: { role: 'lead', person: 'liz' },
  });
  expect(open({ policy: policyOf({ people }), draft: { toPerson: 'bob' } }).data.handover.person).toBe('bob');
  expect(open().data).toMatchObject({ owner: { person: null }, handover: { person: null } });
});

describe('what is missing', () => {
  const gap = (kind: 'knowledge-gap' | 'authority-gap', quote: string): Signal => ({
    kind,
    strength: 'explicit',
    points: 0,
    message: 'm2',
    quote,
    why: '',
  });
  const signals = [
    gap('knowledge-gap', 'I do not know LDAP, ask bo@team.example'),
    gap('authority-gap', 'Needs approval'),
  ];
  const as = (type: EscalationType, draft: Partial<EscalationDraft> = {}) => {
    const { data, text } = open({ signals, route: { type }, draft });
    return text(data.missing);
  };

  it('is the knowledge in a functional case (R11), the authority in a hierarchical one (R12), in the vault, masked', () => {
    expect(as('functional')).toMatchObject({
      kind: 'missing',
      text: 'I do not know LDAP, ask ••••',
      person: 'hash-of-kim',
    });
    expect(as('hierarchical')).toMatchObject({ text: 'Needs approval' });
    expect(as('functional', { type: 'hierarchical' })).toMatchObject({ text: 'Needs approval' });
    expect(open().data.missing).toBeNull();
  });

  it('is what the person wrote, where they wrote it, and nothing where they took it out', () => {
    expect(as('functional', { missing: 'Somebody who knows LDAP' })).toMatchObject({ text: 'Somebody who knows LDAP' });
    expect(as('functional', { missing: null })).toBeUndefined();
  });

  it('is asked of no executive case: it blames nobody (R110)', () => {
    expect(as('executive')).toBeUndefined();
    const { data } = open({ route: { type: 'executive' }, signals: [], draft: { summary: '', stakes: '' } });
    expect(data).toMatchObject({ type: 'executive', summary: null, stakes: null, missing: null });
  });
});

describe('a case raised to upper management: a type of its own (R13), and somebody asked by a time', () => {
  const opened = event(0, 'case.opened', 'case:a', open().data);
  const it0 = foldCases([opened]).get('a')!;
  const raise = (policy: Policy, over: object = {}) => raiseCase({ ...it0, ...over }, policy, '2026-11-16T12:00:00Z');

  it('goes to the executive row that goes to an executive, not to the first one, and to the person it names', () => {
    const matrix = [
      row('legal', 'escalation-manager', { acknowledgeWithin: 'PT30M' }),
      row('leaving', 'executive', { acknowledgeWithin: 'PT2H' }),
    ];
    const people = [person('eva', 'executive'), person('max', 'escalation-manager')];
    expect(raise(policyOf({ matrix, people }))).toEqual({
      type: 'executive',
      tier: 3,
      handover: { role: 'executive', person: 'eva' },
      acknowledgeBy: '2026-11-17T10:00:00.000Z', // an office hour is left of Monday, one more on Tuesday
    });
    const named = [row('leaving', 'executive', { to: { role: 'executive', person: 'max' } })];
    expect(raise(policyOf({ matrix: named, people })).handover).toEqual({ role: 'executive', person: 'max' });
  });

  it('within the hour where no row says it: office hours, around the clock at S1', () => {
    expect(raise(policyOf({ matrix: [] }))).toMatchObject({
      handover: { role: 'executive', person: null },
      acknowledgeBy: '2026-11-16T13:00:00.000Z',
    });
    const late = raiseCase({ ...it0, severity: 'S1' }, policyOf({ matrix: [] }), '2026-11-16T22:00:00Z');
    expect(late.acknowledgeBy).toBe('2026-11-16T23:00:00.000Z');
  });

  it('never to a role that has the case already', () => {
    const only = (role: string) => raise(policyOf({ matrix: [row('x', role)] })).handover.role;
    expect([only('escalation-manager'), only('lead'), only('director')]).toEqual([
      'executive',
      'executive',
      'director',
    ]);
  });
});
