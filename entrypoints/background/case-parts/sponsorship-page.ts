import { findData } from '../../../lib/cases/read-data.ts';
import { personName } from '../names.ts';
import type { PartPage } from './define-part-page.ts';

/** Where the team wants it, an executive case offers to propose its customer (R112). */
export const sponsorshipPage: PartPage<'sponsorship'> = {
  view: (it, _, moment) => {
    const proposed = it.parts.sponsorship?.proposed;
    return {
      canPropose: it.type === 'executive' && moment.policy.sponsorship.propose && !proposed,
      proposed: proposed ? { at: proposed.at, by: personName(proposed.by, moment) } : null,
    };
  },
  line: (event, _, { say }) =>
    findData('case.sponsorship-proposed', event) ? say('programme.event.proposed') : undefined,
};
