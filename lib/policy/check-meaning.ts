import type { PolicyFile } from '../model/policy.ts';
import { checkContents } from './check-contents.ts';
import { checkCalendars, checkTargets } from './check-hours.ts';
import { checkLadders } from './check-ladders.ts';
import { checkMatrix } from './check-matrix.ts';
import { checkNames } from './check-names.ts';
import { checkPeople, knownOf } from './check-people.ts';
import { checkProcess } from './check-process.ts';
import { checkSponsorship } from './check-sponsorship.ts';
import { checkSteps } from './check-steps.ts';
import type { Finding } from './policy-error.ts';

function checkLevels({ levels }: PolicyFile): Finding[] {
  if (!levels) return [];
  const { watch, 'at-risk': atRisk, critical } = levels;
  if (0 < watch && watch < atRisk && atRisk < critical && critical <= 100) return [];
  return [{ path: ['levels'], message: 'levels rise between 0 and 100: watch below at-risk below critical' }];
}

/** What a well-shaped policy says that cannot be meant: names used twice or unknown, dates and times that do not exist. */
export function checkMeaning(policy: PolicyFile): Finding[] {
  const known = knownOf(policy);
  return [
    ...checkNames(policy),
    ...checkLevels(policy),
    ...checkContents(policy),
    ...checkCalendars(policy),
    ...checkTargets(policy),
    ...checkPeople(policy, known),
    ...checkMatrix(policy, known),
    ...checkLadders(policy, known),
    ...checkSteps(policy),
    ...checkProcess(policy, known),
    ...checkSponsorship(policy),
  ];
}
