import type { Case } from '../model/case.ts';
import type { LogEvent, VaultItem } from '../model/event.ts';
import { heldSubjects, type MayBeHeld } from './is-held.ts';
import { isText } from './records.ts';
import { referredIds } from './referred-ids.ts';

export interface Keeping {
  quoteDays: number;
  closedCaseMonths: number;
  personalDays: number;
}

export const EXPIRY_REASONS = ['quote', 'closed-case', 'personal'] as const;

/** A text, when its time is over (ISO 8601 instant), and by which rule. */
export interface Expiring {
  id: string;
  on: string;
  why: (typeof EXPIRY_REASONS)[number];
}

/** What a person did about a ticket without opening a case, and what they showed a coach. */
const PERSONAL_TYPES = [
  'ticket.handled',
  'ticket.snoozed',
  'ticket.disagreed',
  'ticket.signal-missed',
  'ticket.article-used',
  'person.practice-shared',
  'person.practice-answered',
];

const daysAfter = (at: string, days: number) =>
  Temporal.Instant.from(at)
    .add({ hours: 24 * days })
    .toString();

/** Months as the calendar counts them: a case closed on 31 August is kept until 28 or 29 February. */
const monthsAfter = (at: string, months: number) =>
  Temporal.Instant.from(at).toZonedDateTimeISO('UTC').add({ months }).toInstant().toString();

/**
 * When each text of the vault has to go (R145): a quote after so many days, everything that belongs to a case so many months
 * after that was closed, what was noted of a ticket without a case after so many days. The earliest rule counts. Soonest first.
 * A text that a case in hand needs, or that belongs to no case, has no time of its own; one of a case on hold has none at all.
 */
export function listExpiring(
  records: {
    vault: readonly VaultItem[];
    events: readonly Pick<LogEvent, 'type' | 'subject' | 'data'>[];
    cases: readonly (Pick<Case, 'id' | 'joined' | 'closedAt'> & MayBeHeld)[];
  },
  keeping: Keeping,
): Expiring[] {
  const texts = new Map(records.vault.filter(isText).map((item) => [item.id, item]));
  const ends = new Map(records.cases.flatMap((it) => [it.id, ...it.joined].map((id) => [`case:${id}`, it.closedAt])));
  const held = heldSubjects(records.cases);
  const uses = new Map<string, { ends: (string | null)[]; personal: boolean; isHeld: boolean }>();
  for (const { type, subject, data } of records.events) {
    for (const id of referredIds(data, texts)) {
      const use = uses.get(id) ?? { ends: [], personal: true, isHeld: false };
      use.isHeld ||= held.has(subject);
      use.personal &&= PERSONAL_TYPES.includes(type);
      // A case that this version cannot show is one in hand, as far as anybody knows.
      if (subject.startsWith('case:')) use.ends.push(ends.get(subject) ?? null);
      else if (!PERSONAL_TYPES.includes(type)) use.ends.push(null);
      uses.set(id, use);
    }
  }
  const expiring: Expiring[] = [];
  for (const { id, kind, at } of texts.values()) {
    const use = uses.get(id);
    if (use?.isHeld) continue;
    const rules: Expiring[] = [];
    if (kind === 'quote') rules.push({ id, on: daysAfter(at, keeping.quoteDays), why: 'quote' });
    if (use?.personal) rules.push({ id, on: daysAfter(at, keeping.personalDays), why: 'personal' });
    const last = use && !use.personal ? lastEnd(use.ends) : null;
    if (last) rules.push({ id, on: monthsAfter(last, keeping.closedCaseMonths), why: 'closed-case' });
    const first = rules.sort((a, b) => Date.parse(a.on) - Date.parse(b.on))[0];
    if (first) expiring.push(first);
  }
  return expiring.sort((a, b) => Date.parse(a.on) - Date.parse(b.on));
}

/** When the last of the cases that a text belongs to ended; null while one of them goes on. */
function lastEnd(ends: readonly (string | null)[]): string | null {
  const closed = ends.filter((end) => end !== null);
  if (closed.length < ends.length) return null;
  return closed.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null;
}
