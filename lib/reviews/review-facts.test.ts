import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { foldCases } from '../cases/fold-case.ts';
import { event, openedData } from '../cases/testing/events.ts';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import type { LogEvent } from '../model/event.ts';
import { findQuarter } from './quarter.ts';
import { reviewFacts } from './review-facts.ts';

/** An event at a moment of its own. */
const at = (time: string, type: string, id: string, data: object): LogEvent =>
  event(0, type, `case:${id}`, data, { id: `${time}-${type}-${id}`, at: `${time}~0000` });
const opened = (time: string, id: string, over: object = {}) =>
  at(time, 'case.opened', id, { ...openedData({ ticket: `ticket-${id}` }), calendar: HELSINKI.id, ...over });
const cadence = {
  severity: 'S2' as const,
  acknowledge: 'PT2H',
  tellCustomer: 'PT2H',
  update: 'PT8H',
  askFixOwner: 'PT8H',
  aroundTheClock: true,
};
const policy = { ...makePolicy({}, {}), cadence: [cadence] };
const facts = (log: LogEvent[], id = '2026-Q3', now = '2026-10-02T09:00:00Z') =>
  reviewFacts([...foldCases(log).values()], findQuarter(id)!, policy, 'Europe/Helsinki', Date.parse(now));

describe('what the log says of a quarter (R97)', () => {
  it('counts by severity, type, step and reason, against the quarter before', () => {
    const log = [
      opened('2026-06-30T20:59:59.000Z', 'old'),
      at('2026-06-30T20:59:59.500Z', 'case.reasons-set', 'old', { reasons: ['no-answer'] }),
      opened('2026-06-30T21:00:00.000Z', 'first', { severity: 'S1' }),
      at('2026-07-01T09:00:00.000Z', 'case.reasons-set', 'first', { reasons: ['no-answer', 'defect'] }),
      opened('2026-09-30T20:59:59.000Z', 'last', { type: 'executive' }),
      at('2026-09-30T20:59:59.500Z', 'case.reasons-set', 'last', { reasons: ['no-answer'] }),
      opened('2026-09-30T21:00:00.000Z', 'next'),
    ];
    const it = facts(log);
    expect(it.opened.map(({ id }) => id).sort()).toEqual(['first', 'last']);
    expect(it.bySeverity).toEqual(
      new Map([
        ['S1', 1],
        ['S2', 1],
      ]),
    );
    expect(it.byType.get('executive')).toBe(1);
    expect(it.byStep).toEqual(new Map([['received', 4]]));
    expect(it.reasons).toEqual([
      { code: 'no-answer', count: 2, before: 1 },
      { code: 'defect', count: 1, before: 0 },
    ]);
  });

  it('names updates that came late or not at all, and none of a case in time', () => {
    const told = (time: string, id: string) =>
      at(time, 'case.contact-logged', id, { channel: 'phone', about: ['received'] });
    const log = [
      opened('2026-09-01T07:00:00.000Z', 'slow'),
      told('2026-09-10T07:00:00.000Z', 'slow'),
      opened('2026-09-30T06:00:00.000Z', 'quick'),
      told('2026-09-30T06:05:00.000Z', 'quick'),
    ];
    const { late } = facts(log, '2026-Q3', '2026-09-30T06:10:00Z');
    expect(late.map(({ it, count }) => [it.id, count])).toEqual([['slow', 2]]);
  });

  it('gathers workarounds, open actions as they fall due, and what was answered in it', () => {
    const action = (id: string, dueOn: string, kind = 'product') => ({
      action: id,
      kind,
      what: `what-${id}`,
      owner: { role: 'lead' },
      dueOn,
    });
    const log = [
      opened('2026-05-01T07:00:00.000Z', 'old'),
      at('2026-05-02T07:00:00.000Z', 'case.action-added', 'old', action('b', '2026-12-01')),
      opened('2026-08-01T07:00:00.000Z', 'a'),
      at('2026-08-02T07:00:00.000Z', 'case.resolution-set', 'a', { kind: 'workaround', reviewOn: '2026-09-01' }),
      at('2026-08-03T07:00:00.000Z', 'case.answered', 'a', { question: 'root-cause', answer: 'vault-cause' }),
      at('2026-08-04T07:00:00.000Z', 'case.action-added', 'a', action('a', '2026-09-01', 'training')),
      at('2026-08-04T08:00:00.000Z', 'case.action-added', 'a', action('c', '2026-08-01')),
      at('2026-08-05T08:00:00.000Z', 'case.action-done', 'a', { action: 'c', done: true }),
      at('2026-10-01T08:00:00.000Z', 'case.answered', 'a', { question: 'improvement', answer: 'vault-later' }),
    ];
    const it = facts(log);
    expect(it.workarounds.map(({ id }) => id)).toEqual(['a']);
    expect(it.actions.map(({ action }) => action.id)).toEqual(['a', 'b']);
    expect([...it.agreed.keys()].sort()).toEqual(['product', 'training']);
    expect(it.answers['root-cause']).toMatchObject([{ answer: 'vault-cause' }]);
    expect(it.answers.improvement).toEqual([]);
  });
});
