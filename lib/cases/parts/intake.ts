import type { Intake } from '../../model/parts/intake.ts';
import type { Part } from './define-part.ts';

/** Proposals of the helpdesk that were followed or set aside: each is made once. */
export const intake: Part<Intake> = {
  empty: { aside: [] },
  changes: {
    'case.proposal-set-aside': (state, { proposal }) =>
      state.aside.includes(proposal) ? state : { aside: [...state.aside, proposal] },
  },
};
