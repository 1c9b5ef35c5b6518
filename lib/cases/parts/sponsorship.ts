import type { CaseSponsorship } from '../../model/parts/sponsorship.ts';
import type { Part } from './define-part.ts';

/** The customer was proposed for the sponsorship programme from here (R112); what becomes of it is the programme's own. */
export const sponsorship: Part<CaseSponsorship> = {
  empty: {},
  changes: {
    'case.sponsorship-proposed': (state, { account }, { at, by }) =>
      state.proposed ? state : { proposed: { account, at, by } },
  },
};
