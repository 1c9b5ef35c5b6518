import { findAll, findOne } from '../selector.ts';
import type { Row } from '../site.ts';
import { VIEW } from './selectors.ts';
import { findTicketId, ticketKey } from './urls.ts';

/** Numbers a row bears, by independent signs. */
function rowIds(row: Element, location: URL): Set<string> {
  const ids = new Set<string>();
  const described = /^generic-table-row-(\d+)$/.exec(row.getAttribute('aria-describedby') ?? '')?.[1];
  if (described) ids.add(described);
  const link = row.querySelector<HTMLAnchorElement>('a[href*="tickets/"]')?.getAttribute('href');
  // A relative link is relative to the workspace, whatever view the address names.
  const target = link ? new URL(link, `${location.origin}/agent/`) : undefined;
  const linked = target?.origin === location.origin ? findTicketId(target) : undefined;
  if (linked) ids.add(linked);
  const cell = /^#(\d+)$/.exec(findOne(VIEW.number, row)?.textContent?.trim() ?? '')?.[1];
  if (cell) ids.add(cell);
  return ids;
}

/** Rows of the view in front whose ticket is certain: where two signs disagree the row is left unmarked. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(VIEW.row, document).flatMap((row) => {
    const [id, other] = [...rowIds(row, location)];
    const mount = findOne(VIEW.subject, row);
    return id && !other && mount ? [{ key: ticketKey(location, id), mount }] : [];
  });
}
