import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hybridTime } from '../model/event.ts';
import { instantOf, millisOf, nextTime, seen } from './hybrid-clock.ts';

const NOON = Date.parse('2026-11-16T12:00:00.000Z');

describe('hybrid clock', () => {
  it('follows the wall clock while that moves forward', () => {
    expect(nextTime(null, NOON)).toBe('2026-11-16T12:00:00.000Z~0000');
    expect(nextTime('2026-11-16T12:00:00.000Z~0009', NOON + 1)).toBe('2026-11-16T12:00:00.001Z~0000');
  });

  it('counts where the wall clock stands still or goes back', () => {
    expect(nextTime('2026-11-16T12:00:00.000Z~0000', NOON)).toBe('2026-11-16T12:00:00.000Z~0001');
    expect(nextTime('2026-11-16T12:00:00.000Z~000f', NOON - 5000)).toBe('2026-11-16T12:00:00.000Z~0010');
    expect(nextTime('2026-11-16T12:00:00.000Z~ffff', NOON)).toBe('2026-11-16T12:00:00.001Z~0000');
  });

  it('never goes back, whatever the wall clock does, and always parses', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: NOON - 1e6, max: NOON + 1e6 }), { minLength: 2 }), (walls) => {
        let last: string | null = null;
        for (const wall of walls) {
          const next: string = nextTime(last, wall);
          expect(hybridTime().safeParse(next).success).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('what is said after seeing another device sorts after it', () => {
    const remote = '2026-11-16T12:00:30.000Z~0003';
    const after = nextTime(seen('2026-11-16T12:00:00.000Z~0000', remote, NOON), NOON);
    expect(after > remote).toBe(true);
    expect(seen(null, remote, NOON)).toBe(remote);
    expect(seen('2026-11-16T12:01:00.000Z~0000', remote, NOON)).toBe('2026-11-16T12:01:00.000Z~0000');
  });

  it('is not dragged along by a device days ahead', () => {
    expect(seen(null, '2027-11-16T12:00:00.000Z~0000', NOON)).toBeNull();
  });

  it('gives its instant back', () => {
    expect(instantOf('2026-11-16T12:00:00.000Z~0003')).toBe('2026-11-16T12:00:00.000Z');
    expect(millisOf('2026-11-16T12:00:00.000Z~0003')).toBe(NOON);
  });
});
