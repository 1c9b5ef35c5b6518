import { EVENT_DATA } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { SignalKind } from '../model/kinds.ts';

/** So many of the last decisions about a tone are looked at, and so large a part of them may be disagreement. */
const LAST = 20;
const MOST_DISAGREED = 0.4;

/**
 * Kinds that are heard by tone and that the team disagrees with too often to be called for (defaults, "Attention"): in 40 of 100 of
 * the last 20 decisions about them. A coach who changes the signals starts the count anew.
 * @param events disagreements, openings of cases and changes of the policy's signals, in any order
 */
export function silentTones(events: readonly LogEvent[]): Set<SignalKind> {
  const decisions = new Map<SignalKind, boolean[]>();
  for (const event of events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    if (event.type === 'policy.changed' && event.subject === 'policy:signals') decisions.clear();
    for (const [kind, disagreed] of decisionsOf(event)) {
      const last = decisions.get(kind) ?? [];
      decisions.set(kind, [...last, disagreed].slice(-LAST));
    }
  }
  const isSilent = (all: readonly boolean[]) =>
    all.length === LAST && all.filter(Boolean).length >= LAST * MOST_DISAGREED;
  return new Set([...decisions].flatMap(([kind, all]) => (isSilent(all) ? [kind] : [])));
}

/** What an event decides about kinds: disagreed with a tone, or acted on what was heard. */
function decisionsOf(event: LogEvent): [SignalKind, boolean][] {
  if (event.type === 'ticket.disagreed') {
    const data = EVENT_DATA['ticket.disagreed'].safeParse(event.data).data;
    return data?.strength === 'tone' ? [[data.kind as SignalKind, true]] : [];
  }
  if (event.type !== 'case.opened') return [];
  const data = EVENT_DATA['case.opened'].safeParse(event.data).data;
  return data && !data.cause ? [...new Set(data.signals.map(({ kind }) => kind))].map((kind) => [kind, false]) : [];
}
