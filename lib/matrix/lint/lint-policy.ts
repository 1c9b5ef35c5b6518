import type { Say } from '../../i18n/translator.ts';
import type { LintFinding } from '../../model/lint-finding.ts';
import type { Policy } from '../../model/policy.ts';
import { checkAway } from './check-away.ts';
import { checkConditions } from './check-conditions.ts';
import { checkDeputies } from './check-deputies.ts';
import { checkDuty } from './check-duty.ts';
import { checkExplanations } from './check-explanations.ts';
import { checkLadders } from './check-ladders.ts';
import { checkProcess } from './check-process.ts';
import { checkPromises } from './check-promises.ts';
import { checkProtective } from './check-protective.ts';
import { checkReach, findDeadEnds } from './check-reach.ts';
import { checkSlas } from './check-slas.ts';
import type { Check, Lint } from './lint.ts';

const CHECKS: readonly Check[] = [
  checkReach,
  checkLadders,
  checkConditions,
  checkProtective,
  checkDuty,
  checkAway,
  checkDeputies,
  checkPromises,
  checkSlas,
  checkExplanations,
  checkProcess,
];

/** Parts in the order in which findings are read: what is edited together stands together. */
const PARTS = ['people', 'roles', 'slas', 'matrix', 'ladders', 'steps', 'cadence', 'risks'];

const placeOf = ({ path: [part, index] }: LintFinding) =>
  PARTS.indexOf(String(part)) * 1e6 + (typeof index === 'number' ? index : 0);

const inOrder = (a: LintFinding, b: LintFinding) =>
  a.level !== b.level ? (a.level === 'error' ? -1 : 1) : placeOf(a) - placeOf(b);

/**
 * What is wrong or odd in a policy in force (U8): errors first, then in the order of the policy. Never throws, whatever a
 * policy names that is not there.
 * @param now milliseconds since the epoch: absences and turns are looked at from then on
 * @param say the reader's language
 */
export function lintPolicy(policy: Policy, now: number, say: Say): LintFinding[] {
  const lint: Lint = { policy, now, say };
  return CHECKS.flatMap((check) => check(lint)).sort(inOrder);
}

const keyOf = ({ code, row, about }: LintFinding) => `${code} ${row ?? ''} ${about ?? ''}`;

/** What the gate looks at, one by one, also of a team that has nobody yet and hears one sentence of it. */
function gated(policy: Policy, now: number, say: Say): LintFinding[] {
  const lint: Lint = { policy, now, say };
  return [...findDeadEnds(lint), ...checkLadders(lint)];
}

/**
 * Tells errors that a policy has already from new ones. What a row has as it was shipped is only a warning, and an error once
 * the row is the team's own: it stands already, all the same.
 */
export function standingErrors(policy: Policy, now: number, say: Say): (error: LintFinding) => boolean {
  const known = new Set(gated(policy, now, say).map(keyOf));
  return (error) => known.has(keyOf(error));
}

/**
 * Errors that a policy would bring into force and that the one in force does not have: with any of them it must not come into
 * force. An error that stands already keeps nobody from making things a little better; so a team can name its people one by
 * one, though its first reaches few.
 */
export function findNewErrors(before: Policy, after: Policy, now: number, say: Say): LintFinding[] {
  const isStanding = standingErrors(before, now, say);
  const isStaffed = after.people.length > 0;
  return gated(after, now, say).filter(
    (found) => found.level === 'error' && !isStanding(found) && (isStaffed || found.code !== 'dead-end'),
  );
}
