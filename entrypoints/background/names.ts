import { roleName } from '../../lib/cases/pick-text.ts';
import type { Moment } from './context.ts';

/** How a vault item reads on a page: its text, or that it was erased; null where there is none. */
export type Words = (id: string | null | undefined) => string | null;

/** True for the person who works at this computer: by the identity made here, or as somebody of the team's list. */
export function isMe(id: string | null | undefined, { identity, settings }: Moment): boolean {
  return !!id && (id === identity?.person || id === settings.person);
}

/** What a person is called: you, the name the team gave, that of somebody who left it, the one they gave themselves, else a colleague. */
export function personName(id: string | null | undefined, moment: Moment): string {
  const { settings, policy, names, say } = moment;
  if (isMe(id, moment)) return settings.name || say('case.you');
  const name = policy.people.find((person) => person.id === id)?.name;
  if (name || !id) return name ?? say('case.someone');
  const former = names?.former.get(id);
  if (former) return say('person.gone', { name: former });
  return names?.named.get(id) ?? say('case.someone');
}

/** Whoever a case is with: the person where one is named, else the role. */
export function whoName(to: { role: string; person?: string | null | undefined }, moment: Moment): string {
  return to.person ? personName(to.person, moment) : roleName(moment.policy.roles, to.role, moment.say);
}
