import { wordsOf } from '../page-site/words-of.ts';
import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { ticketOfLink } from './urls.ts';

/** Rows all of whose links lead to the same ticket. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const links = [...row.querySelectorAll('a[href]')].flatMap((link) => {
      const found = ticketOfLink(link.getAttribute('href') ?? '', location);
      return found ? [{ ...found, link }] : [];
    });
    const ids = new Set(links.map(({ id }) => id));
    const [at] = links.filter(({ link }) => !/^#?\d+$/.test(wordsOf(link) ?? ''));
    const mount = (at ?? links[0])?.link;
    return mount && ids.size === 1 && links[0] ? [{ key: links[0].key, mount }] : [];
  });
}
