import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

/**
 * The account a ticket belongs to: by the domain of the requester's address (the longest that fits, so that a subdomain may
 * have an account of its own), by the organisation's name where no address is known.
 */
export function findAccount(ticket: Ticket, policy: Policy): Policy['accounts'][number] | undefined {
  const { email, organization } = ticket.requester;
  if (!email) {
    const name = organization?.trim().toLowerCase();
    return name ? policy.accounts.find((account) => account.name.trim().toLowerCase() === name) : undefined;
  }
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  const fits = policy.accounts.filter(({ domain }) => {
    const wanted = domain.toLowerCase().replace(/^@/, '');
    return host === wanted || host.endsWith(`.${wanted}`);
  });
  return fits.toSorted((a, b) => b.domain.length - a.domain.length)[0];
}
