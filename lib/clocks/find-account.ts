import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';

type Accounts = Policy['accounts'];

interface Found {
  byDomain: ReadonlyMap<string, Accounts[number]>;
  byName: ReadonlyMap<string, Accounts[number]>;
}

/** Made once per list and forgotten with it: there may be 50,000, and every ticket is asked about several times. */
const made = new WeakMap<Accounts, Found>();

/** The first of the list with each key. */
function firstBy(accounts: Accounts, key: (account: Accounts[number]) => string): Map<string, Accounts[number]> {
  const first = new Map<string, Accounts[number]>();
  for (const account of accounts) if (!first.has(key(account))) first.set(key(account), account);
  return first;
}

function lookUp(accounts: Accounts): Found {
  const known = made.get(accounts);
  if (known) return known;
  const found = {
    byDomain: firstBy(accounts, ({ domain }) => domain.trim().toLowerCase().replace(/^@/, '')),
    byName: firstBy(accounts, ({ name }) => name.trim().toLowerCase()),
  };
  made.set(accounts, found);
  return found;
}

/**
 * The account a ticket belongs to: by the domain of the requester's address (the longest that fits, so that a subdomain may
 * have an account of its own), by the organisation's name where no address is known.
 */
export function findAccount(ticket: Ticket, policy: Policy): Accounts[number] | undefined {
  const { email, organization } = ticket.requester;
  const { byDomain, byName } = lookUp(policy.accounts);
  if (!email) {
    const name = organization?.trim().toLowerCase();
    return name ? byName.get(name) : undefined;
  }
  const labels = email
    .slice(email.lastIndexOf('@') + 1)
    .toLowerCase()
    .split('.');
  for (const i of labels.keys()) {
    const account = byDomain.get(labels.slice(i).join('.'));
    if (account) return account;
  }
  return undefined;
}
