import type { Who } from '../../../lib/messages/case-parts/who.ts';
import type { Moment } from '../context.ts';
import { personName, type Words, whoName } from '../names.ts';

type Somebody = {
  role?: string | null | undefined;
  person?: string | null | undefined;
  name?: string | null | undefined;
};

/** Somebody as an event names them: a typed name goes to the vault. Null where nobody is named. */
export function keepWho(
  { role, person, name }: Who,
  keep: (kind: string, text: string | null | undefined) => string | null,
): Somebody | null {
  const kept = keep('name', name);
  if (!role && !person && !kept) return null;
  return { ...(role && { role }), ...(person && { person }), ...(kept && { name: kept }) };
}

/** What somebody in an event is called. */
export function somebodyName({ role, person, name }: Somebody, words: Words, moment: Moment): string {
  if (name) return words(name) ?? moment.say('case.someone');
  if (person) return personName(person, moment);
  return role ? whoName({ role }, moment) : moment.say('case.someone');
}
