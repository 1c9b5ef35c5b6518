import { findAccount } from '../clocks/find-account.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

type Person = Policy['people'][number];

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

/**
 * Who a row goes to: the person it names, else for a CSM or account executive the customer's own (R43, R44, R59), for the
 * assignee whoever has the ticket, else the first person with the role. Undefined where the team names nobody. Without a
 * ticket nobody is its assignee, and no customer has a CSM of their own.
 */
export function findPerson(
  to: { role: string; person?: string | null | undefined },
  ticket: Ticket | null,
  policy: Policy,
): Person | undefined {
  const byId = (id: string | null | undefined) => policy.people.find((person) => person.id === id);
  const account = ticket ? findAccount(ticket, policy) : undefined;
  const own =
    to.role === 'csm'
      ? byId(account?.csm)
      : to.role === 'ae'
        ? byId(account?.ae)
        : to.role === 'assignee' && ticket
          ? findAssignee(ticket, policy)
          : undefined;
  const named = byId(to.person) ?? own;
  if (named || to.role === 'assignee') return named;
  return policy.people.find(({ roles }) => roles.includes(to.role));
}
