import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translator } from '../../i18n/translator.ts';
import type { Policy } from '../../model/policy.ts';
import { DEFAULT_CADENCE } from '../../policy/default-cadence.ts';
import { DEFAULT_LIGHT } from '../../policy/default-process.ts';
import { DEFAULT_STEPS } from '../../policy/default-steps.ts';
import { firstReaction } from '../first-reaction.ts';
import { foldCases } from '../fold-case.ts';
import { checklistOf } from '../gates.ts';
import { event, openedData } from '../testing/events.ts';

type Event = ReturnType<typeof event>;
const say = translator('en');
const policy = {
  steps: DEFAULT_STEPS,
  light: DEFAULT_LIGHT,
  cadence: DEFAULT_CADENCE,
  calendars: [{ id: 'always', timeZone: 'UTC', weekly: {} }],
} satisfies Partial<Policy>;
const caseOf = (over = {}, ...more: Event[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData({ calendar: null, ...over })), ...more]).get('a')!;
const told = (at: number, about: string[], over = {}) =>
  event(at, 'case.contact-logged', 'case:a', { channel: 'email', direction: 'out', about, ...over });
const weighed = (at: number, field: string, value: object) => event(at, 'case.weighed', 'case:a', { field, ...value });
const line = (it: ReturnType<typeof caseOf>, item: string, now?: string) =>
  checklistOf(it, policy, say, now ? Date.parse(now) : undefined).find((one) => one.item === item);

describe('the customer of a case', () => {
  it('is logged with every contact, both ways, none later than it was written down (R40)', () => {
    const it = caseOf(
      {},
      told(5, ['received'], { at: '2026-11-16T09:02:00Z', note: 'vault-note' }),
      told(6, [], { at: '2027-11-16T09:02:00Z', direction: 'in', contact: 'kim' }),
      event(7, 'case.contact-logged', 'case:a', { channel: 'phone' }),
    );
    expect(it.parts.customer?.contacts).toMatchObject([
      { at: '2026-11-16T09:02:00Z', direction: 'out', about: ['received'], note: 'vault-note', by: 'ann' },
      { at: '2026-11-16T09:06:00.000Z', direction: 'in', about: [], contact: 'kim' },
      { channel: 'phone', direction: 'out', about: [], parts: null },
    ]);
    expect(firstReaction(it)).toBe(120);
  });

  it('waits from the opening on, whenever the first signal came (R88)', () => {
    expect(firstReaction(caseOf({ firstSignalAt: '2026-11-16T08:00:00Z' }, told(30, ['received'])))).toBe(1800);
    expect(firstReaction(caseOf({}, told(30, [], { direction: 'in' })))).toBeNull();
  });

  it('is told that we have it by a word of ours, and not by theirs (R55)', () => {
    expect(line(caseOf(), 'confirm-received')).toMatchObject({
      done: false,
      missing: ['Tell the customer that the concern was received'],
    });
    expect(line(caseOf({}, told(1, ['received'], { direction: 'in' })), 'confirm-received')?.done).toBe(false);
    expect(line(caseOf({}, told(1, ['received'])), 'confirm-received')?.done).toBe(true);
  });

  it('knows priority, urgency and SLA once each was set, and told as it stands (R56–R58)', () => {
    const high = weighed(1, 'priority', { level: 'high' });
    expect(line(caseOf(), 'priority')?.missing).toEqual(['Confirm the priority']);
    expect(line(caseOf({}, high), 'priority')?.missing).toEqual(['Tell the customer the priority']);
    expect(line(caseOf({}, told(0.5, ['priority']), high), 'priority')?.done).toBe(false);
    const both = [high, told(2, ['priority'])];
    expect(line(caseOf({}, ...both), 'priority')?.done).toBe(true);
    expect(line(caseOf({}, ...both, weighed(3, 'priority', { level: 'high' })), 'priority')?.done).toBe(true);
    expect(line(caseOf({}, ...both, weighed(3, 'priority', { level: 'low' })), 'priority')?.missing).toEqual([
      'Tell the customer the priority',
    ]);
    const sla = [weighed(1, 'sla', { metric: null }), told(2, ['sla'])];
    expect(line(caseOf({}, ...sla), 'sla')?.done).toBe(true);
    const later = weighed(3, 'sla', { metric: 'resolution', dueAt: '2026-11-17T09:00:00Z' });
    expect(line(caseOf({}, ...sla, later), 'sla')?.done).toBe(false);
  });

  it('is updated in three parts since the investigation began, and on time (R62, R63, R91)', () => {
    const step = event(10, 'case.step-entered', 'case:a', { step: 'investigation' });
    const parts = { process: 'v1', impact: 'v2', sla: 'v3' };
    const at = '2026-11-16T10:00:00Z';
    const missing = ['No update since the investigation began'];
    expect(line(caseOf({}, told(5, ['update'], { parts }), step), 'customer-updated', at)?.missing).toEqual(missing);
    const two = told(11, ['update'], { parts: { process: 'v1', sla: 'v3' } });
    expect(line(caseOf({}, step, two), 'customer-updated', at)?.missing).toEqual(missing);
    const it = caseOf({}, step, told(11, ['update'], { parts }));
    expect(line(it, 'customer-updated', at)?.done).toBe(true);
    expect(line(it, 'customer-updated', '2026-11-16T13:12:00Z')?.missing[0]).toContain('The next update was due');
  });

  it('was not told a value that somebody set elsewhere, of which whoever told it had not heard (R56–R58)', () => {
    const seen = (at: number, priority: string) => told(at, ['priority'], { told: { priority } });
    const [high, urgent] = [weighed(1, 'priority', { level: 'high' }), weighed(2, 'priority', { level: 'urgent' })];
    const isDone = (...more: Event[]) => line(caseOf({}, high, ...more), 'priority')?.done;
    expect(isDone(seen(3, 'high'))).toBe(true);
    expect(isDone(urgent, seen(3, 'high'))).toBe(false);
    expect(isDone(urgent, seen(3, 'urgent'))).toBe(true);
    // What they know already is not taken back by it: a word to the customer opens no item.
    expect(isDone(urgent, seen(3, 'urgent'), seen(4, 'high'))).toBe(true);
  });

  it('is none in a conflict among ourselves: nobody is to be told', () => {
    const it = caseOf({ ticket: null, reasons: ['internal-team'] }, weighed(1, 'priority', { level: 'low' }));
    expect(line(it, 'confirm-received')).toBeUndefined();
    expect(line(it, 'priority')?.done).toBe(true);
  });

  it('is the same whatever order its events come in, and however often', () => {
    const all = [
      event(0, 'case.opened', 'case:a', openedData()),
      weighed(1, 'priority', { level: 'high' }),
      told(2, ['priority', 'received']),
      weighed(3, 'priority', { level: 'low' }),
      told(4, ['priority']),
      event(5, 'case.accepted', 'case:a', {}, { by: 'bob' }),
      event(6, 'case.note-added', 'case:a', { note: 'n' }, { by: 'bob' }),
    ];
    const want = foldCases(all).get('a')?.parts;
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 14 }), (events) => {
        expect(foldCases(events).get('a')?.parts).toEqual(want);
      }),
    );
  });
});
