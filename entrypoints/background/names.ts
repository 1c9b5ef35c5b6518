import { roleName } from '../../lib/cases/pick-text.ts';
import type { Moment } from './context.ts';

/** How a vault item reads on a page: its text, or that it was erased; null where there is none. */
export type Words = (id: string | null | undefined) => string | null;

/** True for the person who works at this computer: by the identity made here, or as somebody of the team's list. */
export function isMe(id: string | null | undefined, { identity, settings }: Moment): boolean {
  return !!id && (id === identity?.person || id === settings.person);
}

/** What a person is called: you, the name the team gave, else a colleague. */
export function personName(id: string | null | undefined, moment: Moment): string {
  if (isMe(id, moment)) return moment.settings.name || moment.say('case.you');
  return moment.policy.people.find((person) => person.id === id)?.name ?? moment.say('case.someone');
}

/** Whoever a case is with: the person where one is named, else the role. */
export function whoName(to: { role: string; person?: string | null | undefined }, moment: Moment): string {
  return to.person ? personName(to.person, moment) : roleName(moment.policy.roles, to.role, moment.say);
}
