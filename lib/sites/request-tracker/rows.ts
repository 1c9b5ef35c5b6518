import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { findPageConfig } from './page-config.ts';
import { LIST } from './selectors.ts';
import { findAskedId, findPage, ticketKey } from './urls.ts';

/** The links of a row that lead to a ticket, with its number. */
function ticketLinks(row: Element, location: URL, base: string): { id: string; link: Element }[] {
  return [...row.querySelectorAll('a[href*="/Ticket/Display.html"]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
    const id = url?.origin === location.origin && findPage(url, base) === 'Display' ? findAskedId(url) : undefined;
    return id ? [{ id, link }] : [];
  });
}

/**
 * Rows whose ticket is certain: where the row bears a record's number, its first link must be to the same one; a row may name
 * other tickets besides. Lists of assets, people and transactions are none of ours.
 */
export function rows(location: URL, document: Document): Row[] {
  const config = findPageConfig(document);
  if (!config) return [];
  return findAll(LIST.rows, document).flatMap((row) => {
    const links = ticketLinks(row, location, config.base);
    const id = links[0]?.id;
    const record = row.getAttribute('data-record-id');
    if (!id || (record !== null && record !== id)) return [];
    const own = links.filter((each) => each.id === id);
    // The subject, where the list shows it; else the number.
    const { link } = own.find((each) => !/^#?\d+$/.test(each.link.textContent?.trim() ?? '')) ?? own[0]!;
    return link.parentElement ? [{ key: ticketKey(location, config.base, id), mount: link.parentElement }] : [];
  });
}
