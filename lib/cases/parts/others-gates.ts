import { AS_NAMED, type Gates } from '../gate.ts';

/** Step 2 does not end with the question blank; that nobody knows is an answer (R67). */
export const othersGates: Gates = {
  'affects-others': {
    missing: (it) => (it.parts.others?.answer ? [] : [AS_NAMED]),
  },
};
