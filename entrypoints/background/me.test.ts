import 'temporal-polyfill/global';
import { describe, expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../../lib/clocks/testing.ts';
import type { Person } from '../../lib/model/policy.ts';
import { findMe, whenReachable } from './me.ts';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  roles: [],
  accounts: [],
  addresses: [],
  ...more,
});
const people = [
  person('a', 'Ann Agent', { addresses: ['ann@team.example'] }),
  person('b', 'Bob'),
  person('c', 'Bob'),
  person('me-id', 'Cleo'),
];
const policy = makePolicy({}, { file: { people } });
const find = (settings: { name?: string; mine?: string[]; person?: string }, own = 'unlisted') =>
  findMe({
    policy,
    settings: { language: 'en', name: '', mine: [], side: 'right', ...settings },
    identity: { person: own, device: 'd', secret: 's' },
  })?.id;

describe('who works here', () => {
  it('is who they say, else who the log knows, else the only one of that name or address', () => {
    expect(find({ person: 'b', name: 'Ann Agent' })).toBe('b');
    expect(find({ name: 'Ann Agent' }, 'me-id')).toBe('me-id');
    expect(find({ name: ' ann agent ' })).toBe('a');
    expect(find({ mine: ['ANN@team.example'] })).toBe('a');
  });

  it('is nobody of the list where two could be meant, or none', () => {
    expect(find({ name: 'Bob' })).toBeUndefined();
    expect(find({ mine: ['team.example'] })).toBeUndefined();
    expect(find({})).toBeUndefined();
  });
});

describe('when somebody can be told (W11)', () => {
  const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(HELSINKI.timeZone).epochMilliseconds;
  it('is now in their working hours, else when these begin, after any absence; never where they never work', () => {
    const [ann] = people as [Person];
    // 8 June 2026 is a Monday.
    expect(whenReachable(ann, at('2026-06-08T10:00'), policy)).toBe(at('2026-06-08T10:00'));
    expect(whenReachable(ann, at('2026-06-05T18:00'), policy)).toBe(at('2026-06-08T09:00'));
    const away = {
      from: new Date(at('2026-06-08T00:00')).toISOString(),
      until: new Date(at('2026-06-09T12:00')).toISOString(),
    };
    expect(whenReachable({ ...ann, absences: [away] }, at('2026-06-05T18:00'), policy)).toBe(at('2026-06-09T12:00'));
    const closed = makePolicy({}, { calendar: { ...HELSINKI, weekly: {} } });
    expect(whenReachable(ann, at('2026-06-08T10:00'), closed)).toBeNull();
  });
});
