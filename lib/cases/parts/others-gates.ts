import type { Gates } from '../gate.ts';

/** Step 2 does not end with the question blank; that nobody knows is an answer (R67). */
export const othersGates: Gates = {
  'affects-others': {
    missing: (it, { say }) => (it.parts.others?.answer ? [] : [say('others.missing')]),
  },
};
