import type { Case } from '../../model/case.ts';
import { AS_NAMED, type Gates } from '../gate.ts';

/** All that follows from "yes, it affects others" is asked only then, and then must be done (R67–R70). */
const isAffecting = (it: Case) => it.parts.others?.answer?.answer === 'yes';
const onlyThen = { concerns: isAffecting, required: isAffecting };

export const spreadGates: Gates = {
  /** R68: everybody who may be affected is known, and told or known not to need it. */
  'others-told': {
    ...onlyThen,
    missing: (it, { say }) => {
      const affected = it.parts.spread?.affected ?? [];
      if (affected.length === 0) return [say('spread.missing.affected')];
      const untold = affected.filter(({ told }) => told === null || told.state === 'failed').length;
      return untold > 0 ? [say('spread.missing.told', { count: untold })] : [];
    },
  },
  /** R69: agents know the scope and what customers will ask. */
  'agents-briefed': {
    ...onlyThen,
    missing: (it) => (it.parts.spread?.scope ? [] : [AS_NAMED]),
  },
  /** R70: some text was approved. Whether it still holds is a matter of the clock, and shown where it is used. */
  'message-approved': {
    ...onlyThen,
    missing: (it) => {
      const versions = (it.parts.spread?.messages ?? []).flatMap((message) => message.versions);
      return versions.some(({ approved, withdrawn }) => approved && !withdrawn) ? [] : [AS_NAMED];
    },
  },
};
