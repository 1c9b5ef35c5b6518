import { isLight } from '../cases/is-light.ts';
import { isNeutralCase, reasonsOf } from '../cases/parts/reasons-of.ts';
import { resolutionTime } from '../cases/parts/resolution-time.ts';
import { wasSurveyTried } from '../cases/parts/survey.ts';
import { signalLead } from '../cases/signal-lead.ts';
import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';
import type { TurnActKind } from '../model/turn.ts';
import { type DueUpdate, listUpdates } from '../reviews/late-updates.ts';

/** What reports count of one case. Moments in milliseconds since the epoch, lengths in seconds. Nobody is named. */
export interface CaseFact {
  /** The tickets that were escalated by it, and when: its own, and those it came to carry. */
  tickets: { ticket: string; at: number }[];
  openedAt: number;
  closedAt: number | null;
  /** Null where it is not known. */
  site: string | null;
  language: string | null;
  group: string | null;
  /** False for a route of the type none: nobody was handed anything (R10). */
  isEscalation: boolean;
  tier: number;
  reasons: readonly string[];
  /** Whether its reasons count against nobody (R14); null where none is known. */
  isNeutral: boolean | null;
  lead: number | null;
  /** What we had done before it turned (U7); null where that is not known. */
  turn: readonly TurnActKind[] | null;
  solved: { at: number; seconds: number; inTime: boolean | null } | null;
  updates: DueUpdate[];
  /** How its post-mortem stands (R75, R77, R78). */
  mortem: 'done' | 'light' | 'not-done';
  surveyTried: boolean;
  /** The answer as a share of the best one. */
  surveyScore: number | null;
  /** The first and the last moment of all of it: outside of them it counts in no time. */
  earliest: number;
  latest: number;
  scores: { satisfaction: [before: number, after: number] | null; loyalty: [before: number, after: number] | null };
}

export type FactPolicy = Pick<Policy, 'cadence' | 'calendars' | 'light' | 'reasons'>;

function mortemOf(it: Case, policy: FactPolicy): CaseFact['mortem'] {
  const { answers } = it.parts.mortem ?? {};
  const isDone = [answers?.['root-cause'], answers?.improvement].every((one) => one && !one.isEarlier);
  if (isDone) return 'done';
  return isLight(it, policy) ? 'light' : 'not-done';
}

function pairOf(it: Case, kind: 'satisfaction' | 'loyalty'): [number, number] | null {
  const { scores } = it.parts.impact ?? {};
  const [before, after] = [scores?.[`${kind}Before`], scores?.[`${kind}After`]];
  return before == null || after == null ? null : [before, after];
}

/** When the fix or workaround came, and whether that was within what was promised (R89). */
function solvedOf(it: Case): CaseFact['solved'] {
  const time = resolutionTime(it);
  const at = it.parts.outcome?.resolution?.at;
  return time && at ? { at: Date.parse(at), ...time } : null;
}

/**
 * What reports count of a case, once for all periods.
 * @param courseOf the helpdesk's group of a ticket, and its language, where a look at it told
 * @param now milliseconds since the epoch
 */
export function caseFact(
  it: Case,
  courseOf: (ticket: string) => { group: string | null; language: string | null; site: string | null } | undefined,
  policy: FactPolicy,
  now: number,
): CaseFact {
  const openedAt = Date.parse(it.openedAt);
  const course = it.ticket === null ? undefined : courseOf(it.ticket);
  const { codes } = reasonsOf(it);
  const lead = signalLead(it);
  const { surveyAnswer } = it.parts.outcome ?? {};
  const tickets = [
    ...(it.ticket === null ? [] : [{ ticket: it.ticket, at: openedAt }]),
    ...(it.tickets ?? []).map(({ ticket, at }) => ({ ticket, at: Date.parse(at) })),
  ];
  const closedAt = it.closedAt === null ? null : Date.parse(it.closedAt);
  const solved = solvedOf(it);
  const updates = listUpdates(it, policy, now);
  const moments = [openedAt, closedAt ?? openedAt, solved?.at ?? openedAt];
  for (const { at } of tickets) moments.push(at);
  for (const { dueAt } of updates) moments.push(dueAt);
  return {
    tickets,
    openedAt,
    closedAt,
    site: it.site ?? course?.site ?? null,
    language: it.opened.language ?? course?.language ?? null,
    group: it.opened.group ?? course?.group ?? null,
    isEscalation: it.type !== 'none',
    tier: it.tier,
    reasons: codes,
    isNeutral: codes.length === 0 ? null : isNeutralCase(it, policy),
    lead: lead === null ? null : lead / 1000,
    turn: it.opened.turn ? [...new Set(it.opened.turn.acts.map(({ kind }) => kind))] : null,
    solved,
    updates,
    earliest: Math.min(...moments),
    latest: Math.max(...moments),
    mortem: mortemOf(it, policy),
    surveyTried: wasSurveyTried(it),
    surveyScore: surveyAnswer && surveyAnswer.of > 0 ? surveyAnswer.score / surveyAnswer.of : null,
    scores: { satisfaction: pairOf(it, 'satisfaction'), loyalty: pairOf(it, 'loyalty') },
  };
}
