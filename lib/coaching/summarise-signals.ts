import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { SignalKind } from '../model/kinds.ts';
import type { LearnedExample, LearnedKind } from '../model/learned-signals.ts';

import { type ShownRule, shownName } from './count-shown.ts';

/** Types of events that the summary is made of. */
export const LEARNING_TYPES = ['ticket.disagreed', 'ticket.signal-missed', 'case.opened', 'policy.changed'] as const;

/** So many examples of a kind are shown. */
const MOST_EXAMPLES = 30;

/** A disagreement or a missed signal, with the vault item of its words. */
export interface Taught extends Omit<LearnedExample, 'words'> {
  kind: SignalKind;
  quote: string | null;
}

/** Everything that teaches, the newest first. @param events of `LEARNING_TYPES`, in any order; others are passed over */
export function listTaught(events: readonly LogEvent[]): Taught[] {
  return sortEvents(events)
    .flatMap((event): Taught[] => {
      const said = { id: event.id, at: eventInstant(event) };
      const wrong = findData('ticket.disagreed', event);
      if (wrong) {
        const { kind, rule = null, strength, reason, quote = null } = wrong;
        return [{ ...said, what: 'disagreed', kind, rule, strength, reason, quote }];
      }
      const missed = findData('ticket.signal-missed', event);
      if (!missed) return [];
      const { kind, quote } = missed;
      return [{ ...said, what: 'missed', kind, rule: null, strength: null, reason: null, quote }];
    })
    .toReversed();
}

interface Decisions {
  all: number;
  since: number;
}

/** How often cases were opened on each kind, in all and since the signals were last changed. An automatic case is nobody's decision. */
function countOpened(events: readonly LogEvent[], changedAt: string | null): Map<SignalKind, Decisions> {
  const opened = new Map<SignalKind, Decisions>();
  for (const event of events) {
    const data = findData('case.opened', event);
    if (!data || data.cause) continue;
    for (const kind of new Set(data.signals.map((signal) => signal.kind))) {
      const { all, since } = opened.get(kind) ?? { all: 0, since: 0 };
      opened.set(kind, { all: all + 1, since: since + (isAfter(event, changedAt) ? 1 : 0) });
    }
  }
  return opened;
}

const isAfter = (event: LogEvent, changedAt: string | null) => changedAt === null || event.at > changedAt;

/** Disagreements by pattern and strength, the most first. */
function countRules(wrong: readonly Taught[], shown: ReadonlyMap<string, ShownRule>): LearnedKind['rules'] {
  const rules = Map.groupBy(wrong, ({ rule, strength }) => `${strength} ${rule ?? ''}`);
  return [...rules.values()]
    .map((all) => {
      const { rule, strength } = { rule: all[0]?.rule ?? null, strength: all[0]?.strength ?? 'explicit' };
      return { rule, strength, disagreed: all.length, shown: (rule && shown.get(shownName(rule, strength))) || null };
    })
    .toSorted((a, b) => b.disagreed - a.disagreed);
}

/**
 * What the team taught about each kind: only kinds that were disagreed with or missed, and those whose tone is silent; the most
 * taught first. Nobody is named.
 * @param events of `LEARNING_TYPES`, in any order
 * @param wordsOf the kept words of a vault item; null where they are gone
 * @param silent kinds whose tone calls nobody now
 * @param counts how often patterns were shown here (`countShown`)
 */
export function summariseSignals(
  events: readonly LogEvent[],
  wordsOf: (item: string) => string | null,
  silent: ReadonlySet<SignalKind>,
  counts: ReadonlyMap<string, ShownRule> = new Map(),
): LearnedKind[] {
  const changes = events.filter(({ type, subject }) => type === 'policy.changed' && subject === 'policy:signals');
  const changedAt = sortEvents(changes).at(-1)?.at ?? null;
  const newer = new Set(events.filter((event) => isAfter(event, changedAt)).map(({ id }) => id));
  const opened = countOpened(events, changedAt);
  const taught = Map.groupBy(listTaught(events), ({ kind }) => kind);
  for (const kind of silent) if (!taught.has(kind)) taught.set(kind, []);
  return [...taught]
    .map(([kind, all]): LearnedKind => {
      const wrong = all.filter(({ what }) => what === 'disagreed');
      const lately = wrong.filter(({ id }) => newer.has(id)).length;
      const acted = opened.get(kind) ?? { all: 0, since: 0 };
      const shown = all.slice(0, MOST_EXAMPLES);
      return {
        kind,
        disagreed: wrong.length,
        decisions: wrong.length + acted.all,
        since: { disagreed: lately, decisions: lately + acted.since },
        missed: all.length - wrong.length,
        isSilent: silent.has(kind),
        rules: countRules(wrong, counts),
        examples: shown.map(({ kind: _, quote, ...said }) => ({ ...said, words: quote && wordsOf(quote) })),
        more: all.length - shown.length,
      };
    })
    .toSorted((a, b) => b.disagreed + b.missed - (a.disagreed + a.missed));
}
