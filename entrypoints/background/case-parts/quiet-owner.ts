import { silentOwner } from '../../../lib/cases/silent-owner.ts';
import type { CustomerView } from '../../../lib/messages/case-parts/customer-view.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';

/** The new owner of whom nothing is heard, as a page shows it (W2). */
export function quietOwner(it: Case, words: Words, moment: Moment): CustomerView['quiet'] {
  const silent = silentOwner(it, moment.policy);
  return (
    silent && {
      who: silent.name ? (words(silent.name) ?? moment.say('case.someone')) : personName(silent.person, moment),
      since: new Date(silent.since).toISOString(),
      from: new Date(silent.from).toISOString(),
    }
  );
}
