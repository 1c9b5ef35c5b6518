import { describe, expect, it } from 'vitest';
import { foldMinor } from './fold-minor.ts';
import { event } from './testing/events.ts';

const recorded = (at: number, fixOn: string, defect = `v${at}`) =>
  event(at, 'ticket.minor-recorded', 'ticket:t', { defect, fixOn });
const told = (at: number) => event(at, 'ticket.minor-told', 'ticket:t', {});
const done = (at: number) => event(at, 'ticket.minor-done', 'ticket:t', {});

describe('a minor issue (R3, R4)', () => {
  it('is the latest record of its defect and date', () => {
    expect(foldMinor([])).toBeNull();
    expect(foldMinor([told(1)])).toBeNull();
    expect(foldMinor([recorded(2, '2026-12-04'), recorded(1, '2026-12-01')])).toMatchObject({
      defect: 'v2',
      fixOn: '2026-12-04',
      toldAt: null,
    });
  });

  it('wants the customer told anew when the date moves, and not when only the reference changes', () => {
    const first = [recorded(1, '2026-12-01'), told(2)];
    expect(foldMinor(first)?.toldAt).toBe('2026-11-16T09:02:00.000Z');
    expect(foldMinor([...first, recorded(3, '2026-12-01')])?.toldAt).not.toBeNull();
    expect(foldMinor([...first, recorded(3, '2026-12-08')])?.toldAt).toBeNull();
  });

  it('is over when it is fixed, and open again when it is recorded again', () => {
    const over = [recorded(1, '2026-12-01'), done(2)];
    expect(foldMinor(over)?.doneAt).not.toBeNull();
    expect(foldMinor([...over, recorded(3, '2026-12-09')])?.doneAt).toBeNull();
  });

  it('is the same in any order, however often each event comes', () => {
    const log = [recorded(1, '2026-12-01'), told(2), recorded(3, '2026-12-08'), told(4), done(5)];
    const shuffled = [log[3]!, log[0]!, log[4]!, log[2]!, log[1]!, log[0]!];
    expect(foldMinor(shuffled)).toEqual(foldMinor(log));
  });
});
