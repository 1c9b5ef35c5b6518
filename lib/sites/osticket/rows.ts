import { wordsOf } from '../page-site/words-of.ts';
import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { ticketOfLink } from './urls.ts';

/** Rows whose box and link say the same. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const box = row.querySelector<HTMLInputElement>('input[name="tids[]"]')?.value;
    const links = [...row.querySelectorAll('a[href*="tickets.php"]')].flatMap((link) => {
      const found = ticketOfLink(link.getAttribute('href') ?? '', location);
      return found ? [{ ...found, link }] : [];
    });
    const ids = new Set([...(box ? [box] : []), ...links.map(({ id }) => id)]);
    const at = links.find(({ link }) => !/^#?[\w-]*\d+$/.test(wordsOf(link) ?? '')) ?? links[0];
    return at && ids.size === 1 ? [{ key: at.key, mount: at.link.parentElement ?? at.link }] : [];
  });
}
