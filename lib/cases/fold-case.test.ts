import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from '../model/event.ts';
import { foldCases } from './fold-case.ts';
import { event, logs, openedData } from './testing/events.ts';

const opening = event(0, 'case.opened', 'case:a', openedData());
const only = (events: Parameters<typeof foldCases>[0]) => [...foldCases(events).values()][0]!;

describe('foldCases', () => {
  it('opens a case at the first step, with its owner (R38, R52)', () => {
    const it = only([opening]);
    expect(it).toMatchObject({ id: 'a', step: 'received', severity: 'S2', openedBy: 'ann', closedAt: null });
    expect(it.openedAt).toBe('2026-11-16T09:00:00.000Z');
    expect(it.owner.role).toBe('escalation-manager');
    expect(it.handover).toMatchObject({ role: 'lead', acceptedAt: null, acknowledgeBy: '2026-11-16T12:00:00Z' });
  });

  it('follows its steps, checks, contacts and hand-over', () => {
    const it = only([
      opening,
      event(1, 'case.accepted', 'case:a', {}, { by: 'bob' }),
      event(2, 'case.accepted', 'case:a', {}, { by: 'eve' }),
      event(3, 'case.item-checked', 'case:a', { step: 'received', item: 'sla', done: true }),
      event(4, 'case.contact-logged', 'case:a', { channel: 'phone' }),
      event(5, 'case.contact-logged', 'case:a', { channel: 'phone', at: '2026-11-16T08:00:00.000Z' }),
      event(6, 'case.step-entered', 'case:a', { step: 'investigation' }),
      event(7, 'case.severity-set', 'case:a', { severity: 'S1' }),
    ]);
    expect(it.handover.acceptedBy).toBe('bob');
    expect(it.checked['received/sla']).toMatchObject({ done: true, by: 'ann' });
    expect([it.contacts, it.lastContactAt]).toEqual([2, '2026-11-16T09:04:00.000Z']);
    expect([it.step, it.severity, it.updatedAt]).toEqual(['investigation', 'S1', '2026-11-16T09:07:00.000Z']);
  });

  it('raising hands over anew, and the hand-over waits to be accepted again', () => {
    const it = only([
      opening,
      event(1, 'case.accepted', 'case:a', {}),
      event(2, 'case.raised', 'case:a', { type: 'executive', tier: 3, handover: { role: 'executive' } }),
    ]);
    expect(it).toMatchObject({ type: 'executive', tier: 3, handover: { role: 'executive', acceptedAt: null } });
  });

  it('a second opening on a ticket whose case is open joins it, and so does what follows', () => {
    const cases = foldCases([
      opening,
      event(1, 'case.opened', 'case:b', openedData(), { by: 'bob' }),
      event(2, 'case.step-entered', 'case:b', { step: 'investigation' }, { by: 'bob' }),
    ]);
    expect([...cases.keys()]).toEqual(['a']);
    expect(cases.get('a')).toMatchObject({ joined: ['b'], step: 'investigation' });
    expect(cases.get('a')!.events).toBe(3);
  });

  it('an opening after the first was closed is a case of its own; so is one without a ticket', () => {
    const closing = event(1, 'case.step-entered', 'case:a', { step: 'closed' });
    const again = event(2, 'case.opened', 'case:b', openedData());
    expect([...foldCases([opening, closing, again]).keys()]).toEqual(['a', 'b']);
    const byHand = openedData({ ticket: null, ticketRef: null });
    const two = [event(0, 'case.opened', 'case:c', byHand), event(1, 'case.opened', 'case:d', byHand)];
    expect([...foldCases(two).keys()]).toEqual(['c', 'd']);
  });

  describe('two open cases on one ticket: one was opened again after another had begun', () => {
    const open = (at: number, id: string) => event(at, 'case.opened', `case:${id}`, openedData());
    const close = (at: number, id: string) => event(at, 'case.step-entered', `case:${id}`, { step: 'closed' });
    const two = [open(0, 'a'), close(1, 'a'), open(2, 'b'), event(3, 'case.reopened', 'case:a', {})];
    const joined = (...more: LogEvent[]) => {
      const cases = foldCases([...two, ...more]);
      return [...cases.values()].map(({ id, joined }) => [id, ...joined].join('+'));
    };

    it('stand beside each other, and a third opening joins the one that was opened last', () => {
      expect(joined()).toEqual(['a', 'b']);
      expect(joined(open(4, 'c'))).toEqual(['a', 'b+c']);
      expect(joined(open(4, 'c'), open(5, 'd'))).toEqual(['a', 'b+c+d']);
    });

    it('once that one is closed, the other; once both are, it is a case of its own', () => {
      expect(joined(close(4, 'b'), open(5, 'c'))).toEqual(['a+c', 'b']);
      expect(joined(close(4, 'a'), close(5, 'b'), open(6, 'c'))).toEqual(['a', 'b', 'c']);
    });

    it('what is said of the third is said of the one that it joined, also once that is opened again', () => {
      const said = event(7, 'case.severity-set', 'case:c', { severity: 'S1' });
      const log = [...two, open(4, 'c'), close(5, 'b'), event(6, 'case.reopened', 'case:b', {}), said];
      expect(foldCases(log).get('b')?.severity).toBe('S1');
      expect(foldCases(log.toReversed())).toEqual(foldCases(log));
    });
  });

  it('a closed case moves only by being reopened', () => {
    const events = [
      opening,
      event(1, 'case.step-entered', 'case:a', { step: 'closed' }),
      event(2, 'case.step-entered', 'case:a', { step: 'resolution' }),
    ];
    expect(only(events)).toMatchObject({ step: 'closed', closedAt: '2026-11-16T09:01:00.000Z' });
    const reopened = only([...events, event(3, 'case.reopened', 'case:a', {})]);
    expect(reopened).toMatchObject({ step: 'investigation', closedAt: null });
  });

  it('keeps types it does not know, data it cannot read and versions to come, and is not changed by them', () => {
    const it = only([
      opening,
      event(1, 'case.unheard-of', 'case:a', {}),
      event(2, 'case.step-entered', 'case:a', { step: 'sideways' }),
      event(3, 'case.step-entered', 'case:a', { step: 'closed' }, { v: 2 }),
    ]);
    expect(it.step).toBe('received');
    expect(it.events).toBe(4);
  });

  it('the same cases in any order, with any repetition', () => {
    fc.assert(
      fc.property(logs, fc.infiniteStream(fc.nat()), fc.array(fc.nat()), (log, order, repeats) => {
        const keys = new Map(log.map((it) => [it.id, order.next().value]));
        const repeated = log.length ? repeats.map((at) => log[at % log.length]!) : [];
        const shuffled = [...log, ...repeated].sort((a, b) => keys.get(a.id)! - keys.get(b.id)!);
        expect(foldCases(shuffled)).toEqual(foldCases(log));
      }),
    );
  });

  it('two logs that share a part, merged either way, give the cases of the whole', () => {
    fc.assert(
      fc.property(logs, fc.nat(30), fc.nat(30), (whole, a, b) => {
        const ours = whole.slice(0, Math.max(a, b));
        const theirs = whole.slice(Math.min(a, b));
        expect(foldCases([...ours, ...theirs])).toEqual(foldCases(whole));
        expect(foldCases([...theirs, ...ours])).toEqual(foldCases(whole));
      }),
    );
  });

  it('of two events with one id the earlier stands, whichever comes first', () => {
    const early = event(1, 'case.severity-set', 'case:a', { severity: 'S1' }, { id: 'same-id' });
    const late = event(2, 'case.severity-set', 'case:a', { severity: 'S3' }, { id: 'same-id' });
    expect(only([opening, late, early]).severity).toBe('S1');
    expect(only([opening, early, late]).severity).toBe('S1');
  });
});
