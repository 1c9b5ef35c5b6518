import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { Policy } from '../../model/policy.ts';
import { policyInForce } from '../../policy/in-force.ts';
import { foldCases } from '../fold-case.ts';
import { AS_NAMED } from '../gate.ts';
import { event, openedData } from '../testing/events.ts';
import { askAgainAt, mayAsk } from './fix-asking.ts';
import { fixGates } from './fix-gates.ts';
import { isFixOwner, quietUntil } from './left-alone.ts';
import { othersGates } from './others-gates.ts';

const say = translator('en');
const office = { id: 'office', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } };
const policy = { ...policyInForce(null), calendars: [office] } as unknown as Policy;
const of = (over: object, ...more: ReturnType<typeof event>[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData({ calendar: 'office', ...over })), ...more]).get('a')!;
const owner = (at: number, who: object) => event(at, 'case.fix-owner-set', 'case:a', { who });
const asked = (at: number) => event(at, 'case.status-asked', 'case:a', {});
const given = (at: number, over: object = {}) =>
  event(at, 'case.status-given', 'case:a', { status: 'vault-status', ...over });
const quiet = (at: number, until: string | null) => event(at, 'case.quiet-set', 'case:a', { until });
const investigated = (at: number) => event(at, 'case.step-entered', 'case:a', { step: 'investigation' });
const missing = (it: ReturnType<typeof of>, item: string) =>
  (fixGates[item] ?? othersGates[item])?.missing(it, { policy, say });

describe('the fix of a case', () => {
  it('knows its owner, the last status and who gave it (R46, R64)', () => {
    const it = of({}, owner(1, { person: 'mari' }), given(2), given(3, { expectedAt: '2026-11-17T10:00:00Z' }));
    expect(it.parts.fix?.owner).toMatchObject({ person: 'mari', by: 'ann' });
    expect(it.parts.fix?.status).toMatchObject({ at: '2026-11-16T09:03:00.000Z', expectedAt: '2026-11-17T10:00:00Z' });
  });

  it('is asked about at once where nobody asked, then only after the interval, in office hours (R64)', () => {
    expect(askAgainAt(of({}), policy)).toBeNull();
    // S2: eight hours of office. Asked at 09:01 on Monday, so again at 09:01 on Tuesday.
    const it = of({}, asked(1));
    expect(askAgainAt(it, policy)).toEqual({ at: '2026-11-17T09:01:00.000Z', why: 'interval' });
    expect(mayAsk(it, policy, '2026-11-17T09:00:59Z')).toBe(false);
    expect(mayAsk(it, policy, '2026-11-17T09:01:00Z')).toBe(true);
  });

  it('counts around the clock where the severity does, and from a status as from a question (R64)', () => {
    const it = of({ severity: 'S1' }, asked(1), given(30));
    expect(askAgainAt(it, policy)).toEqual({ at: '2026-11-16T11:30:00.000Z', why: 'interval' });
  });

  it('is never asked about while its owner wants quiet; the end of it ends it (R66)', () => {
    const calm = '2026-11-16T15:00:00Z';
    expect(askAgainAt(of({}, quiet(1, calm)), policy)).toEqual({ at: '2026-11-16T15:00:00.000Z', why: 'quiet' });
    expect(askAgainAt(of({}, quiet(1, calm), quiet(2, null)), policy)).toBeNull();
    const both = of({ severity: 'S1' }, asked(1), quiet(2, calm));
    expect(askAgainAt(both, policy)?.why).toBe('quiet');
  });

  it('another owner was not asked yet and wants no quiet; the status stays for everybody (R64, R66)', () => {
    const before = [owner(1, { person: 'mari' }), asked(2), given(3), quiet(4, '2026-11-16T20:00:00Z')] as const;
    const it = of({}, ...before, owner(5, { person: 'ola' }));
    expect(it.parts.fix).toMatchObject({ owner: { person: 'ola' }, status: { text: 'vault-status' } });
    expect(it.parts.fix?.asked).toBeUndefined();
    expect(it.parts.fix?.quiet).toBeUndefined();
    expect(of({}, ...before, owner(5, { person: 'mari' })).parts.fix?.quiet).toBeDefined();
  });

  it('leaves alone whoever fixes it, and nobody else (R66)', () => {
    const now = Date.parse('2026-11-16T12:00:00Z');
    const mari = { id: 'mari', roles: ['agent'] };
    const tech = { id: 'ola', roles: ['technical-manager'] };
    const named = of({}, owner(1, { person: 'mari' }), quiet(2, '2026-11-16T15:00:00Z'));
    expect(quietUntil(named, mari, now)).toBe(Date.parse('2026-11-16T15:00:00Z'));
    expect(quietUntil(named, tech, now)).toBeNull();
    expect(quietUntil(named, mari, Date.parse('2026-11-16T15:00:00Z'))).toBeNull();
    expect(isFixOwner(of({}), tech)).toBe(true);
    expect(isFixOwner(of({}, owner(1, { name: 'vault-name' })), tech)).toBe(false);
  });

  it('has a status only where it was said since the investigation began, or began again (R64)', () => {
    expect(missing(of({}, given(1), investigated(2)), 'fix-owner-status')).toHaveLength(1);
    expect(missing(of({}, investigated(2), given(3)), 'fix-owner-status')).toEqual([]);
    const again = [
      event(4, 'case.step-entered', 'case:a', { step: 'closed' }),
      event(5, 'case.reopened', 'case:a', {}),
    ];
    expect(missing(of({}, investigated(2), given(3), ...again), 'fix-owner-status')).toHaveLength(1);
  });

  it('keeps what was understood and found, each on its own (R88)', () => {
    const found = (at: number, data: object) => event(at, 'case.findings-set', 'case:a', data);
    const it = of(
      {},
      found(1, { understanding: 'u1' }),
      found(2, { findings: 'f1' }),
      found(3, { understanding: 'u2' }),
    );
    expect(it.parts.fix).toMatchObject({ understanding: { text: 'u2' }, findings: { text: 'f1' } });
  });

  it('does not leave the investigation with other customers blank; not known is an answer (R67)', () => {
    expect(missing(of({}), 'affects-others')).toEqual([AS_NAMED]);
    const it = of({}, event(1, 'case.others-answered', 'case:a', { answer: 'unknown' }));
    expect(missing(it, 'affects-others')).toEqual([]);
    expect(it.parts.others?.answer).toMatchObject({ answer: 'unknown', note: null, by: 'ann' });
  });
});
