import { clockSignals } from '../../lib/clocks/clock-signals.ts';
import { computeClocks } from '../../lib/clocks/compute-clocks.ts';
import { findBlindSpots } from '../../lib/clocks/find-blind-spots.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { Status } from '../../lib/model/kinds.ts';
import type { Policy } from '../../lib/model/policy.ts';
import { type Ticket, ticketSchema } from '../../lib/model/ticket.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';

const HOUR = 3_600_000;
const week = (...periods: [string, string][]) =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, periods]));

/** Three targets, counted in office hours with a lunch break and holidays. */
function threeTargets(): Policy {
  const targets = { 'first-reply': 'PT4H', 'next-reply': 'PT4H', 'requester-wait': 'PT24H' };
  return {
    ...policyInForce(null),
    calendars: [
      {
        id: 'hq',
        timeZone: 'Europe/Helsinki',
        weekly: week(['08:00', '12:00'], ['13:00', '17:00']),
        holidays: ['2026-06-19', '2026-12-25'],
      },
    ],
    slas: [{ id: 'standard', calendar: 'hq', targets: { default: targets } }],
  };
}

/** A ticket of ten messages over five days, twice pending, somewhere in the year. */
function makeTicket(number: number): Ticket {
  const start = Date.parse('2026-01-05T06:00:00Z') + number * 37 * 60_000 * 13;
  const iso = (hours: number) => new Date(start + Math.round(hours * HOUR)).toISOString();
  const change = (hours: number, from: Status, to: Status) => ({ at: iso(hours), field: 'status', from, to }) as const;
  return ticketSchema.parse({
    site: 'zendesk',
    key: `acme.zendesk.com/${number}`,
    url: '',
    subject: 'Printer',
    status: 'open',
    priority: 'normal',
    requester: { name: 'Kim Doe' },
    createdAt: iso(0),
    observedAt: iso(120 + (number % 24)),
    messages: Array.from({ length: 10 }, (_, i) => ({
      id: `m${i}`,
      role: i % 3 === 1 ? 'agent' : i % 5 === 3 ? 'note' : 'customer',
      sentAt: iso(i * 13),
      text: '',
    })),
    history: [
      change(14, 'new', 'pending'),
      change(26, 'pending', 'open'),
      change(53, 'open', 'pending'),
      change(70, 'pending', 'open'),
    ],
  });
}

/**
 * How often `work` runs in a second of the processor's time, over at least `seconds`, after one round to warm up: what else the
 * machine does meanwhile does not count.
 */
function rate(tickets: readonly Ticket[], seconds: number, work: (ticket: Ticket) => void): number {
  for (const ticket of tickets) work({ ...ticket });
  const start = process.cpuUsage();
  const spent = () => (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6;
  let done = 0;
  while (spent() < seconds) {
    for (const ticket of tickets) work({ ...ticket });
    done += tickets.length;
  }
  return done / spent();
}

const told = (perSecond: number) =>
  `${Math.round(perSecond).toLocaleString('en')} tickets/s, ${(1e6 / perSecond).toFixed(0)} µs each`;

/**
 * Tickets whose clocks are computed afresh per second on one core: 2,000 tickets of ten messages, five days and two pauses,
 * three clocks each, with a step-by-step derivation.
 */
export function measureClocks(seconds = 2): Record<string, string> {
  const policy = threeTargets();
  const tickets = Array.from({ length: 2000 }, (_, number) => makeTicket(number));
  const say = translator('en');
  const found = tickets.map((ticket) => computeClocks(ticket, policy, say).length);
  if (found.some((clocks) => clocks !== 3)) throw new Error('a ticket of the bench has not three clocks');
  const clocks = rate(tickets, seconds, (ticket) => computeClocks(ticket, policy, say));
  const all = rate(tickets, seconds, (ticket) => {
    const computed = computeClocks(ticket, policy, say);
    clockSignals(ticket, computed, policy, say);
    findBlindSpots(ticket, computed, policy, say);
  });
  return { 'three clocks': `${told(clocks)} (aim ≥ 10,000)`, 'and signals, blind spots': told(all) };
}
