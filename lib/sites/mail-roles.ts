import type { MessageRole } from '../model/kinds.ts';

/** Hosts where everybody has an address: sharing one says nothing of sharing a team. */
const FREE_MAIL = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com gmx.net gmx.de web.de mail.ru yandex.ru qq.com 163.com 126.com proton.me protonmail.com fastmail.com zoho.com naver.com'.split(
    ' ',
  ),
);

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** The team's own addresses and domains, from the settings and from what the page proves. */
export interface Own {
  addresses: ReadonlySet<string>;
  domains: ReadonlySet<string>;
}

/** `mine` from the settings (addresses, or domains with or without `@`), and addresses the page names as the user's. */
export function ownOf(mine: readonly string[], addresses: readonly string[]): Own {
  const all = mine.map((each) => each.trim().toLowerCase()).filter((each) => each !== '');
  return {
    addresses: new Set([...addresses.map((each) => each.toLowerCase()), ...all.filter((each) => /^[^@]+@/.test(each))]),
    domains: new Set(all.filter((each) => !/^[^@]+@/.test(each)).map((each) => each.replace(/^[@.]+/, ''))),
  };
}

function isIn(domain: string, domains: ReadonlySet<string>): boolean {
  for (const each of domains) if (domain === each || domain.endsWith(`.${each}`)) return true;
  return false;
}

/**
 * In webmail the customer is whoever is not in the team's own addresses or domains. Where no own address is known, nobody is;
 * somebody who merely shares the user's company domain may be a colleague, so is unknown.
 */
export function roleOf(from: string | undefined, isSent: boolean, own: Own): MessageRole {
  if (isSent) return 'agent';
  if (!from) return 'unknown';
  if (/^(mailer-daemon|postmaster)@/.test(from)) return 'system';
  const domain = domainOf(from);
  if (own.addresses.has(from) || isIn(domain, own.domains)) return 'agent';
  if (own.addresses.size === 0 && own.domains.size === 0) return 'unknown';
  for (const address of own.addresses) {
    if (domainOf(address) === domain && !FREE_MAIL.has(domain)) return 'unknown';
  }
  return 'customer';
}

/** True for addresses that nobody reads, by their own name. */
export const isMachine = (email: string | undefined): boolean =>
  email !== undefined && /^(no-?reply|do-?not-?reply)([+._-][^@]*)?@/.test(email);

/**
 * Who wrote a mail of which only the page is known, by the address. A mailing list of the team writes "Kim via Support" with its
 * own address over a customer's mail: then nobody can say.
 */
export function roleOfSender(email: string | undefined, name: string | undefined, own: Own): MessageRole {
  const role = roleOf(email, false, own);
  return role === 'agent' && / via /.test(name ?? '') ? 'unknown' : role;
}
