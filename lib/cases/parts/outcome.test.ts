import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { foldCases } from '../fold-case.ts';
import { AS_NAMED } from '../gate.ts';
import { checklistOf } from '../gates.ts';
import { event, openedData } from '../testing/events.ts';
import { hardTalk } from './hard-talk.ts';
import { outcomeGates } from './outcome-gates.ts';
import { isFixPending, isReviewOverdue, listPendingFixes } from './pending-fix.ts';
import { resolutionTime } from './resolution-time.ts';

const say = translator('en');
const policy = policyInForce(null);
const of = (over: object, ...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData(over)), ...more]).get('a')!;
const say1 = (at: number, type: string, data: object) => event(at, `case.${type}`, 'case:a', data);
const step = (at: number, to: string, from?: string) => say1(at, 'step-entered', { step: to, ...(from && { from }) });
const solved = (at: number, data: object = {}) => say1(at, 'resolution-set', { kind: 'fix', summary: 's1', ...data });
const around = (at: number, data: object = {}) => solved(at, { kind: 'workaround', ...data });
const signed = (at: number, as: string, comfortable = true) => say1(at, 'signed-off', { as, comfortable });
const both = (at: number) => [signed(at, 'escalation-manager'), signed(at + 1, 'fix-owner')];
const missing = (it: ReturnType<typeof of>, item: string) => outcomeGates[item]?.missing(it, { policy, say });

describe('the resolution', () => {
  it('is a fix or a workaround, and required (R71)', () => {
    expect(missing(of({}), 'resolution-type')).toEqual([AS_NAMED]);
    expect(missing(of({}, solved(1)), 'resolution-type')).toEqual([]);
  });

  it('asks a link and a review day of a workaround alone, and must have them then (R72)', () => {
    const lines = (it: ReturnType<typeof of>) => checklistOf({ ...it, step: 'resolution' }, policy, say);
    const linked = (it: ReturnType<typeof of>) => lines(it).find(({ item }) => item === 'fix-linked');
    expect(linked(of({}))).toBeUndefined();
    expect(linked(of({}, solved(1)))).toBeUndefined();
    expect(linked(of({}, around(1)))).toMatchObject({ required: true, done: false });
    expect(linked(of({}, around(1)))?.missing).toHaveLength(2);
    expect(linked(of({}, around(1, { fixLink: 'l', reviewOn: '2026-12-01' })))).toMatchObject({ done: true });
  });

  it('a workaround stays pending, closed or not, until its fix is answered; its review falls overdue (R72)', () => {
    const open = of({}, around(1, { reviewOn: '2026-12-01' }), step(2, 'closed'));
    expect([isFixPending(open), isReviewOverdue(open, '2026-12-01'), isReviewOverdue(open, '2026-12-02')]).toEqual([
      true,
      false,
      true,
    ]);
    const answer = (data: object) => of({}, around(1, { reviewOn: '2026-12-01' }), say1(3, 'fix-answered', data));
    expect(isFixPending(answer({ answer: 'fixed' }))).toBe(false);
    expect(isFixPending(answer({ answer: 'kept' }))).toBe(false);
    const later = answer({ answer: 'later', reviewOn: '2027-01-10' });
    expect([isFixPending(later), isReviewOverdue(later, '2026-12-24')]).toEqual([true, false]);
    expect(listPendingFixes([later, open, of({}, solved(1))])).toEqual([open, later]);
  });

  it('is confirmed by the customer, or it is said why not; a doubt of theirs stands in the way (R73, R74)', () => {
    const said = (answer: string, reason: string | null) =>
      missing(of({}, say1(1, 'customer-confirmed', { answer, reason })), 'customer-confirmed');
    expect(missing(of({}), 'customer-confirmed')).toHaveLength(1);
    expect(said('yes', null)).toEqual([]);
    expect(said('no', 'v')).toEqual([]);
    expect(said('unanswered', null)).toHaveLength(1);
    const doubted = of({}, say1(1, 'customer-confirmed', { answer: 'yes' }), signed(2, 'customer', false));
    expect(missing(doubted, 'customer-confirmed')).toEqual(['The customer is not comfortable with it yet']);
  });

  it('is signed off by both; not comfortable yet is not signed off (R74)', () => {
    const doubt = of({}, solved(1), signed(2, 'escalation-manager', false));
    expect(missing(doubt, 'signed-off-manager')).toEqual(['The escalation manager is not comfortable with it yet']);
    const it = of({}, solved(1), ...both(2));
    expect([missing(it, 'signed-off-manager'), missing(it, 'signed-off-fix-owner')]).toEqual([[], []]);
  });

  it('another one, going back or opening the case again voids what was signed; a new link does not (R74)', () => {
    const yes = say1(4, 'customer-confirmed', { answer: 'yes' });
    const done = [around(1), ...both(2), yes];
    const state = (...more: ReturnType<typeof event>[]) => {
      const { signed: now, customer } = of({}, ...done, ...more).parts.outcome ?? {};
      return [Object.keys(now ?? {}).length, customer !== undefined];
    };
    expect(state()).toEqual([2, true]);
    expect(state(around(5, { fixLink: 'l', reviewOn: '2026-12-01' }))).toEqual([2, true]);
    expect(state(around(5, { summary: 's2' }))).toEqual([0, false]);
    expect(state(solved(5))).toEqual([0, false]);
    expect(state(step(5, 'closed'), say1(6, 'reopened', {}))).toEqual([0, false]);
    expect(state(say1(6, 'reopened', {}))).toEqual([2, true]);
    expect(state(step(5, 'resolution'), step(6, 'investigation', 'resolution'))).toEqual([0, false]);
    // A move of step 1 that arrives late goes forward for whoever said it: it takes nothing back.
    expect(state(step(5, 'resolution'), step(6, 'investigation', 'received'))).toEqual([2, true]);
  });

  it('takes time from the opening on; in time is by what was promised for a solution (R89)', () => {
    const clock = (metric: string, source: string) => ({
      clocks: [{ metric, stage: 'running', breached: false, dueAt: '2026-11-16T10:00:00Z', source }],
    });
    const promised = clock('resolution', 'helpdesk');
    expect(resolutionTime(of(promised))).toBeNull();
    expect(resolutionTime(of(promised, around(45)))).toEqual({ seconds: 2700, inTime: true });
    expect(resolutionTime(of(promised, around(90)))?.inTime).toBe(false);
    expect(resolutionTime(of(clock('next-reply', 'helpdesk'), around(90)))?.inTime).toBeNull();
    expect(resolutionTime(of(clock('resolution', 'default'), around(90)))?.inTime).toBeNull();
    const sla = say1(1, 'weighed', { field: 'sla', metric: 'resolution', dueAt: '2026-11-16T12:00:00Z' });
    expect(resolutionTime(of(promised, sla, around(90)))?.inTime).toBe(true);
  });

  it('warns of a hard talk: no proper fix, a missed SLA, an unhappy customer (R94)', () => {
    const now = '2026-11-16T11:00:00Z';
    const missed = { clocks: [{ metric: 'next-reply', stage: 'running', breached: true, source: 'helpdesk' }] };
    expect(hardTalk(of({}), now)).toEqual([]);
    expect(hardTalk(of(missed), now)).toEqual(['sla-missed']);
    expect(hardTalk(of({}, around(1)), now)).toEqual(['no-fix']);
    expect(hardTalk(of({}, step(1, 'resolution')), now)).toEqual(['no-fix']);
    expect(hardTalk(of({}, solved(1), step(2, 'resolution')), now)).toEqual([]);
    expect(hardTalk(of({}, say1(1, 'mood-answered', { answer: 'partly' })), now)).toEqual(['unhappy']);
    expect(hardTalk(of(missed, step(1, 'closed')), now)).toEqual([]);
    const late = say1(1, 'weighed', { field: 'sla', metric: 'resolution', dueAt: '2026-11-16T10:30:00Z' });
    expect(hardTalk(of({}, late), now)).toEqual(['sla-missed']);
    expect(hardTalk(of({}, late, solved(60)), now)).toEqual([]);
  });

  it('keeps both reasons of an unhappy customer apart (R92, R93)', () => {
    const it = of(
      {},
      say1(1, 'mood-asked', { channel: 'phone' }),
      say1(2, 'mood-answered', { answer: 'unhappy', solution: 'a', updates: 'b' }),
    );
    expect(it.parts.outcome).toMatchObject({ moodAsked: { channel: 'phone' }, mood: { solution: 'a', updates: 'b' } });
  });
});

describe('what is signed (R74)', () => {
  const about = (it: ReturnType<typeof of>) => it.parts.outcome?.about ?? null;
  const seen = (at: number, as: string, of_: string | null) =>
    say1(at, 'signed-off', { as, comfortable: true, of: of_ });

  it('is the solution that was seen: a signature for another one, given on another computer, is none', () => {
    const first = of({}, solved(1));
    const yes = say1(4, 'customer-confirmed', { answer: 'yes', of: about(first) });
    const log = [solved(1), solved(2, { summary: 's2' }), seen(3, 'escalation-manager', about(first)), yes];
    const it = of({}, ...log);
    expect([missing(it, 'signed-off-manager'), missing(it, 'customer-confirmed')].flat()).toHaveLength(2);
    const anew = of({}, ...log, seen(5, 'escalation-manager', about(it)));
    expect(missing(anew, 'signed-off-manager')).toEqual([]);
    // Before there was any solution, nothing of one was signed.
    expect(missing(of({}, solved(1), seen(2, 'fix-owner', null)), 'signed-off-fix-owner')).toHaveLength(1);
    expect(missing(of({}, solved(1), seen(2, 'fix-owner', about(first))), 'signed-off-fix-owner')).toEqual([]);
  });

  it('opened again or gone back, a case is asked for its solution anew, also a light one (R71, R75)', () => {
    const done = [solved(1), step(2, 'resolution'), step(3, 'closed'), say1(4, 'reopened', {})];
    const light = { type: 'functional', severity: 'S3' };
    expect(missing(of(light, ...done), 'resolution-type')).toHaveLength(1);
    const back = [solved(1), step(2, 'resolution'), step(3, 'investigation', 'resolution')];
    expect(missing(of({}, ...back), 'resolution-type')).toHaveLength(1);
    // The same words, said anew, are a solution again; and hold from then on.
    const again = of(light, ...done, solved(7));
    expect(missing(again, 'resolution-type')).toEqual([]);
    expect(again.parts.outcome?.resolution?.at).toContain('T09:07');
  });
});
