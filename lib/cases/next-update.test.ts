import { describe, expect, it } from 'vitest';
import type { Policy } from '../model/policy.ts';
import { DEFAULT_CADENCE } from '../policy/default-cadence.ts';
import { foldCases } from './fold-case.ts';
import { hasCustomer, nextUpdate } from './next-update.ts';
import { silentOwner } from './silent-owner.ts';
import { event, openedData } from './testing/events.ts';

// The morning of test events begins at 09:00 UTC on a Monday, 11:00 in Helsinki.
const policy: Pick<Policy, 'cadence' | 'calendars'> = {
  cadence: DEFAULT_CADENCE,
  calendars: [
    {
      id: 'office',
      timeZone: 'Europe/Helsinki',
      weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']], wed: [['09:00', '17:00']] },
    },
  ],
};
type Event = ReturnType<typeof event>;
const caseOf = (over = {}, ...more: Event[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData(over)), ...more]).get('a')!;
const told = (at: number, about: string[], over = {}) =>
  event(at, 'case.contact-logged', 'case:a', { channel: 'email', direction: 'out', about, ...over });
const due = (it: ReturnType<typeof caseOf>) => {
  const next = nextUpdate(it, policy);
  return next && `${next.kind} ${new Date(next.dueAt).toISOString().slice(5, 16)}`;
};

describe('nextUpdate (R62)', () => {
  it('is the first word, by severity, until the customer was told anything (R55)', () => {
    expect(due(caseOf({ severity: 'S1' }))).toBe('first 11-16T09:30');
    expect(due(caseOf())).toBe('first 11-16T11:00');
    expect(due(caseOf({}, told(5, ['other']), told(6, ['received'], { direction: 'in' })))).toBe('first 11-16T11:00');
  });

  it('counts office hours over the night, and around the clock where the severity does', () => {
    // 4 h from 13:00 in Helsinki; 4 h more from 17:00 the day before would be closed.
    expect(due(caseOf({}, told(120, ['received'])))).toBe('update 11-16T15:00');
    expect(due(caseOf({}, told(240, ['update'])))).toBe('update 11-17T09:00');
    expect(due(caseOf({ severity: 'S1' }, told(720, ['update'])))).toBe('update 11-16T22:00');
  });

  it('counts in the hours of the case’s own calendar, null being around the clock', () => {
    expect(due(caseOf({ calendar: null }, told(480, ['update'])))).toBe('update 11-16T21:00');
  });

  it('keeps the time that the customer was told, whoever has the case and whatever step it is at', () => {
    const moved = [
      told(10, ['received']),
      event(60, 'case.step-entered', 'case:a', { step: 'investigation' }),
      event(90, 'case.handed-over', 'case:a', { handover: { role: 'lead' }, mode: 'transfer' }),
    ];
    expect(due(caseOf({}, ...moved))).toBe('update 11-16T13:10');
    expect(due(caseOf({}, ...moved, event(95, 'case.severity-set', 'case:a', { severity: 'S1' })))).toBe(
      'update 11-16T10:10',
    );
  });

  it('begins anew when the case is opened again, and ends with the resolution', () => {
    const closed = [told(0, ['received']), event(60, 'case.step-entered', 'case:a', { step: 'closed' })];
    expect(due(caseOf({}, ...closed))).toBeNull();
    expect(due(caseOf({}, ...closed, event(100, 'case.reopened', 'case:a', {})))).toBe('update 11-16T14:40');
    expect(due(caseOf({}, event(5, 'case.step-entered', 'case:a', { step: 'post-mortem' })))).toBeNull();
  });

  it('says that it is soon 15 minutes before, and not before half of the time is over', () => {
    const soon = (it: ReturnType<typeof caseOf>) =>
      new Date(nextUpdate(it, policy)!.soonAt).toISOString().slice(11, 16);
    expect(soon(caseOf({ severity: 'S1' }, told(0, ['update'])))).toBe('09:45');
    expect(soon(caseOf({ severity: 'S1' }))).toBe('09:15');
    const quick = DEFAULT_CADENCE.map((line) => ({ ...line, update: 'PT10M' }));
    const it = caseOf({ severity: 'S1' }, told(0, ['update']));
    expect(new Date(nextUpdate(it, { ...policy, cadence: quick })!.soonAt).toISOString()).toContain('T09:05');
  });

  it('is none where there is no customer, or no time is set', () => {
    const internal = caseOf({ ticket: null, reasons: ['internal-team'] });
    expect(hasCustomer(internal)).toBe(false);
    expect(due(internal)).toBeNull();
    expect(due(caseOf({ ticket: null, reasons: ['conflict'] }))).toBe('first 11-16T11:00');
    expect(nextUpdate(caseOf(), { ...policy, cadence: [] })).toBeNull();
    expect(nextUpdate(caseOf(), { ...policy, calendars: [{ id: 'never', timeZone: 'UTC', weekly: {} }] })).toBeNull();
  });
});

describe('silentOwner (W2)', () => {
  const bob = { by: 'bob', device: 'device-b' };
  const accepted = event(10, 'case.accepted', 'case:a', {}, bob);
  const quiet = (...more: Event[]) => silentOwner(caseOf({}, ...more), policy);

  it('is whoever accepted and did nothing since, from one round of updates on', () => {
    expect(quiet()).toBeNull();
    expect(quiet(accepted)).toEqual({
      accepted: accepted.id,
      person: 'bob',
      name: null,
      by: 'ann',
      since: Date.parse('2026-11-16T09:10:00Z'),
      from: Date.parse('2026-11-16T13:10:00Z'),
    });
  });

  it('is nobody who did anything; what others do, or browsers by themselves, is no sign of them', () => {
    const note = event(20, 'case.note-added', 'case:a', { note: 'vault-note' });
    const climbed = event(21, 'case.ticket-joined', 'case:a', { ticket: 'ticket-2' }, bob);
    expect(quiet(accepted, note, climbed)?.person).toBe('bob');
    expect(quiet(accepted, { ...note, ...bob })).toBeNull();
  });

  it('begins anew with each hand-over, and is said of the one that is in force', () => {
    const note = event(20, 'case.note-added', 'case:a', { note: 'vault-note' }, bob);
    const again = [
      event(30, 'case.handed-over', 'case:a', { handover: { role: 'legal' }, mode: 'transfer' }, bob),
      event(40, 'case.accepted', 'case:a', {}, { by: 'cid', device: 'device-c' }),
    ];
    expect(quiet(accepted, note, again[0]!)).toBeNull();
    expect(quiet(accepted, note, ...again)).toMatchObject({ person: 'cid', by: 'bob' });
  });

  it('takes anybody’s word where a colleague recorded the acceptance of somebody without Simmer', () => {
    const phoned = event(10, 'case.accepted', 'case:a', { name: 'vault-name', how: 'phone' });
    expect(quiet(phoned)).toMatchObject({ person: null, name: 'vault-name' });
    expect(quiet(phoned, event(20, 'case.note-added', 'case:a', { note: 'n' }))).toBeNull();
  });

  it('is none of a closed case, nor of one in its post-mortem', () => {
    expect(quiet(accepted, event(20, 'case.step-entered', 'case:a', { step: 'post-mortem' }))).toBeNull();
    expect(quiet(accepted, event(20, 'case.step-entered', 'case:a', { step: 'closed' }))).toBeNull();
  });
});
