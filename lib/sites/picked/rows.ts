import type { SiteProfile } from '../../model/site-profile.ts';
import type { Row } from '../site.ts';
import { ticketOf } from './address.ts';

const AROUND = 'tr, li, [role="row"], [role="listitem"], [role="option"]';

/**
 * Links of a list that lead to tickets, wherever the list is: told by the address they lead to. A row whose links lead to more
 * than one ticket is left unmarked; of several links to one ticket only the first with words is marked.
 */
export function rows({ ticket, host, path }: SiteProfile, location: URL, document: Document): Row[] {
  if (ticket.by !== 'address') return [];
  const front = ticketOf(location, ticket)?.id;
  const found = new Map<Element, { ids: Set<string>; mount: Element }>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const url = URL.canParse(link.getAttribute('href') ?? '', document.baseURI)
      ? new URL(link.href, document.baseURI)
      : undefined;
    if (url?.host !== host || !url.pathname.startsWith(path)) continue;
    const id = ticketOf(url, ticket)?.id;
    if (!id || id === front || !/\S/.test(link.textContent ?? '')) continue;
    const row = link.closest(AROUND) ?? link;
    const known = found.get(row);
    if (known) known.ids.add(id);
    else found.set(row, { ids: new Set([id]), mount: link });
  }
  return [...found.values()].flatMap(({ ids: [id, other], mount }) =>
    id && !other ? [{ key: `${host}/${id}`, mount }] : [],
  );
}
