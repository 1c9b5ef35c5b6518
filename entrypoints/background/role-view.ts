import type { PersonPart } from '../../lib/cases/part-ask.ts';
import { partOfPerson } from '../../lib/cases/part-of-person.ts';
import type { RolePart } from '../../lib/messages/role-part.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Moment } from './context.ts';
import { findMe } from './me.ts';
import { type Words, whoName } from './names.ts';

/** What the reader is to a case, and their next step, the most urgent first (R50). */
export function partsOfReader(it: Case, moment: Moment): PersonPart[] {
  const { policy, identity, settings, say, now } = moment;
  const person = findMe(moment);
  const ids = [identity?.person, settings.person, person?.id].filter((id) => typeof id === 'string');
  return partOfPerson(it, policy, { ids, roles: person?.roles ?? [] }, Date.parse(now), say);
}

/** The same as a page shows it, with names and texts filled in. */
export const showPart = (
  { as, next, at, on, item, text, who }: PersonPart,
  words: Words,
  moment: Moment,
): RolePart => ({
  as,
  next,
  at: at ?? null,
  on: on ?? null,
  item: item ?? words(text),
  who: who ? whoName(who, moment) : null,
});
