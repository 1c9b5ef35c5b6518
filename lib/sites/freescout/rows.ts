import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { keyOfLink } from './urls.ts';

/** Rows whose number and link say the same. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const mount = row.querySelector('.conv-subject');
    const link = row.querySelector('.conv-subject a[href], a[href*="/conversation/"]')?.getAttribute('href');
    const found = link ? keyOfLink(link, location) : undefined;
    const isSame = found?.id === row.getAttribute('data-conversation_id');
    return found && mount && isSame ? [{ key: found.key, mount: mount.querySelector('a') ?? mount }] : [];
  });
}
