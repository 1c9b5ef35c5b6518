import type { AccountChange, ReadAccounts } from '../model/account-import.ts';
import { bareDomain } from '../model/domain.ts';
import type { Account } from '../model/policy.ts';

/** What a line of the file says: a field that its columns do not hold, or that could not be understood, is missing. */
export type AccountLine = Pick<Account, 'domain'> & Partial<Account>;

const FIELDS = ['domain', 'name', 'tier', 'csm', 'ae', 'renewal'] as const;
const isSame = (a: Account, b: Account) => FIELDS.every((field) => (a[field] ?? null) === (b[field] ?? null));

function merge(before: Account | undefined, { domain, name, tier, ...line }: AccountLine): Account {
  return {
    ...before,
    ...line,
    domain: before?.domain ?? domain,
    name: name || before?.name || domain,
    tier: tier || before?.tier || '',
  };
}

/**
 * The list of customers after a file, and what it changes. Customers are the same where their domain is; one that the file
 * does not name stays, unless the file replaces the list.
 */
export function compareAccounts(
  before: readonly Account[],
  lines: readonly AccountLine[],
  replaces: boolean,
): Pick<ReadAccounts, 'counts' | 'changes' | 'accounts'> {
  const byDomain = new Map(lines.map((line) => [bareDomain(line.domain), line]));
  const changes: AccountChange[] = [];
  const accounts: Account[] = [];
  let same = 0;
  for (const account of before) {
    const line = byDomain.get(bareDomain(account.domain));
    byDomain.delete(bareDomain(account.domain));
    if (!line && replaces) {
      changes.push({ kind: 'removed', before: account, after: null });
      continue;
    }
    const after = line ? merge(account, line) : account;
    if (!isSame(account, after)) changes.push({ kind: 'changed', before: account, after });
    else if (line) same++;
    // What stays as it was stays the same object, so that nothing seems changed that is not.
    accounts.push(isSame(account, after) ? account : after);
  }
  for (const line of byDomain.values()) {
    const after = merge(undefined, line);
    changes.push({ kind: 'added', before: null, after });
    accounts.push(after);
  }
  const count = (kind: AccountChange['kind']) => changes.filter((change) => change.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), same, removed: count('removed') };
  return { counts, changes, accounts };
}
