import 'temporal-polyfill/global';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { event } from '../cases/testing/events.ts';
import type { LogEvent } from '../model/event.ts';
import { compareMetric } from './compare-metric.ts';
import { foldProgramme } from './fold-programme.ts';
import { listMembers } from './list-members.ts';
import { membershipDates } from './membership-dates.ts';

const ENTERED = {
  sponsor: { role: 'executive', person: 'eve' },
  startOn: '2026-11-16',
  reviewOn: '2027-05-16',
  endOn: '2027-11-16',
};
const fold = (events: LogEvent[], id = 'acme') => foldProgramme(events).get(id)!;
const said = (at: number, type: string, data: unknown, account = 'acme') => event(at, type, `account:${account}`, data);

/** Logs as two devices could have written them about three customers, newer events included. */
const facts: fc.Arbitrary<[string, unknown]> = fc.constantFrom<[string, unknown]>(
  ['account.proposed', { name: 'vault-name' }],
  ['account.criterion-judged', { criterion: 'worth', met: true }],
  ['account.criterion-judged', { criterion: 'worth', met: false, note: 'vault-note' }],
  ['account.declined', { reason: 'vault-reason' }],
  ['account.entered', ENTERED],
  ['account.entered', { ...ENTERED, sponsor: { role: 'executive', person: 'sam' } }],
  ['account.duty-done', { duty: 'call', on: '2026-12-01' }],
  ['account.measured', { metric: 'spend', value: 5, on: '2026-12-01' }],
  ['account.reviewed', { on: '2027-05-16', endOn: '2028-01-01' }],
  ['account.left', { criterion: 'calm' }],
  ['account.celebrated', { cake: true }],
  ['account.entered', { sponsor: 'nonsense' }],
);
const logs = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 80 }), fc.constantFrom('a', 'b', 'c'), facts)
    .map(([at, id, account, [type, data]]) =>
      event(at, type, `account:${account}`, data, { id: `event-id-${id}`, device: `device-${id % 2}`, seq: id }),
    ),
  { selector: ({ id }) => id, maxLength: 40 },
);

describe('the sponsorship programme as a fold (R113–R123)', () => {
  it('is the same for any order and any duplicates, and loses no event', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }), fc.subarray(log)),
        ),
        ([log, shuffled, again]) => {
          const one = foldProgramme(log);
          expect(foldProgramme([...shuffled, ...again])).toEqual(one);
          expect([...one.values()].flatMap(({ timeline }) => timeline).length).toBe(log.length);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('a case proposes, a person judges, enters, and later it ends by a criterion (R111, R120–R122)', () => {
    const log = [
      said(0, 'account.proposed', { name: 'n1', case: 'case-1' }),
      said(1, 'account.criterion-judged', { criterion: 'worth', met: false }),
      said(2, 'account.criterion-judged', { criterion: 'worth', met: true, note: 'n2' }),
      said(3, 'account.entered', ENTERED),
      said(4, 'account.duty-done', { duty: 'call', on: '2026-12-01' }),
      said(5, 'account.reviewed', { on: '2027-05-16', endOn: '2028-01-01' }),
    ];
    const it = fold(log);
    expect(it).toMatchObject({ state: 'member', name: 'n1', judged: { worth: { met: true, note: 'n2' } } });
    expect(it.membership).toMatchObject({ sponsor: { person: 'eve' }, reviewOn: '2028-01-01', endOn: '2028-01-01' });
    expect(it.duties).toHaveLength(1);
    const gone = fold([...log, said(6, 'account.left', { criterion: 'calm', reason: 'n3' })]);
    expect(gone).toMatchObject({ state: 'left', left: { criterion: 'calm', reason: 'n3' } });
    const again = fold([...log, said(6, 'account.left', {}), said(7, 'account.proposed', { name: 'n4' })]);
    expect(again).toMatchObject({ state: 'proposed', judged: {}, name: 'n4' });
    expect(again.timeline).toHaveLength(8);
  });

  it('a customer declined on one device and let in on another is in, whichever was said first', () => {
    const [declined, entered] = [{ reason: 'no' }, ENTERED];
    expect(fold([said(1, 'account.declined', declined), said(2, 'account.entered', entered)]).state).toBe('member');
    expect(fold([said(1, 'account.entered', entered), said(2, 'account.declined', declined)]).state).toBe('member');
  });

  it('two devices that take the last place at once: both stand, the later is over the capacity (R115)', () => {
    const one = [said(0, 'account.proposed', { name: 'a' }, 'a'), said(3, 'account.entered', ENTERED, 'a')];
    const two = [said(1, 'account.proposed', { name: 'b' }, 'b'), said(2, 'account.entered', ENTERED, 'b')];
    for (const log of [
      [...one, ...two],
      [...two, ...one],
    ]) {
      const members = listMembers(foldProgramme(log).values(), 1, '2026-11-20');
      expect(members.map(({ account, isOver }) => [account.id, isOver])).toEqual([
        ['b', false],
        ['a', true],
      ]);
    }
  });

  it('entered twice at once is one membership, of the first moment and with the latest sponsor', () => {
    const sam = { ...ENTERED, sponsor: { role: 'executive', person: 'sam' } };
    const it = fold([said(1, 'account.entered', ENTERED), said(2, 'account.entered', sam)]);
    expect(it.membership).toMatchObject({ sponsor: { person: 'sam' }, at: '2026-11-16T09:01:00.000Z' });
  });

  it('shows a review that is late and a membership past its end (R122)', () => {
    const at = (today: string) => listMembers([fold([said(1, 'account.entered', ENTERED)])], null, today)[0];
    expect(at('2027-05-16')).toMatchObject({ isReviewLate: false, isPastEnd: false, isOver: false });
    expect(at('2027-05-17')).toMatchObject({ isReviewLate: true, isPastEnd: false });
    expect(at('2027-11-17')).toMatchObject({ isReviewLate: true, isPastEnd: true });
  });

  it('begins, is reviewed and ends by the programme, over the ends of months (R122)', () => {
    const programme = { months: 12, reviewMonths: 3 } as Parameters<typeof membershipDates>[1];
    expect(membershipDates('2027-11-30', programme)).toEqual({
      startOn: '2027-11-30',
      reviewOn: '2028-02-29',
      endOn: '2028-11-30',
    });
    expect(membershipDates('2027-01-01', { ...programme, reviewMonths: 24 }).reviewOn).toBe('2028-01-01');
  });

  it('compares a metric before and after a customer entered (R114, R117)', () => {
    const measured = (at: number, value: number, on: string) =>
      said(at, 'account.measured', { metric: 'spend', value, on });
    const it = fold([
      measured(1, 10, '2026-10-01'),
      said(2, 'account.entered', ENTERED),
      measured(3, 14, '2027-03-01'),
      measured(4, 15, '2027-03-01'),
      measured(5, 12, '2026-11-16'),
    ]);
    expect(compareMetric(it, 'spend')).toMatchObject({ before: { value: 12 }, after: { value: 15, on: '2027-03-01' } });
    expect(compareMetric(it, 'other')).toEqual({ values: [], before: null, after: null });
  });
});
