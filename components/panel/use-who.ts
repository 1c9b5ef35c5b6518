import type { Taker } from '../../lib/model/assessment.ts';
import { lowerFirst, upperFirst } from '../shared/letter-case.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';

/** What people and roles of a proposal are called here: roles by the team's own names (R41). */
export function useWho() {
  const { say, locale } = useSession();
  const { names } = usePanel().state;
  /** A role in the middle of a sentence. */
  const role = (id: string) => names?.roles[id] ?? lowerFirst(nameOf(say, 'role', id), locale);
  const person = (id: string) => {
    const name = names?.people[id] ?? id;
    return names?.mine.includes(id) ? say('panel.duty.you', { name }) : name;
  };
  return {
    role,
    person,
    /** Whoever is meant, at the head of a line. */
    head: (to: Taker) => (to.person && !to.hole ? person(to.person) : upperFirst(role(to.role), locale)),
    /** Whoever is meant, with their role, in a list. */
    inList: (to: Taker) =>
      to.person ? say('panel.duty.person-of', { name: person(to.person), role: role(to.role) }) : role(to.role),
    /** False while the team has listed nobody: then nobody is missed. */
    hasPeople: names?.hasPeople ?? false,
  };
}
