import { expect, it } from 'vitest';
import { event, openedData } from '../cases/testing/events.ts';
import { countAvoided } from './count-avoided.ts';

const DAY = 24 * 60;
const used = (at: number, ticket: string) => event(at, 'ticket.article-used', `ticket:${ticket}`, { article: 'a' });
const opened = (at: number, ticket: string) => event(at, 'case.opened', `case:${ticket}-${at}`, openedData({ ticket }));
const at = (days: number) => Date.parse('2026-11-16T09:00:00Z') + days * DAY * 60_000;
const count = (events: Parameters<typeof countAvoided>[0], days: number) => countAvoided(events, at(days)).get('a');

it('reuse counts as an avoided escalation where no case follows within 14 days (R132)', () => {
  expect(count([used(0, 'one')], 13)).toEqual({ used: 1, avoided: 0, waiting: 1 });
  expect(count([used(0, 'one')], 15)).toEqual({ used: 1, avoided: 1, waiting: 0 });
  expect(count([used(0, 'one'), opened(13 * DAY, 'one')], 15)).toEqual({ used: 1, avoided: 0, waiting: 0 });
  expect(count([used(0, 'one'), opened(15 * DAY, 'one')], 16)).toEqual({ used: 1, avoided: 1, waiting: 0 });
  expect(count([used(0, 'one'), opened(1, 'two')], 15)).toEqual({ used: 1, avoided: 1, waiting: 0 });
});

it('a ticket counts once, and one that had a case already spared nothing (R132)', () => {
  expect(count([used(0, 'one'), used(5, 'one'), used(0, 'two')], 15)).toEqual({ used: 2, avoided: 2, waiting: 0 });
  expect(count([opened(0, 'one'), used(5, 'one')], 15)).toEqual({ used: 1, avoided: 0, waiting: 0 });
  const joined = event(9, 'case.ticket-joined', 'case:many', { ticket: 'one' });
  expect(count([used(0, 'one'), joined], 15)).toEqual({ used: 1, avoided: 0, waiting: 0 });
});
