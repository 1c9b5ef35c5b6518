import type { PartAsk, PersonPart } from './part-ask.ts';
import { FIX_ROLE } from './parts/left-alone.ts';
import { hasResolution } from './parts/outcome.ts';

/**
 * Whoever manages the fix (R46), and what is wanted of them: their sign-off, a status where they were asked or said when one
 * would come, else to be left alone until the time they asked for (R64, R66, R74). Where nobody is named, the role that manages
 * fixes has it from the investigation on.
 */
export function fixPart({ it, isMine, me, now }: PartAsk): PersonPart[] {
  const { owner, asked, status, quiet } = it.parts.fix ?? {};
  const isAtWork = it.step === 'investigation' || it.step === 'resolution';
  if (!(owner ? isMine(owner) : isAtWork && me.roles.includes(FIX_ROLE)) || it.closedAt !== null) return [];
  const as = 'fix-owner';
  const { signed } = it.parts.outcome ?? {};
  if (it.step === 'resolution' && hasResolution(it.parts.outcome) && !signed?.['fix-owner']?.comfortable)
    return [{ as, next: 'sign-fix-owner', weight: 'waited' }];
  if (quiet?.until && Date.parse(quiet.until) > now) return [{ as, next: 'quiet', weight: 'later', at: quiet.until }];
  if (asked && !asked.answered) return [{ as, next: 'status-open', weight: 'waited' }];
  if (status?.expectedAt) return [{ as, next: 'status', weight: 'later', at: status.expectedAt }];
  return isAtWork ? [{ as, next: 'fix', weight: 'own' }] : [];
}
