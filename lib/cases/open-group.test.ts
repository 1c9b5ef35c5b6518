import 'temporal-polyfill/global';
import { expect, it } from 'vitest';
import { HELSINKI, makePolicy } from '../clocks/testing.ts';
import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { MatrixRow } from '../model/policy.ts';
import { foldCases } from './fold-case.ts';
import type { NewEvent } from './new-event.ts';
import { type GroupMember, joinGroup, openGroup } from './open-group.ts';
import { event } from './testing/events.ts';
import { hotAssessment, hotTicket } from './testing/ticket.ts';

const idOf = async (...parts: string[]) => parts.join('|');
const member = (n: number): GroupMember => ({
  ticket: `hash-${n}`,
  key: `acme.zendesk.com/${n}`,
  url: `https://acme.zendesk.com/agent/tickets/${n}`,
  site: 'zendesk',
  subject: `Login down, call +358 40 123 456${n}`,
  requester: `Kim ${n}`,
  customer: `customer-${n}`,
  score: n * 10,
  level: 'watch',
  firstSeenAt: '2026-11-16T08:00:00Z',
});
const row: MatrixRow = {
  id: 'similar',
  when: { similar: { gte: 5, within: 'PT30M' } },
  type: 'functional',
  mode: 'transfer',
  tier: 2,
  to: { role: 'incident-owner' },
  notify: [],
  acknowledgeWithin: 'PT15M',
  explain: {},
  protective: false,
};
const open = (...numbers: number[]) =>
  openGroup({
    members: numbers.map(member),
    cause: 'host/login',
    row,
    ticket: hotTicket(),
    assessment: { ...hotAssessment(), severity: 'S3' },
    policy: makePolicy({}, { file: { matrix: [row] } }),
    summary: '5 tickets about the same thing',
    now: '2026-11-16T09:00:00.000Z',
    idOf,
  });
/** The log of one browser, from its minute on. */
const logged = (events: NewEvent[], at: number, device: string): LogEvent[] =>
  events.map(({ id, type, subject, data }, i) =>
    event(at + i / 100, type, subject, data, { id: id as string, device, seq: i }),
  );

it('a case about many has the row’s role as its owner, is no light matter, and keeps nothing personal in the log', async () => {
  const { id, batch } = await open(1, 2, 3);
  const opened = EVENT_DATA['case.opened'].parse(batch.events[0]?.data);
  expect(opened).toMatchObject({ ticket: null, owner: { role: 'incident-owner' }, severity: 'S2', cause: 'similar' });
  expect(opened).toMatchObject({ score: 30, calendar: HELSINKI.id, acknowledgeBy: '2026-11-16T09:15:00.000Z' });
  expect(JSON.stringify(batch.events)).not.toMatch(/Kim|Login|acme/);
  expect(batch.items.find(({ id }) => id === opened.ticketRef)).toMatchObject({ kind: 'ticket', person: 'customer-1' });
  expect(JSON.stringify(batch.items)).not.toContain('123 456');
  const it = foldCases(logged(batch.events, 0, 'a')).get(id);
  expect(it?.tickets?.map(({ ticket }) => ticket)).toEqual(['hash-1', 'hash-2', 'hash-3']);
});

it('two browsers open one, whichever logs meet first; whoever only one of them saw is in it', async () => {
  const [a, b] = [await open(1, 2, 3), await open(1, 2, 4)];
  const one = logged(a.batch.events, 0, 'a');
  const other = logged(b.batch.events, 1, 'b');
  const cases = foldCases([...one, ...other]);
  expect(cases.size).toBe(1);
  expect(foldCases([...other, ...one])).toEqual(cases);
  const tickets = cases.get(a.id)?.tickets?.map(({ ticket }) => ticket);
  expect(tickets).toEqual(['hash-1', 'hash-2', 'hash-3', 'hash-4']);
});

it('a ticket that somebody took out stays out, though another browser lets it join later', async () => {
  const { id, batch } = await open(1, 2);
  const log = logged(batch.events, 0, 'a');
  const parted = event(5, 'case.ticket-parted', `case:${id}`, { ticket: 'hash-2' });
  const { event: again } = await joinGroup(id, member(2), '2026-11-16T09:06:00Z', idOf);
  const late = logged([{ ...again, id: 'another-id' }], 6, 'b');
  const it = foldCases([...log, parted, ...late]).get(id);
  expect(it?.tickets?.map(({ ticket }) => ticket)).toEqual(['hash-1']);
  expect(it?.parted).toEqual(['hash-2']);
});
