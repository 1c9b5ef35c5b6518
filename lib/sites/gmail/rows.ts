import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { IN_MAIL, LIST, ROW } from './selectors.ts';
import { threadKey, toHex } from './urls.ts';

/** The one thread that a row is of; undefined where it bears none (an advertisement, a draft), or two. */
function threadOf(row: Element): string | undefined {
  if (row.querySelector(ROW.draft)) return undefined;
  const ids = new Set<string>();
  for (const element of row.querySelectorAll(ROW.id)) {
    ids.add(element.getAttribute('data-legacy-thread-id') ?? '');
    const [, decimal] = /^#?thread-f:(\d+)/.exec(element.getAttribute('data-thread-id') ?? '') ?? [];
    if (decimal) ids.add(toHex(decimal) ?? '');
  }
  const [id = ''] = ids;
  return ids.size === 1 && /^[0-9a-f]{8,20}$/.test(id) ? id : undefined;
}

/** Rows of the lists in view, each by the numbers that it bears itself. */
export function rows(location: URL, document: Document): Row[] {
  return findAll(LIST.rows, document).flatMap((row) => {
    const id = row.checkVisibility() && !row.closest(IN_MAIL) ? threadOf(row) : undefined;
    const mount = ROW.mount.map((css) => row.querySelector(css)).find((element) => element !== null);
    return id && mount ? [{ key: threadKey(location, id), mount }] : [];
  });
}
