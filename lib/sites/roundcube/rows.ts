import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { addressOfRow } from './front.ts';
import type { Shelf } from './read-thread.ts';
import type { ListRow } from './requests.ts';
import { LIST } from './selectors.ts';

/** Rows whose thread is known because it was read since the page was opened; a row alone does not tell its thread. */
export function rows(location: URL, document: Document, shelf: Shelf, keys: ReadonlyMap<string, string>): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const address = addressOfRow(row, location);
    const mail = address && shelf.get(`${address.mbox}/${address.uid}`);
    const key = mail && keys.get(mail.id);
    const mount = row.querySelector('td.subject > span.fromto') ?? row.querySelector('td.subject');
    return key && mount ? [{ key, mount }] : [];
  });
}

/** What the list on the page shows; nothing where there is none. */
export function rowsOnPage(location: URL, document: Document): ListRow[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const address = addressOfRow(row, location);
    const subject = row.querySelector('td.subject .subject')?.textContent ?? '';
    return address ? [{ ...address, subject, answered: row.querySelector('.msgicon.replied') !== null }] : [];
  });
}
