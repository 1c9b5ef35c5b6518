import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HELSINKI, makePolicy, SPLIT_DAY } from '../clocks/testing.ts';
import type { Calendar, Person, Policy, Role } from '../model/policy.ts';
import { findDuty } from './find-duty.ts';
import { listDuty } from './list-duty.ts';
import { at, makePerson } from './testing.ts';

const ZONE = HELSINKI.timeZone;
const DAY = 86_400_000;
const instant = (ms: number) => new Date(ms).toISOString();
const team = (people: Person[], role: Partial<Role> = {}, calendars: Calendar[] = [HELSINKI]): Policy =>
  makePolicy({}, { file: { calendars, people, roles: [{ id: 'lead', name: {}, ...role }] } });

/** A week of duty as short lines: when, who and why. */
const week = (policy: Policy, from = at('2026-06-08T00:00')) =>
  listDuty('lead', policy, from, from + 7 * DAY).map(({ from, on, hole }) => {
    const local = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(ZONE).toPlainDateTime();
    return `${local.toString().slice(5, 16)} ${on ? `${on.person.id} ${on.why}` : hole?.why}`;
  });

describe('the duty of a week (R41, R111)', () => {
  it('follows hours and absences to the minute, and names holes', () => {
    const gone = { from: instant(at('2026-06-09T13:07')), until: instant(at('2026-06-10T00:00')) };
    const days = week(team([makePerson('a', { absences: [gone] })]));
    expect(days.slice(0, 6)).toEqual([
      '06-08T00:00 not-covered',
      '06-08T09:00 a at-work',
      '06-08T17:00 not-covered',
      '06-09T09:00 a at-work',
      '06-09T13:07 nobody-there',
      '06-09T17:00 not-covered',
    ]);
    expect(days.at(-1)).toBe('06-12T17:00 not-covered');
  });

  it('passes a turn on at its hour, and says who stands in for whom', () => {
    const rotation = { from: '2026-06-01', at: '09:00', days: 7, people: ['a', 'b'] };
    const gone = { from: instant(at('2026-06-10T12:00')), until: instant(at('2026-06-10T16:00')) };
    const policy = team([makePerson('a'), makePerson('b', { absences: [gone], deputies: ['c'] }), makePerson('c')], {
      calendar: null,
      rotation,
    });
    expect(week(policy)).toEqual([
      '06-08T00:00 a turn',
      '06-08T09:00 b turn',
      '06-10T12:00 c deputy',
      '06-10T16:00 b turn',
    ]);
  });

  it('is asked anew where the clocks change, and misses no change at all', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const moment = fc.integer({ min: 0, max: 14 * 24 * 4 }).map((quarters) => quarters * 900_000);
    const person = fc.record({
      roles: fc.constantFrom<string[]>([], ['lead']),
      deputies: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
      calendar: fc.constantFrom(null, 'hq', 'split', 'gone'),
      absences: fc.array(fc.tuple(moment, moment), { maxLength: 3 }),
    });
    const rotation = fc.option(
      fc.record({
        from: fc.constantFrom('2026-03-20', '2026-03-28', '2026-10-20'),
        at: fc.constantFrom('00:00', '03:30', '09:00'),
        days: fc.integer({ min: 1, max: 9 }),
        people: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 }),
      }),
    );
    // Both changes of the clocks in Helsinki lie within.
    const starts = fc.constantFrom(at('2026-03-24T00:00'), at('2026-10-20T06:15'));
    const calendar = fc.constantFrom(null, 'hq', 'split');
    fc.assert(
      fc.property(
        fc.tuple(person, person, person, person),
        rotation,
        starts,
        calendar,
        (people, rotation, from, id) => {
          const policy = team(
            people.map(({ absences, ...one }, i) => ({
              ...makePerson(ids[i] as string),
              ...one,
              absences: absences.map(([a, b]) => ({ from: instant(from + a), until: instant(from + b) })),
            })),
            { rotation, calendar: id },
            [HELSINKI, { ...SPLIT_DAY, id: 'split' }],
          );
          const stretches = listDuty('lead', policy, from, from + 7 * DAY);
          expect(stretches[0]?.from).toBe(from);
          expect(stretches.at(-1)?.until).toBe(from + 7 * DAY);
          let index = 0;
          for (let now = from; now < from + 7 * DAY; now += 900_000) {
            while ((stretches[index]?.until ?? 0) <= now) index++;
            const { from: _, until: __, ...duty } = stretches[index] as (typeof stretches)[number];
            expect(duty).toEqual(findDuty('lead', now, policy));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of 20 roles and 2,000 people is there at once', () => {
    const roles = Array.from(
      { length: 20 },
      (_, i): Role => ({
        id: `r${i}`,
        name: {},
        ...(i % 2 === 0 && { rotation: { from: '2026-01-05', at: '09:00', days: 7, people: [`p${i}`, `p${i + 1}`] } }),
      }),
    );
    const from = at('2026-06-08T00:00');
    const people = Array.from({ length: 2000 }, (_, i) =>
      makePerson(`p${i}`, {
        roles: [`r${i % 20}`],
        deputies: [`p${(i * 7) % 2000}`],
        absences: [
          { from: instant(from + (i % 7) * DAY + i * 1000), until: instant(from + (i % 7) * DAY + 7_200_000) },
        ],
      }),
    );
    const policy = makePolicy({}, { file: { people, roles } });
    const before = performance.now();
    for (const { id } of roles) listDuty(id, policy, from, from + 7 * DAY);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
