import { roleName } from '../../lib/cases/pick-text.ts';
import type { Moment } from './context.ts';

/** How a vault item reads on a page: its text, or that it was erased; null where there is none. */
export type Words = (id: string | null | undefined) => string | null;

/** What a person is called: you, the name the team gave, else a colleague. */
export function personName(id: string | null | undefined, moment: Moment): string {
  if (id && id === moment.identity?.person) return moment.settings.name || moment.say('case.you');
  return moment.policy.people.find((person) => person.id === id)?.name ?? moment.say('case.someone');
}

/** Whoever a case is with: the person where one is named, else the role. */
export function whoName(to: { role: string; person?: string | null | undefined }, moment: Moment): string {
  return to.person ? personName(to.person, moment) : roleName(moment.policy.roles, to.role, moment.say);
}
