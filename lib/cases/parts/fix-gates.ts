import { AS_NAMED, type Gates } from '../gate.ts';
import { isSinceInvestigation } from '../since-step.ts';

/** The fix owner's last status is there for everybody (R64). */
export const fixGates: Gates = {
  'fix-owner-status': {
    missing: (it, { say }) => {
      const status = it.parts.fix?.status;
      if (!status) return [AS_NAMED];
      const { recorded, steps } = status;
      return isSinceInvestigation(it, { at: recorded, recorded, steps }) ? [] : [say('fix.missing.status')];
    },
  },
};
