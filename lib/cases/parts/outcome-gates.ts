import type { Case } from '../../model/case.ts';
import type { SignsAs } from '../../model/parts/outcome.ts';
import { AS_NAMED, type Gate, type Gates } from '../gate.ts';
import { hasResolution } from './outcome.ts';
import { isFixPending } from './pending-fix.ts';
import { hasPoorScore } from './survey.ts';

const isWorkaround = (it: Case) => it.parts.outcome?.resolution?.kind === 'workaround';

/** Comfortable with the quality of the solution; that they are not yet is said too (R74). */
const signedOff = (as: Exclude<SignsAs, 'customer'>): Gate => ({
  missing: (it, { say }) => {
    const signed = it.parts.outcome?.signed[as];
    if (signed?.comfortable) return [];
    return [signed ? say(`outcome.missing.doubt.${as}`) : AS_NAMED];
  },
});

/** Step 3, and the question after it (R71–R74, R105, R106). */
export const outcomeGates: Gates = {
  'resolution-type': {
    missing: (it) => (hasResolution(it.parts.outcome) ? [] : [AS_NAMED]),
  },
  /** A workaround keeps the link to its fix and the day on which it is looked at again; a fix has nothing to link (R72). */
  'fix-linked': {
    concerns: isWorkaround,
    required: () => true,
    missing: (it, { say }) => {
      const { resolution } = it.parts.outcome ?? {};
      if (!isFixPending(it)) return [];
      return [
        ...(resolution?.fixLink ? [] : [say('outcome.missing.link')]),
        ...(resolution?.reviewOn ? [] : [say('outcome.missing.review')]),
      ];
    },
  },
  /** The customer is in a good place, or why that is not known; whoever of them says no is heard (R73, R74). */
  'customer-confirmed': {
    missing: (it, { say }) => {
      const { customer, signed } = it.parts.outcome ?? {};
      const isKnown = customer !== undefined && (customer.answer === 'yes' || customer.reason !== null);
      const isDoubted = signed?.customer?.comfortable === false;
      return [...(isKnown ? [] : [AS_NAMED]), ...(isDoubted ? [say('outcome.missing.doubt.customer')] : [])];
    },
  },
  'signed-off-manager': signedOff('escalation-manager'),
  'signed-off-fix-owner': signedOff('fix-owner'),
  /** Asked, or why not; and a poor score led to something (R105, R106). */
  'survey-sent': {
    missing: (it, { say, policy }) => {
      const { surveySent, surveyAnswer, surveySkipped, surveyActions } = it.parts.outcome ?? {};
      if (!surveySent && !surveyAnswer && !surveySkipped) return [say('outcome.missing.survey')];
      const isPoor = policy.survey && hasPoorScore(it, { survey: policy.survey });
      return isPoor && !surveyActions?.length ? [say('outcome.missing.action')] : [];
    },
  },
};
