import type { Gates } from '../gate.ts';
import { reasonsOf } from './reasons-of.ts';

/** Where the team requires it: what it cost, and why it came to be; an executive case needs no reason (R110). */
export const impactGates: Gates = {
  impact: {
    missing: (it, { say }) => [
      ...(it.parts.impact?.impact ? [] : [say('impact.missing')]),
      ...(it.type === 'executive' || reasonsOf(it).codes.length > 0 ? [] : [say('impact.reasons.missing')]),
    ],
  },
};
