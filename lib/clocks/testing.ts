/** Makers for the tests of the clocks and the matrix; nothing of the product imports them. */
import { translator } from '../i18n/translator.ts';
import type { Calendar, Policy, PolicyFile, Sla } from '../model/policy.ts';
import { type Message, type Ticket, type TicketInput, ticketSchema } from '../model/ticket.ts';

export const say = translator('en');

const week = (...periods: [string, string][]): Calendar['weekly'] =>
  Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, periods]));

export const HELSINKI: Calendar = { id: 'hq', timeZone: 'Europe/Helsinki', weekly: week(['09:00', '17:00']) };
export const SPLIT_DAY: Calendar = { ...HELSINKI, weekly: week(['08:00', '12:00'], ['13:30', '18:00']) };

/** An instant by the clock on a wall, `2026-06-05 16:30` in Helsinki unless said. */
export function wall(text: string, timeZone = 'Europe/Helsinki'): string {
  return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).toInstant().toString();
}

let count = 0;

export function message(role: Message['role'], at: string | null, more: Partial<Message> = {}): Message {
  count += 1;
  return { id: `m${count}`, role, sentAt: at === null ? null : wall(at), text: 'text', ...more };
}

/** A ticket of Helsinki wall times: `observedAt` and `createdAt` are given like `2026-06-05 16:30`. */
export function makeTicket(
  fields: Partial<Omit<TicketInput, 'observedAt' | 'createdAt'>> & { observedAt: string; createdAt?: string | null },
): Ticket {
  return ticketSchema.parse({
    site: 'zendesk',
    key: 'acme.zendesk.com/4711',
    url: 'https://acme.zendesk.com/agent/tickets/4711',
    subject: 'Printer',
    status: 'open',
    channel: 'email',
    requester: { name: 'Kim Doe', email: 'kim@customer.example' },
    messages: [],
    history: [],
    ...fields,
    observedAt: wall(fields.observedAt),
    createdAt: fields.createdAt ? wall(fields.createdAt) : null,
  });
}

export const change = (
  field: NonNullable<Ticket['history']>[number]['field'],
  at: string,
  from: string,
  to: string,
): NonNullable<Ticket['history']>[number] => ({ field, at: wall(at), from, to });

/** A policy with one SLA on the Helsinki calendar, the same targets at every priority unless rows are given. */
export function makePolicy(
  targets: Sla['targets']['default'],
  more: { calendar?: Calendar | null; sla?: Partial<Sla>; file?: Partial<PolicyFile> } = {},
): Policy {
  const calendar = more.calendar === undefined ? HELSINKI : more.calendar;
  return {
    schema: 1,
    levels: { watch: 40, 'at-risk': 60, critical: 80 },
    calendars: [calendar ?? HELSINKI],
    slas: [{ id: 'standard', calendar: calendar?.id ?? null, targets: { default: targets }, ...more.sla }],
    matrix: [],
    ladders: [],
    destinations: [],
    signals: {},
    roles: [],
    people: [],
    accounts: [],
    steps: [],
    cadence: [],
    scripts: [],
    reviewSites: [],
    automatic: { firstReplyMissed: true, similar: true },
    light: { types: ['functional'], severities: ['S3'] },
    survey: { afterDays: 2, question: {}, of: 5, poorAtMost: 2 },
    keeping: { quoteDays: 90, closedCaseMonths: 24, personalDays: 90 },
    sponsorship: { propose: true, purpose: '', metrics: [], duties: [], trainings: [], entry: [], exit: [] },
    risks: [],
    reasons: [],
    review: { invite: [], minutes: 60 },
    alerts: { budgets: {}, digests: [], roles: [] },
    draft: { kinds: {} },
    leaves: { quotes: true, names: true, texts: true },
    sites: [],
    version: 'test',
    ...more.file,
  };
}
