import { describe, expect, it } from 'vitest';
import { type Expiring, listExpiring } from './list-expiring.ts';
import { type RunClock, tickRunClock } from './run-clock.ts';

const KEEPING = { quoteDays: 90, closedCaseMonths: 24, personalDays: 30 };
const DAY = 24 * 60 * 60 * 1000;
const AT = '2026-08-31T12:00:00Z';
const text = (id: string, kind = 'note') => ({ id, kind, space: 'team' as const, text: 'x', at: AT });
const event = (subject: string, ...ids: string[]) => ({
  type: subject.startsWith('case:') ? 'case.note-added' : 'ticket.disagreed',
  subject,
  data: { deep: [{ note: ids }] },
});
const list = (over: Partial<Parameters<typeof listExpiring>[0]>) =>
  listExpiring({ vault: [], events: [], cases: [], ...over }, KEEPING);
const one = (it: Expiring | undefined) => it && [it.on, it.why];

describe('what is kept long enough (R145)', () => {
  it('a quote goes after its days, even of a case in hand', () => {
    const [it] = list({ vault: [text('q', 'quote')], events: [event('case:a', 'q')] });
    expect(one(it)).toEqual(['2026-11-29T12:00:00Z', 'quote']);
  });

  it('what belongs to a case stays while it is open, and goes months after it was closed, by the calendar', () => {
    const vault = [text('n')];
    const events = [event('case:a', 'n')];
    expect(list({ vault, events, cases: [{ id: 'a', joined: [], closedAt: null }] })).toEqual([]);
    const [it] = list({ vault, events, cases: [{ id: 'a', joined: [], closedAt: '2024-02-29T10:00:00Z' }] });
    expect(one(it)).toEqual(['2026-02-28T10:00:00Z', 'closed-case']);
  });

  it('of two cases the later end counts, and an open one or one that cannot be read keeps it', () => {
    const vault = [text('n')];
    const events = [event('case:a', 'n'), event('case:joined', 'n')];
    const a = { id: 'a', joined: [], closedAt: '2024-01-01T00:00:00Z' };
    expect(list({ vault, events, cases: [a] })).toEqual([]);
    const b = { id: 'b', joined: ['joined'], closedAt: '2025-01-01T00:00:00Z' };
    expect(list({ vault, events, cases: [a, b] }).map(({ on }) => on)).toEqual(['2027-01-01T00:00:00Z']);
  });

  it('what was noted of a ticket goes after its days; what is erased has no time', () => {
    const vault = [text('n'), { id: 'e', erased: true as const, kind: 'note', by: 'p', at: AT }];
    const [it, ...rest] = list({ vault, events: [event('ticket:t', 'n', 'e')] });
    expect(one(it)).toEqual(['2026-09-30T12:00:00Z', 'personal']);
    expect(rest).toEqual([]);
  });
});

describe('the clock of retention', () => {
  const runs = (...times: number[]) => {
    let clock: RunClock | null = null;
    return times.map((now) => {
      const { clock: next, mayErase } = tickRunClock(clock, now);
      clock = next;
      return mayErase;
    });
  };
  const T = Date.parse(AT);

  it('is believed when it went on steadily for a day', () => {
    expect(runs(T, T + DAY / 2, T + DAY, T + 2 * DAY)).toEqual([false, false, true, true]);
  });

  it('that went backwards, or leapt a year ahead, erases nothing until a day has passed', () => {
    const year = 365 * DAY;
    expect(runs(T, T + DAY, T - DAY, T, T + DAY)).toEqual([false, true, false, true, true]);
    expect(runs(T, T + DAY, T + year, T + year + 60_000, T + 2 * DAY, T + 3 * DAY)).toEqual([
      ...[false, true, false, false, false],
      true,
    ]);
  });
});
