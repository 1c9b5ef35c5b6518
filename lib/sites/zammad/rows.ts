import { wordsOf } from '../page-site/words-of.ts';
import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { ticketKey, ticketOfLink } from './urls.ts';

/** What a row of the new interface is of, where it says so: also people and organisations have rows. */
const itemOf = (row: Element) =>
  /^gid:\/\/zammad\/([A-Za-z]+)\/(\d{1,12})$/.exec(row.getAttribute('data-item-id') ?? '');

/** Rows all of whose signs are of the same ticket: their links, and in the new interface what they are of. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const item = itemOf(row);
    if (item && item[1] !== 'Ticket') return [];
    const links = [...row.querySelectorAll('a[href]')].flatMap((link) => {
      const found = ticketOfLink(link.getAttribute('href') ?? '', location);
      return found ? [{ ...found, link }] : [];
    });
    const ids = new Set([...links.map(({ id }) => id), ...(item?.[2] ? [item[2]] : [])]);
    const [at] = links.filter(({ link }) => !/^#?\d+$/.test(wordsOf(link) ?? ''));
    const link = (at ?? links[0])?.link;
    // Its links are cut to one line, and would cut the mark: there it stands beside them.
    const mount = item ? (link?.parentElement ?? undefined) : link;
    const [id] = ids;
    return mount && id && ids.size === 1 ? [{ key: ticketKey(location, id), mount }] : [];
  });
}
