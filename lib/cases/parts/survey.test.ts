import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { foldCases } from '../fold-case.ts';
import { checklistOf } from '../gates.ts';
import { event, openedData } from '../testing/events.ts';
import { hasPoorScore, listUnasked, signedOffAt, surveyDueAt } from './survey.ts';

const say = translator('en');
const helsinki = { id: 'office', timeZone: 'Europe/Helsinki', weekly: {} };
const policy = { ...policyInForce(null), calendars: [helsinki] };
const of = (...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData()), ...more]).get('a')!;
const say1 = (at: number, type: string, data: object) => event(at, `case.${type}`, 'case:a', data);
const signed = (at: number, as: string, comfortable = true) => say1(at, 'signed-off', { as, comfortable });
const closed = say1(60 * 24 * 9, 'step-entered', { step: 'closed' });
const score = (value: number, of = 5) => say1(10, 'survey-answered', { score: value, of });
const action = (from?: string) =>
  say1(11, 'action-added', {
    action: 'x',
    kind: 'other',
    what: 'v',
    owner: { role: 'lead' },
    dueOn: '2026-12-01',
    ...(from && { from }),
  });

describe('the survey', () => {
  it('is due two calendar days after both signed off, whatever the post-mortem takes (R105)', () => {
    const done = [signed(5, 'fix-owner'), signed(7, 'escalation-manager')];
    expect(surveyDueAt(of(done[0]!), policy)).toBeNull();
    expect(signedOffAt(of(...done))).toBe('2026-11-16T09:07:00.000Z');
    expect(surveyDueAt(of(...done, closed), policy)).toBe('2026-11-18T09:07:00.000Z');
    expect(surveyDueAt(of(closed), policy)).toBe('2026-11-27T09:00:00.000Z');
    expect(surveyDueAt(of(...done, signed(9, 'fix-owner', false)), policy)).toBeNull();
  });

  it('counts days where the team is, also over a change of the clock (R105)', () => {
    const late = foldCases([
      event(0, 'case.opened', 'case:a', openedData(), { at: '2026-10-24T09:00:00.000Z~0000' }),
      event(1, 'case.step-entered', 'case:a', { step: 'closed' }, { at: '2026-10-24T12:00:00.000Z~0000' }),
    ]).get('a')!;
    expect(surveyDueAt(late, policy)).toBe('2026-10-26T13:00:00.000Z');
  });

  it('lists closed cases without an attempt, the longest due first; an attempt or a reason is one (R106)', () => {
    const attempt = say1(5, 'survey-sent', { how: 'question', channel: 'email' });
    const skipped = say1(5, 'survey-skipped', { reason: 'v' });
    const old = of(signed(1, 'fix-owner'), signed(2, 'escalation-manager'), closed);
    const cases = [of(), of(closed), old, of(attempt, closed), of(skipped, closed), of(score(4), closed)];
    expect(listUnasked(cases, policy).map(({ it, dueAt }) => [it.closedAt !== null, dueAt])).toEqual([
      [true, '2026-11-18T09:02:00.000Z'],
      [true, '2026-11-27T09:00:00.000Z'],
    ]);
  });

  it('a poor score needs an action that came of it; an old scale is measured by its share (R105)', () => {
    expect([1, 2, 3, 5].map((value) => hasPoorScore(of(score(value)), policy))).toEqual([true, true, false, false]);
    expect([hasPoorScore(of(score(4, 10)), policy), hasPoorScore(of(score(5, 10)), policy)]).toEqual([true, false]);
    const line = (...more: ReturnType<typeof event>[]) =>
      checklistOf(of(...more, closed), policy, say).find(({ item }) => item === 'survey-sent');
    expect(line()?.missing).toEqual(['Ask how it went, or say why not']);
    expect(line(score(2))?.missing).toEqual(['A poor score needs an action']);
    expect(line(score(2), action())?.done).toBe(false);
    expect(line(score(2), action('survey'))?.done).toBe(true);
    expect(line(score(3))?.done).toBe(true);
  });
});
