import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import type { EventData } from '../model/case-events.ts';
import type { Ladder } from '../model/ladder.ts';
import type { Person, Policy } from '../model/policy.ts';
import { askedNow } from './asked-now.ts';
import { foldCases } from './fold-case.ts';
import { ladderSteps } from './ladder-steps.ts';
import { event, openedData } from './testing/events.ts';

const STANDARD: Ladder = {
  id: 'standard',
  steps: [
    { id: 'deputy', after: { times: 1 }, to: { deputy: true }, whenNobody: 'skip' },
    { id: 'lead', after: { times: 2 }, to: { role: 'lead' }, whenNobody: 'skip' },
    { id: 'executive', after: { times: 3 }, to: { role: 'executive' }, severities: ['S1'], whenNobody: 'tell' },
  ],
};
const person = (id: string, roles: string[], more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  roles,
  accounts: [],
  addresses: [],
  calendar: null,
  ...more,
});
const TEAM = [person('ann', ['agent'], { deputies: ['dan'] }), person('dan', []), person('lea', ['lead'])];
const CADENCE: Policy['cadence'] = (['S1', 'S2', 'S3'] as const).map((severity) => ({
  severity,
  acknowledge: 'PT1H',
  tellCustomer: 'PT2H',
  update: 'PT4H',
  askFixOwner: 'PT8H',
  aroundTheClock: severity === 'S1',
}));
const destinations: Policy['destinations'] = [{ id: 'pd', name: 'PagerDuty', kind: 'pagerduty', fields: [] }];
const team = (ladders: Ladder[] = [STANDARD], people = TEAM, file: Partial<Policy> = {}) =>
  makePolicy({}, { file: { ladders, people, cadence: CADENCE, roles, destinations, ...file } as Partial<Policy> });
const roles = ['agent', 'lead', 'executive'].map((id) => ({ id, name: {}, calendar: null }));
const ladder = (steps: Partial<Ladder['steps'][number]>[]): Ladder => ({
  id: 'own',
  steps: steps.map((step, i) => ({
    id: `s${i}`,
    after: 'PT30M',
    to: { role: 'lead' },
    whenNobody: 'skip' as const,
    ...step,
  })),
});

// 16 November 2026 is a Monday; the Helsinki office is open 9–17, which is 7:00 to 15:00 in UTC.
const opened = (over: Partial<EventData<'case.opened'>> = {}) =>
  event(0, 'case.opened', 'case:a', {
    ...openedData(),
    handover: { role: 'agent', person: 'ann' },
    acknowledgeBy: '2026-11-16T10:00:00.000Z',
    ladder: 'standard',
    calendar: HELSINKI.id,
    ...over,
  });
const fold = (...events: ReturnType<typeof event>[]) => {
  const it = foldCases(events).get('a');
  if (!it) throw new Error('no case');
  return it;
};
const at = (time: string) => Date.parse(`2026-11-${time}:00Z`);
const said = (policy: Policy, time: string, ...events: ReturnType<typeof event>[]) => {
  const { due, next } = ladderSteps(fold(...events), policy, at(time));
  const lines = due.map(({ step, round, to, skipped, dueAt }) => {
    const who = skipped ? 'nobody' : `${to.role}/${to.person}`;
    return `${step}${round > 0 ? `+${round}` : ''} ${who} ${dueAt.slice(8, 16)}`;
  });
  return [...lines, next ? `next ${next.step.id} ${new Date(next.at).toISOString().slice(8, 16)}` : 'end'];
};

describe('a ladder (R7, W10)', () => {
  it('asks the deputy at once the time to acknowledge, the lead at twice, and executives for S1 alone (R3, R5)', () => {
    expect(said(team(), '16T09:59', opened())).toEqual(['next deputy 16T10:00']);
    expect(said(team(), '16T10:00', opened())).toEqual(['deputy agent/dan 16T10:00', 'next lead 16T11:00']);
    expect(said(team(), '16T11:30', opened())).toEqual(['deputy agent/dan 16T10:00', 'lead lead/lea 16T11:00', 'end']);
    expect(said(team(), '16T13:00', opened({ severity: 'S1' })).slice(2)).toEqual([
      'executive executive/null 16T12:00',
      'end',
    ]);
  });

  it('counts in the case’s hours, and around the clock from when it turns out to be S1', () => {
    const late = { acknowledgeBy: '2026-11-17T07:30:00.000Z' };
    const friday = opened(late);
    expect(said(team(), '17T07:00', { ...friday, at: '2026-11-16T14:30:00.000Z~0000' })).toEqual([
      'next deputy 17T07:30',
    ]);
    const graver = event(360, 'case.severity-set', 'case:a', { severity: 'S1' });
    expect(said(team(), '16T16:00', { ...friday, at: '2026-11-16T14:30:00.000Z~0000' }, graver)).toEqual([
      'deputy agent/dan 16T15:30',
      'next lead 16T16:30',
    ]);
  });

  it('has a time of its own where the step gives one, and waits where no time to acknowledge is known', () => {
    const own = ladder([{ after: { times: 2 } }, { after: 'PT45M' }]);
    const policy = team([own]);
    expect(said(policy, '16T10:00', opened({ ladder: 'own', acknowledgeBy: null }))).toEqual([
      's1 lead/lea 16T09:45',
      'end',
    ]);
  });

  it('passes over a step that nobody is on duty for, says so, and goes on at once (W20)', () => {
    const alone = team([STANDARD], [person('ann', ['agent']), person('lea', ['lead'])]);
    expect(said(alone, '16T10:05', opened())).toEqual(['deputy nobody 16T10:00', 'lead lead/lea 16T10:00', 'end']);
  });

  it('does not pass over the last step while nobody at all was asked, and tells where it is told to', () => {
    expect(said(team([STANDARD], []), '16T10:05', opened())).toEqual([
      'deputy nobody 16T10:00',
      'lead lead/null 16T10:00',
      'end',
    ]);
    const tell = team([ladder([{ whenNobody: 'tell' }, {}])], []);
    expect(said(tell, '16T09:30', opened({ ladder: 'own' }))[0]).toBe('s0 lead/null 16T09:30');
  });

  it('asks again as often as it says, the latest of the rounds nobody’s browser was awake for (W21)', () => {
    const policy = team([ladder([{ repeat: { times: 3, every: 'PT10M' } }, { after: 'PT2H' }])]);
    const first = opened({ ladder: 'own' });
    expect(said(policy, '16T09:30', first)).toEqual(['s0 lead/lea 16T09:30', 'next s0 16T09:40']);
    expect(said(policy, '16T09:55', first)).toEqual([
      's0 lead/lea 16T09:30',
      's0+2 lead/lea 16T09:50',
      'next s0 16T10:00',
    ]);
    expect(said(policy, '16T10:30', first).slice(1)).toEqual(['s0+3 lead/lea 16T10:00', 'next s1 16T11:00']);
  });

  it('jumps where a step says so, never back to one that was taken, nor before the step it follows', () => {
    const policy = team([
      ladder([{ next: 's2' }, { after: 'PT35M' }, { after: 'PT20M', to: { role: 'agent' }, next: 's0' }]),
    ]);
    expect(said(policy, '16T15:00', opened({ ladder: 'own' }))).toEqual([
      's0 lead/lea 16T09:30',
      's2 agent/ann 16T09:30',
      'end',
    ]);
  });
});

describe('a ladder ends', () => {
  const later = (type: string, data: object) => event(90, type, 'case:a', data);
  it.each([
    ['accepted', later('case.accepted', {})],
    ['closed', later('case.step-entered', { step: 'closed' })],
  ])('when the case is %s', (_, end) => {
    expect(said(team(), '16T15:00', opened(), end)).toEqual(['end']);
  });

  it('where there is none, or where a service runs it; not where that service could not be told', () => {
    expect(said(team(), '16T15:00', opened({ ladder: null }))).toEqual(['end']);
    const paged = opened({ pager: 'pd' });
    const done = later('case.brief-sent', { destination: 'pd', kind: 'pagerduty', outcome: 'sent', status: 202 });
    expect(said(team(), '16T15:00', paged, done)).toEqual(['end']);
    expect(said(team(), '16T09:09', paged)).toEqual(['end']); // word of it may be on its way
    expect(said(team(), '16T15:00', paged)).toHaveLength(3);
    const failed = later('case.brief-sent', { destination: 'pd', kind: 'pagerduty', outcome: 'failed', status: 403 });
    expect(said(team(), '16T15:00', paged, failed)).toHaveLength(3);
    expect(said(team([STANDARD], TEAM, { destinations: [] }), '16T15:00', paged)).toHaveLength(3);
  });

  it('and begins anew when the case is handed to somebody else; a step of before counts no more', () => {
    const raised = later('case.raised', {
      type: 'executive',
      tier: 3,
      handover: { role: 'lead', person: 'lea' },
      acknowledgeBy: '2026-11-16T11:30:00.000Z',
    });
    const old = event(100, 'case.step-climbed', 'case:a', {
      ladder: 'standard',
      step: 'deputy',
      round: 0,
      to: { role: 'agent', person: 'dan' },
      skipped: false,
      dueAt: '2026-11-16T10:00:00.000Z',
      since: '2026-11-16T09:00:00.000Z',
    });
    expect(askedNow(fold(opened(), old))?.to.person).toBe('dan');
    expect(askedNow(fold(opened(), raised, old))).toBeUndefined();
    expect(said(team(), '16T11:30', opened(), raised, old)).toEqual([
      'deputy nobody 16T11:30',
      'lead lead/lea 16T11:30',
      'end',
    ]);
  });

  it('a ladder that the team took away leaves the case to their first', () => {
    expect(said(team(), '16T10:00', opened({ ladder: 'gone' }))[0]).toBe('deputy agent/dan 16T10:00');
    expect(said(team([]), '16T10:00', opened())).toEqual(['end']);
  });
});
