import { findAccount } from '../clocks/find-account.ts';
import { findDeputy, findDuty, type Hole } from '../duty/find-duty.ts';
import { isAway, isThere } from '../duty/is-there.ts';
import type { Person, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

/** The team's person who has the ticket, by site account, then by address; undefined where the team does not list them. */
function findAssignee(ticket: Ticket, policy: Policy): Person | undefined {
  const { id, email } = ticket.assignee ?? {};
  const host = ticket.key.split('/')[0];
  const address = email?.toLowerCase();
  return (
    policy.people.find(({ accounts }) => id && accounts.includes(`${host}/${id}`)) ??
    policy.people.find(({ addresses }) => address && addresses.some((own) => own.toLowerCase() === address))
  );
}

/** Who takes a ticket or a case. */
export interface Taker {
  /** Undefined where the team names nobody. */
  person: Person | undefined;
  /** Whom they stand in for. */
  absent: Person | undefined;
  /** Why nobody can be asked at this moment; `person` is then whoever is asked first when somebody can. */
  hole: Hole | undefined;
}

const nobody = (hole?: Hole): Taker => ({ person: undefined, absent: undefined, hole });

/** A person who is meant by name: themselves, or their deputy while they cannot be asked. */
function takerOf(person: Person, at: number, policy: Policy): Taker {
  if (isThere(person, at, policy)) return { ...nobody(), person };
  const deputy = findDeputy(person, at, policy);
  return deputy
    ? { ...nobody(), person: deputy, absent: person }
    : { ...nobody({ why: 'nobody-there', until: null }), person };
}

/**
 * Who a row goes to (R7, R111): the person it names, else for a CSM or account executive the customer's own (R43, R44, R59), for the
 * assignee whoever has the ticket, else whoever of the role is on duty. Away, their deputy takes it. Where nobody can be
 * asked, the hole says why. Without a ticket nobody is its assignee, and no customer has a CSM of their own.
 *
 * @param at milliseconds since the epoch
 */
export function findTaker(
  to: { role: string; person?: string | null | undefined },
  ticket: Ticket | null,
  policy: Policy,
  at: number,
): Taker {
  const byId = (id: string | null | undefined) => policy.people.find((person) => person.id === id);
  const account = ticket ? findAccount(ticket, policy) : undefined;
  // Whoever has the ticket is shown it whether they are at work or not: the ladder asks others in time.
  const assignee = to.role === 'assignee' && ticket ? findAssignee(ticket, policy) : undefined;
  if (!to.person && to.role === 'assignee') return { ...nobody(), person: assignee };
  const named =
    byId(to.person) ?? (to.role === 'csm' ? byId(account?.csm) : to.role === 'ae' ? byId(account?.ae) : undefined);
  if (named) return takerOf(named, at, policy);
  const { on, hole } = findDuty(to.role, at, policy);
  if (on) return { person: on.person, absent: on.absent ?? undefined, hole: undefined };
  // Who has the duty when the role is covered again is asked first: somebody who is away till later is not.
  const next = hole.until === null ? null : findDuty(to.role, hole.until, policy).on;
  if (next) return { person: next.person, absent: next.absent ?? undefined, hole };
  const people = policy.people.filter(({ roles }) => roles.includes(to.role));
  return { ...nobody(hole), person: people.find((person) => !isAway(person, at)) ?? people[0] };
}
