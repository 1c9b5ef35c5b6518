import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import type { Person } from '../model/policy.ts';
import { findTaker } from './find-taker.ts';

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(HELSINKI.timeZone).epochMilliseconds;
const instant = (local: string) => new Date(at(local)).toISOString();
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  roles: [],
  accounts: [],
  addresses: [],
  ...more,
});
const away = [{ from: instant('2026-06-06T00:00'), until: instant('2026-06-10T00:00') }];
const mari = person('mari', { roles: ['lead'], deputies: ['jussi'], absences: away });

describe('who is asked first outside the hours of a role (R111)', () => {
  const ask = (people: Person[], now: string) => {
    const policy = makePolicy({}, { file: { people, roles: [{ id: 'lead', name: {} }] } });
    const { person: asked, absent, hole } = findTaker({ role: 'lead' }, null, policy, at(now));
    return [asked?.id, absent?.id, hole?.why];
  };

  // 6 June 2026 is a Saturday; the office opens on Monday at nine.
  it('is whoever has the duty when it is covered again, not somebody who is away till later', () => {
    expect(ask([mari, person('jussi')], '2026-06-06T12:00')).toEqual(['jussi', 'mari', 'not-covered']);
    expect(ask([mari, person('anu', { roles: ['lead'] })], '2026-06-06T12:00')).toEqual([
      'anu',
      undefined,
      'not-covered',
    ]);
  });

  it('is somebody of the role all the same where nobody will be there', () => {
    expect(ask([{ ...mari, deputies: [] }], '2026-06-06T12:00')).toEqual(['mari', undefined, 'not-covered']);
    expect(ask([{ ...mari, deputies: [] }], '2026-06-08T12:00')).toEqual(['mari', undefined, 'nobody-there']);
    expect(ask([], '2026-06-08T12:00')).toEqual([undefined, undefined, 'no-people']);
  });
});
