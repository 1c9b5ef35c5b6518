import { describe, expect, it } from 'vitest';
import { translator } from '../i18n/translator.ts';
import type { LogEvent } from '../model/event.ts';
import type { Policy } from '../model/policy.ts';
import { policyInForce } from '../policy/in-force.ts';
import { foldCases } from './fold-case.ts';
import { missingFor } from './gates.ts';
import { nextUpdate } from './next-update.ts';
import { event, openedData } from './testing/events.ts';

const YEAR = 365 * 24 * 60;
const iso = (minute: number) => new Date(Date.parse('2026-11-16T09:00:00Z') + minute * 60_000).toISOString();
const say = translator('en');
const policy = policyInForce(null) as Policy;
const ASKED = 2;

type Over = Partial<LogEvent>;
/** What a computer with the right time says of a case after another one spoke whose clock is a year ahead. */
const beside = (minute: number): Over => ({ on: iso(minute), at: `${iso(YEAR)}~${String(minute).padStart(4, '0')}` });
const investigated = (minute: number, over: Over = {}) =>
  event(minute, 'case.step-entered', 'case:a', { step: 'investigation' }, over);
const updated = (minute: number, over: Over = {}, at?: string) => {
  const parts = { process: 'v1', impact: 'v2', sla: 'v3' };
  return event(minute, 'case.contact-logged', 'case:a', { channel: 'email', about: ['update'], parts, at }, over);
};
const status = (minute: number, over: Over = {}) =>
  event(minute, 'case.status-given', 'case:a', { status: 'vault-status' }, over);
const fold = (...more: LogEvent[]) =>
  foldCases([event(0, 'case.opened', 'case:a', openedData({ severity: 'S1' })), ...more]).get('a')!;
const stillMissing = (it: ReturnType<typeof fold>) =>
  missingFor(it, policy, say).filter((name) => /update|status/i.test(name));

describe('an investigation that a computer began whose clock is a year ahead (R62, R64)', () => {
  const ahead = investigated(YEAR);

  it('waits for an update and a status, and for no more than those', () => {
    expect(stillMissing(fold(ahead))).toHaveLength(ASKED);
    expect(stillMissing(fold(ahead, updated(20, beside(20)), status(21, beside(21))))).toEqual([]);
  });

  it('takes an update that was given before it was written down', () => {
    expect(stillMissing(fold(ahead, updated(20, beside(20), iso(15)), status(21, beside(21))))).toEqual([]);
  });

  it('does not take what was written down before it', () => {
    expect(stillMissing(fold(updated(5), status(6), ahead))).toHaveLength(ASKED);
  });
});

it('what a computer a year ahead said before the investigation is of before, though its time is of next year', () => {
  const it = fold(updated(YEAR), status(YEAR + 1), investigated(20, { on: iso(20), at: `${iso(YEAR + 2)}~0000` }));
  expect(stillMissing(it)).toHaveLength(ASKED);
});

it('where all clocks are right, an update that took place before the investigation is of before (R62)', () => {
  expect(stillMissing(fold(investigated(10), status(11), updated(12, {}, iso(5))))).toHaveLength(1);
  expect(stillMissing(fold(investigated(10), status(11), updated(12, {}, iso(11))))).toEqual([]);
});

it('the next update counts from the last word, also where the word before it was told a year ahead (R62)', () => {
  const due = (...more: LogEvent[]) => nextUpdate(fold(investigated(1), ...more), policy)?.from;
  expect(due(updated(YEAR), updated(20, beside(20)))).toBe(Date.parse(iso(20)));
  expect(due(updated(10), updated(20, {}, iso(5)))).toBe(Date.parse(iso(10)));
});

it('a status answers the question that was asked before it, whatever the clocks say (R64)', () => {
  const asked = event(YEAR, 'case.status-asked', 'case:a', {});
  expect(fold(asked, status(20, beside(20))).parts.fix?.asked).toMatchObject({ answered: true });
  const again = event(22, 'case.status-asked', 'case:a', {}, beside(22));
  expect(fold(asked, status(20, beside(20)), again).parts.fix?.asked?.answered).toBeUndefined();
});
