import type { AccountFault } from '../model/account-import.ts';
import { bareDomain, isDomain } from '../model/domain.ts';

/** Mail that everybody may have: a customer is not told from others by it. */
const SHARED = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp icloud.com me.com aol.com gmx.de gmx.net
  web.de proton.me protonmail.com mail.ru yandex.ru qq.com 163.com 126.com sina.com foxmail.com luukku.com kolumbus.fi mail.ee hot.ee
  docomo.ne.jp ezweb.ne.jp softbank.ne.jp`.split(/\s+/),
);

/** The domains in one cell, several where they are set apart by spaces or signs; else what is wrong with it. */
export function parseDomains(cell: string): { domains: string[] } | { fault: AccountFault; value: string } {
  const parts = cell.split(/[\s,;|、，；]+/).filter((part) => part !== '');
  if (parts.length === 0) return { fault: 'no-domain', value: '' };
  const domains = [...new Set(parts.map(bareDomain))];
  const bad = domains.findIndex((domain) => !isDomain(domain));
  if (bad >= 0) return { fault: 'bad-domain', value: parts[bad] ?? cell };
  const shared = domains.find((domain) => SHARED.has(domain));
  return shared ? { fault: 'shared-domain', value: shared } : { domains };
}
