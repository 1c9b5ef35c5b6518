import type { Case } from '../../model/case.ts';
import { AS_NAMED, type Gates } from '../gate.ts';

/** When the investigation began that is going on: a case that came back to it is looked into anew. */
function investigatedSince(it: Case): string {
  return it.steps.findLast(({ step }) => step === 'investigation')?.at ?? it.openedAt;
}

/** The fix owner's last status is there for everybody (R64). */
export const fixGates: Gates = {
  'fix-owner-status': {
    missing: (it, { say }) => {
      const status = it.parts.fix?.status;
      if (!status) return [AS_NAMED];
      return status.recorded >= investigatedSince(it) ? [] : [say('fix.missing.status')];
    },
  },
};
