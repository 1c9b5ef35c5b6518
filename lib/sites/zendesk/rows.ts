import { findAll, findOne } from '../selector.ts';
import type { Row } from '../site.ts';
import { VIEW } from './selectors.ts';
import { findTicketId, findViewId, isSuspended, ticketKey } from './urls.ts';

/** Numbers a row bears, by independent signs. Outside a view a row may be of a person or an organisation: there a ticket's own link must be one. */
function rowIds(row: Element, location: URL): Set<string> {
  const ids = new Set<string>();
  const link = row.querySelector<HTMLAnchorElement>('a[href*="tickets/"]')?.getAttribute('href');
  // A relative link is relative to the workspace, whatever view the address names.
  const base = `${location.origin}/agent/`;
  const target = link && URL.canParse(link, base) ? new URL(link, base) : undefined;
  const linked = target?.origin === location.origin ? findTicketId(target) : undefined;
  if (linked) ids.add(linked);
  else if (!findViewId(location)) return ids;
  const described = /^generic-table-row-(\d+)$/.exec(row.getAttribute('aria-describedby') ?? '')?.[1];
  if (described) ids.add(described);
  const cell = /^#(\d+)$/.exec(findOne(VIEW.number, row)?.textContent?.trim() ?? '')?.[1];
  if (cell) ids.add(cell);
  return ids;
}

/** Where the mark of a row goes: its subject, else the cell that links to the ticket. */
function findMount(row: Element): Element | undefined {
  return findOne(VIEW.subject, row) ?? row.querySelector('a[href*="tickets/"]')?.closest('td') ?? undefined;
}

/**
 * Rows of the list in front whose ticket is certain: where two signs disagree the row is left unmarked. Suspended mails have numbers
 * of their own, so that list has no tickets.
 */
export function rows(location: URL, document: Document): Row[] {
  if (isSuspended(location)) return [];
  return findAll(VIEW.row, document).flatMap((row) => {
    const [id, other] = [...rowIds(row, location)];
    const mount = findMount(row);
    return id && !other && mount ? [{ key: ticketKey(location, id), mount }] : [];
  });
}
