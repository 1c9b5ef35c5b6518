import type { NamedWho } from '../../../lib/messages/case-parts/named-who.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Moment } from '../context.ts';
import { isMe, type Words } from '../names.ts';
import { somebodyName } from './keep-who.ts';

type Somebody = Parameters<typeof somebodyName>[0];

/** Somebody of an event, as a page can name them again, and what they are called. */
export function namedWho(who: Somebody, words: Words, moment: Moment): NamedWho {
  const { role, person, name } = who;
  const typed = name ? words(name) : null;
  return {
    who: { ...(role && { role }), ...(person && { person }), ...(typed && { name: typed }) },
    name: somebodyName(who, words, moment),
  };
}

/** Roles of whoever works here, by the team's list. */
export function myRoles({ settings, policy }: Moment): string[] {
  return policy.people.find(({ id }) => id === settings.person)?.roles ?? [];
}

/** True where somebody is the reader: by name, or by a role of theirs. */
export function isMine({ person, role }: Somebody, moment: Moment): boolean {
  return person ? isMe(person, moment) : !!role && myRoles(moment).includes(role);
}

/** True where a person is named whom the team's list does not have: they left, or were never in it. */
export function isGone({ person }: Somebody, moment: Moment): boolean {
  const { people } = moment.policy;
  return !!person && people.length > 0 && !isMe(person, moment) && !people.some(({ id }) => id === person);
}

/** Ids of the vault items that names of people need. */
export const nameIds = (all: readonly (Somebody | null | undefined)[]) => all.map((who) => who?.name);

/** The subject of a case's events. */
export const subjectOf = (it: Case) => `case:${it.id}`;
