import type { DestinationKind } from '../model/destination.ts';
import { findLadderLoop } from '../model/find-ladder-loop.ts';
import type { Ladder } from '../model/ladder.ts';
import type { PolicyFile } from '../model/policy.ts';
import { duplicates, listed } from './check-names.ts';
import type { Known } from './check-people.ts';
import { checkTime } from './check-time.ts';
import { DEFAULT_LADDERS } from './default-ladders.ts';
import type { Finding } from './policy-error.ts';

/** Services that climb a ladder by themselves; the others only show a text. */
const PAGERS: readonly DestinationKind[] = ['pagerduty', 'opsgenie', 'goalert'];

/** Ids a row may name: the team's ladders, and the shipped ones, which stand in where a row names one. */
export function knownLadders(policy: PolicyFile): Set<string> {
  return new Set([...(policy.ladders ?? []), ...DEFAULT_LADDERS].map(({ id }) => id));
}

function checkSteps({ steps }: Ladder, path: Finding['path'], { checkRole, checkPerson }: Known): Finding[] {
  const ids = new Set(steps.map(({ id }) => id));
  return steps.flatMap((step, j) => {
    const at = [...path, 'steps', j];
    const findings: Finding[] = [];
    if ('role' in step.to)
      findings.push(
        ...checkRole(step.to.role, [...at, 'to', 'role']),
        ...checkPerson(step.to.person, [...at, 'to', 'person']),
      );
    if (typeof step.after === 'string')
      findings.push(
        ...checkTime(
          step.after,
          [...at, 'after'],
          'a step at once is the hand-over itself; write a time such as PT15M, or let the row tell the role',
        ),
      );
    if (step.repeat)
      findings.push(
        ...checkTime(
          step.repeat.every,
          [...at, 'repeat', 'every'],
          'repeats need a time between them; write one such as PT10M',
        ),
      );
    if (step.next && !ids.has(step.next))
      findings.push({
        path: [...at, 'next'],
        message: `no step of this ladder is called "${step.next}"; use ${listed(ids)}, or leave it out for the next one`,
      });
    return findings;
  });
}

/** Ladders: steps named and not there, steps that go round, times nobody can mean, and a pager that is none. */
export function checkLadders(policy: PolicyFile, known: Known): Finding[] {
  const destinations = new Map((policy.destinations ?? []).map(({ id, kind }) => [id, kind]));
  return (policy.ladders ?? []).flatMap((ladder, i) => {
    const path = ['ladders', i];
    const findings: Finding[] = [
      ...duplicates(
        ladder.steps.map(({ id }) => id),
        [...path, 'steps'],
        'steps of this ladder',
      ),
      ...checkSteps(ladder, path, known),
    ];
    const loop = findLadderLoop(ladder);
    if (loop)
      findings.push({
        path: [...path, 'steps', loop.step, 'next'],
        message: `the steps go round: ${loop.ids.join(' → ')}; let the last one end, and use "repeat" to tell somebody again`,
      });
    const kind = ladder.pager ? destinations.get(ladder.pager) : undefined;
    if (ladder.pager && !kind)
      findings.push({
        path: [...path, 'pager'],
        message: `no destination is called "${ladder.pager}"; add it under "destinations", or leave the pager out`,
      });
    if (kind && !PAGERS.includes(kind))
      findings.push({
        path: [...path, 'pager'],
        message: `"${ladder.pager}" is of kind ${kind}, which climbs no ladder; use one of kind ${PAGERS.join(', ')}`,
      });
    return findings;
  });
}
