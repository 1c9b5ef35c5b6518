import { AS_NAMED, type Gates } from '../gate.ts';
import { concessionsGates } from './concessions-gates.ts';
import { crewGates } from './crew-gates.ts';
import { customerGates } from './customer-gates.ts';
import { fixGates } from './fix-gates.ts';
import { impactGates } from './impact-gates.ts';
import { knowledgeGates } from './knowledge-gates.ts';
import { mortemGates } from './mortem-gates.ts';
import { othersGates } from './others-gates.ts';
import { outcomeGates } from './outcome-gates.ts';
import { spreadGates } from './spread-gates.ts';
import { weighingGates } from './weighing-gates.ts';

/** A hand-over is done when it was accepted: nobody's tick can say so (R60). What is at stake may be known from the opening (R39). */
const own: Gates = {
  'handed-over': {
    missing: (it) => (it.handover.acceptedAt === null ? [AS_NAMED] : []),
  },
  stakes: {
    missing: (it) => ((it.stakes ?? it.opened.stakes) ? [] : [AS_NAMED]),
  },
};

/** Every item that the facts of a case decide, by its id. */
export const GATES: Gates = {
  ...own,
  ...weighingGates,
  ...customerGates,
  ...crewGates,
  ...mortemGates,
  ...knowledgeGates,
  ...concessionsGates,
  ...impactGates,
  ...fixGates,
  ...othersGates,
  ...spreadGates,
  ...outcomeGates,
};
