import type { Policy, PolicyFile } from '../model/policy.ts';
import { contentHash } from './content-hash.ts';
import { guessedSla } from './default-calendar.ts';
import { defaultPolicy } from './default-policy.ts';

/**
 * The policy in force: the team's part where it gives one, the shipped default elsewhere. Parts are not mixed: a team that
 * gives a matrix has exactly that matrix.
 *
 * @param file what the team decided, or null where it has decided nothing
 * @param options.timeZone zone of the default calendar; this browser's where none is given
 */
export function policyInForce(file: PolicyFile | null, options: { timeZone?: string } = {}): Policy {
  const shipped = defaultPolicy(options.timeZone);
  const given = Object.fromEntries(Object.entries(file ?? {}).filter(([, part]) => part !== undefined));
  const policy: Required<PolicyFile> = { ...shipped, ...given };
  // The guess counts in the team's own hours as soon as the team has stated any.
  const first = file?.calendars?.[0];
  if (!first) policy.calendars = shipped.calendars;
  else if (!file?.slas) policy.slas = [guessedSla(first.id)];
  return { ...policy, version: contentHash(policy) };
}
