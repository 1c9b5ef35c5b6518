import { describe, expect, it } from 'vitest';
import { countPeople, isUnplaced, openSlices } from './slices.ts';
import type { TicketFact } from './ticket-fact.ts';

const ticket = (group: string | null, hand: number | null, site = 'zendesk') => ({ group, hand, site }) as TicketFact;
const groupOf = (group: string, people: number, tickets = people) =>
  Array.from({ length: tickets }, (_, i) => ticket(group, i % people));

describe('what may be shown apart (R141)', () => {
  it('a group of five people, and none of four, however many tickets they have', () => {
    const tickets = [...groupOf('a', 5), ...groupOf('b', 4, 400), ...groupOf('c', 1, 9)];
    expect(openSlices(tickets, 'group')).toEqual({ ids: ['a'], hidden: 2 });
  });

  it('where one alone is too small, the smallest of the others stays back too: the rest would tell it', () => {
    const tickets = [...groupOf('a', 9, 90), ...groupOf('b', 6, 60), ...groupOf('c', 5, 50), ...groupOf('d', 2)];
    expect(openSlices(tickets, 'group')).toEqual({ ids: ['a', 'b'], hidden: 2 });
    expect(openSlices(tickets.slice(0, 200), 'group')).toEqual({ ids: ['a', 'b', 'c'], hidden: 0 });
  });

  it('somebody who is called otherwise on another site is not two people; nobody’s ticket is nobody', () => {
    const tickets = [
      ticket('a', 1),
      ticket('a', 2),
      ticket('a', 3, 'gmail'),
      ticket('a', 4, 'gmail'),
      ticket('a', null),
    ];
    expect(countPeople(tickets)).toBe(2);
    // Nor is somebody whose number changed with the key, when a team was joined.
    expect(countPeople([...tickets, ticket('a', 256 + 7), ticket('a', 256 + 8)])).toBe(2);
    expect(countPeople([])).toBe(0);
  });

  it('what may belong there is counted as not placed; what surely does not is not', () => {
    const it = { group: null, site: 'zendesk', language: 'fi' };
    expect(isUnplaced(it, { group: 'a' })).toBe(true);
    expect(isUnplaced(it, { group: 'a', language: 'en' })).toBe(false);
    expect(isUnplaced(it, { language: 'fi' })).toBe(false);
  });
});
