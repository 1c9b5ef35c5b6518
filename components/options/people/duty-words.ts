import type { Say } from '../../../lib/i18n/translator.ts';
import type { DutyStretch } from '../../../lib/messages/people-messages.ts';

/** Roles that are each customer's own: whoever holds them besides is asked where a customer has none. */
const OWN = ['csm', 'ae'];

/** Who has a duty in a stretch and why, or why nobody has. */
export function dutyWords(role: string, stretch: DutyStretch, say: Say, nameOf: (id: string) => string) {
  const { person, why, standsInFor, hole } = stretch;
  if (person && why) {
    const name = standsInFor ? nameOf(standsInFor) : '';
    return { who: nameOf(person), why: say(`duty.why.${why}`, { name }), isHole: false };
  }
  if (hole === 'no-people' && OWN.includes(role)) return { who: null, why: say('duty.hole.own'), isHole: false };
  return { who: null, why: say(`duty.hole.${hole ?? 'nobody-there'}`), isHole: hole !== 'not-covered' };
}
