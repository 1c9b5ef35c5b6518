import { durationSeconds } from '../clocks/duration-seconds.ts';
import type { Condition } from '../model/condition.ts';
import { subjectTerms } from './subject-terms.ts';

/** What is compared of a ticket: where it is, when it was seen, the issue somebody gave it, and its subject's terms. */
export interface TicketPrint {
  key: string;
  host: string;
  issue: string | null;
  /** When it was seen, in epoch milliseconds. */
  at: number;
  terms: ReadonlySet<string>;
}

/** How much of two subjects must be the same: half of what both say together. */
const MIN_SHARED = 0.5;

/** What is compared of a ticket, from what is at hand of it. */
export function ticketPrint(ticket: {
  key: string;
  subject: string;
  observedAt: string;
  issue?: string | null | undefined;
}): TicketPrint {
  const { key, subject, observedAt, issue } = ticket;
  return {
    key,
    host: key.split('/')[0] ?? '',
    issue: issue?.trim().toLowerCase() || null,
    at: Date.parse(observedAt),
    terms: subjectTerms(subject),
  };
}

/**
 * Whether two tickets seem to be about the same trouble: read on the same host, not two different issues where both have
 * one, and at least half of their subjects' terms in both (Dice: twice the shared ones over the sum of both). How heated
 * they are is not asked: of one breakdown the one writes calmly, the other in anger. A subject that says nothing ("Help",
 * none at all) is like no other.
 */
export function isSimilar(a: TicketPrint, b: TicketPrint): boolean {
  if (a.key === b.key || a.host !== b.host) return false;
  if (a.issue !== null && b.issue !== null && a.issue !== b.issue) return false;
  const all = a.terms.size + b.terms.size;
  if (a.terms.size === 0 || b.terms.size === 0) return false;
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared++;
  return (2 * shared) / all >= MIN_SHARED;
}

/**
 * Counts the other tickets like one, among those seen lately; each ticket once, however often it was looked at.
 * @returns a count for a time in seconds that ends when the ticket itself was seen
 */
export function similarCounter(one: TicketPrint, seen: Iterable<TicketPrint>): (within: number) => number {
  return (within) => {
    const keys = new Set<string>();
    for (const other of seen) {
      const isLate = other.at <= one.at && one.at - other.at <= within * 1000;
      if (isLate && !keys.has(other.key) && isSimilar(one, other)) keys.add(other.key);
    }
    return keys.size;
  };
}

/** What a condition asks of tickets alike: how many in all, and within how many seconds; the first such test, outside any `not`. */
export function findSimilarTest(condition: Condition): { gte: number; within: number } | undefined {
  if ('not' in condition) return undefined;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  for (const part of parts) {
    const found = findSimilarTest(part);
    if (found) return found;
  }
  if (!('similar' in condition)) return undefined;
  return { gte: condition.similar.gte, within: durationSeconds(condition.similar.within) };
}

/**
 * True where a ticket seems to be about what a whole group is about: it is like at least half of them. One alone is not
 * enough, or a group would drift from word to word until it holds everything.
 */
export function isLikeGroup(one: TicketPrint, group: readonly TicketPrint[]): boolean {
  const others = group.filter(({ key }) => key !== one.key);
  return others.length > 0 && others.filter((other) => isSimilar(one, other)).length * 2 >= others.length;
}

/** The longest time that a condition looks back for similar tickets, in seconds; 0 where it does not. */
export function looksBack(condition: Condition): number {
  if ('all' in condition) return Math.max(0, ...condition.all.map(looksBack));
  if ('any' in condition) return Math.max(0, ...condition.any.map(looksBack));
  if ('not' in condition) return looksBack(condition.not);
  return 'similar' in condition ? durationSeconds(condition.similar.within) : 0;
}
