import type { Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import { PART_KINDS } from '../model/person-part.ts';
import type { Policy } from '../model/policy.ts';
import { askedNow } from './asked-now.ts';
import { nextOfCase } from './next-of-case.ts';
import type { Me, PartAsk, PersonPart } from './part-ask.ts';
import { afterParts } from './parts-after.ts';
import { fixPart } from './parts-of-fix.ts';
import { decidingParts } from './parts-to-decide.ts';

function handoverPart({ it, isMine }: PartAsk): PersonPart[] {
  const { handover } = it;
  if (handover.acceptedAt !== null || it.closedAt !== null) return [];
  // Whom the ladder asks by now, not whom it was handed to first; whoever it was handed to may still accept.
  const asked = askedNow(it)?.to;
  if (!isMine(handover) && !(asked && isMine(asked))) return [];
  const next = it.given.type === 'returned' ? 'returned' : 'accept';
  return [{ as: 'asked', next, weight: 'waited', at: handover.acknowledgeBy }];
}

/** Whoever carries the case as a whole, and else whoever opened it or only looks at it: the next step of the case is theirs. */
function carrierParts(ask: PartAsk, isOther: boolean): PersonPart[] {
  const { it, isMine, me } = ask;
  const next = nextOfCase(ask);
  const parts: PersonPart[] = [];
  const isTaker = it.handover.acceptedBy !== null && me.ids.includes(it.handover.acceptedBy);
  if (isTaker) parts.push({ as: 'taker', ...next });
  if (isMine(it.owner) && !isTaker) parts.push({ as: 'owner', ...next });
  if (parts.length > 0) return parts;
  const aside = { ...next, weight: 'none' } as const;
  if (!it.opened.cause && me.ids.includes(it.openedBy)) return [{ as: 'raiser', ...aside }];
  return isOther ? [] : [{ as: 'helper', ...aside }];
}

const WEIGHTS: readonly PersonPart['weight'][] = ['waited', 'own', 'later', 'none'];
const timeOf = ({ at, on }: PersonPart) => (at ? Date.parse(at) : on ? Date.parse(`${on}T23:59:59Z`) : null);

/** What is late comes first, then what others wait for; of the same, what is due sooner. */
const byUrgency = (now: number) => (a: PersonPart, b: PersonPart) => {
  const rank = (part: PersonPart) => {
    const time = timeOf(part);
    const isLate = part.weight !== 'none' && part.next !== 'quiet' && time !== null && time < now;
    return [isLate ? 0 : 1, WEIGHTS.indexOf(part.weight), time ?? now, PART_KINDS.indexOf(part.as)];
  };
  const [one, other] = [rank(a), rank(b)];
  const at = one.findIndex((value, i) => value !== other[i]);
  return at === -1 ? 0 : (one[at] as number) - (other[at] as number);
};

/**
 * All that a person is to a case, each with the one next step and its time, the most urgent first (R50). Never empty: whoever
 * has no part can help.
 * @param now milliseconds since the epoch
 */
export function partOfPerson(it: Case, policy: Policy, me: Me, now: number, say: Say): PersonPart[] {
  const isMine: PartAsk['isMine'] = (who) => {
    if (!who) return false;
    if (who.person) return me.ids.includes(who.person);
    // A typed name is somebody whom the team's list does not have.
    return !who.name && !!who.role && me.roles.includes(who.role);
  };
  const ask: PartAsk = { it, policy, say, now, isMine, me };
  const others = [...handoverPart(ask), ...decidingParts(ask), ...fixPart(ask), ...afterParts(ask)];
  return [...others, ...carrierParts(ask, others.length > 0)].toSorted(byUrgency(now));
}
