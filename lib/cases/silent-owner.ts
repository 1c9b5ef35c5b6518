import type { Case } from '../model/case.ts';
import type { Policy } from '../model/policy.ts';
import { lastHandover } from './last-handover.ts';
import { updateBy } from './update-by.ts';

/** Somebody accepted a case, and nothing was heard of them since. Moments in milliseconds since the epoch. */
export interface SilentOwner {
  /** Id of the acceptance: names the silence, so that it is said once. */
  accepted: string;
  /** The person who accepted, or the vault item of their name where a colleague recorded it. */
  person: string | null;
  name: string | null;
  /** Person id of whoever handed it over. */
  by: string;
  since: number;
  /** From when on it is a silence; before that it is merely quiet. */
  from: number;
}

/**
 * A new owner of whom nothing is heard (W2): they accepted the hand-over, and the case has no event of theirs within the time
 * of one update (R62).
 * @returns null where nobody accepted, where they did something, or the case needs no updates any more
 */
export function silentOwner(it: Case, policy: Pick<Policy, 'cadence' | 'calendars'>): SilentOwner | null {
  const { accepted, heardAt } = it.parts.presence ?? {};
  if (it.closedAt !== null || it.handover.acceptedAt === null || !accepted || heardAt) return null;
  if (it.step === 'post-mortem' || it.step === 'closed') return null;
  const since = Date.parse(accepted.at);
  const from = updateBy(it, since, 'update', policy);
  if (from === null) return null;
  const { acceptedBy: person, acceptedName: name = null } = it.handover;
  return { accepted: accepted.event, person, name, by: lastHandover(it).by, since, from };
}
