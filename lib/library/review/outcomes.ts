import type { SignalKind } from '../../model/kinds.ts';
import type { Use } from './fold-uses.ts';
import { wilson } from './wilson.ts';

/** From so many on a share is said as one. Below it, counts alone: of three, any share is an accident. */
export const ENOUGH_OUTCOMES = 10;

/** So many of so many. */
export interface Share {
  hits: number;
  n: number;
  /** 95 % interval of the share; null below `ENOUGH_OUTCOMES`. */
  low: number | null;
  high: number | null;
}

/** A survey's answer of the case on a ticket. */
export interface Surveyed {
  /** ISO 8601 instant. */
  at: string;
  isPoor: boolean;
}

function shareOf(hits: number, n: number): Share {
  const interval = n >= ENOUGH_OUTCOMES ? wilson(hits, n) : null;
  return { hits, n, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** How a script fared with one signal in one language. */
export interface Outcome {
  script: string;
  language: string;
  /** Null for uses of before it was kept. */
  kind: SignalKind | null;
  /** Replies after which the customer wrote again; how they were then. */
  n: number;
  calmer: number;
  same: number;
  hotter: number;
  /** Replies that were sent and not answered so far. */
  waiting: number;
  /** Put aside before it was used. */
  rejected: number;
  isEnough: boolean;
  /** 95 % interval of the share that was calmer; null below `ENOUGH_OUTCOMES`. */
  low: number | null;
  high: number | null;
  /** Tickets in hand again, of those that were solved after the reply. */
  reopened: Share;
  /** Tickets whose case got a poor answer to its survey, of those whose case got one after the reply. */
  poor: Share;
}

/** How tickets went on after replies, each ticket once, however many replies it got. */
function laterOf(group: readonly Use[], surveys: ReadonlyMap<string, Surveyed>): Pick<Outcome, 'reopened' | 'poor'> {
  const sent = group.filter(({ what, sentAt }) => what !== 'rejected' && sentAt !== null);
  const tickets = (uses: readonly Use[]) => new Set(uses.map(({ ticket }) => ticket)).size;
  const solved = sent.filter(({ solvedAt }) => solvedAt !== null);
  const asked = sent.filter(
    ({ ticket, sentAt }) => Date.parse(surveys.get(ticket)?.at ?? '') > Date.parse(sentAt ?? ''),
  );
  return {
    reopened: shareOf(tickets(solved.filter(({ reopenedAt }) => reopenedAt !== null)), tickets(solved)),
    poor: shareOf(tickets(asked.filter(({ ticket }) => surveys.get(ticket)?.isPoor)), tickets(asked)),
  };
}

/**
 * Scripts earn their place (U11): per script, strongest signal and language, whether the customer was calmer when they wrote next. Only
 * replies that were seen as sent count. Nothing here tells whose replies they were (R141). Most outcomes first.
 * @param surveys by the ticket's hash
 */
export function outcomesOf(uses: readonly Use[], surveys: ReadonlyMap<string, Surveyed> = new Map()): Outcome[] {
  const groups = Map.groupBy(
    uses.filter(({ what }) => what === 'as-is' || what === 'edited' || what === 'rejected'),
    ({ script, language, kinds }) => JSON.stringify([script, language, kinds[0] ?? null]),
  );
  const outcomes = [...groups].map(([key, group]): Outcome => {
    const [script, language, kind] = JSON.parse(key) as [string, string, SignalKind | null];
    const count = (after: Use['after']) => group.filter((use) => use.what !== 'rejected' && use.after === after).length;
    const [calmer, same, hotter] = [count('calmer'), count('same'), count('hotter')];
    const n = calmer + same + hotter;
    const isEnough = n >= ENOUGH_OUTCOMES;
    const interval = isEnough ? wilson(calmer, n) : null;
    return {
      ...{ script, language, kind, n, calmer, same, hotter, isEnough },
      waiting: count(null),
      rejected: group.filter(({ what }) => what === 'rejected').length,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      ...laterOf(group, surveys),
    };
  });
  return outcomes.sort((a, b) => b.n - a.n || b.rejected - a.rejected || (a.script < b.script ? -1 : 1));
}
