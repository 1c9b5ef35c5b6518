import { findData } from '../cases/read-data.ts';
import { wilson } from '../library/review/wilson.ts';
import type { LogEvent } from '../model/event.ts';

/** From so many tickets on a share is said as one: of three, any share is an accident. */
export const ENOUGH_SHOWN = 10;

/** On how many tickets a pattern was shown here, and on how many of those somebody disagreed with it. */
export interface ShownRule {
  tickets: number;
  disagreed: number;
  /** 95 % interval of the share; null below `ENOUGH_SHOWN`. */
  low: number | null;
  high: number | null;
}

/** A pattern as it is kept with what was seen: how it is said, and which. */
export const shownName = (rule: string, strength: 'explicit' | 'tone'): string => `${strength} ${rule}`;

/**
 * How often patterns were shown beside how often they were disagreed with, by `shownName`, each ticket once (R96). Only tickets that were
 * seen on this computer since that is kept can count: a disagreement on any other is left out of the share.
 */
export function countShown(
  seen: readonly { ticket: string; rules?: readonly string[] }[],
  events: readonly LogEvent[],
): Map<string, ShownRule> {
  const wrong = new Map<string, Set<string>>();
  for (const event of events) {
    const data = findData('ticket.disagreed', event);
    if (!data?.rule) continue;
    const name = shownName(data.rule, data.strength);
    const tickets = wrong.get(name) ?? new Set();
    wrong.set(name, tickets.add(event.subject.slice('ticket:'.length)));
  }
  const shown = new Map<string, { tickets: number; disagreed: number }>();
  for (const { ticket, rules } of seen) {
    for (const name of new Set(rules)) {
      const { tickets, disagreed } = shown.get(name) ?? { tickets: 0, disagreed: 0 };
      shown.set(name, { tickets: tickets + 1, disagreed: disagreed + (wrong.get(name)?.has(ticket) ? 1 : 0) });
    }
  }
  return new Map(
    [...shown].map(([name, counts]) => {
      const interval = counts.tickets >= ENOUGH_SHOWN ? wilson(counts.disagreed, counts.tickets) : null;
      return [name, { ...counts, low: interval?.low ?? null, high: interval?.high ?? null }];
    }),
  );
}
