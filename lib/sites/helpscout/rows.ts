import { findAll, findOne } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { keyOfLink } from './urls.ts';

/** Rows of a list, by the conversation their links lead to. A row with links to two of them is none. */
export function rows(location: URL, document: Document): Row[] {
  const list = findOne(LIST.list, document);
  if (!list) return [];
  const found = new Map<Element, { keys: Set<string>; links: Element[] }>();
  for (const link of findAll(LIST.links, list)) {
    const key = keyOfLink(link.getAttribute('href') ?? '', location);
    if (!key) continue;
    const row = link.closest('li, tr, [role="row"], [role="listitem"]') ?? link;
    const { keys, links } = found.get(row) ?? { keys: new Set(), links: [] };
    found.set(row, { keys: keys.add(key), links: [...links, link] });
  }
  return [...found.values()].flatMap(({ keys, links }) => {
    const [key] = keys;
    const mount = links.find((link) => /\p{L}/u.test(link.textContent ?? '')) ?? links[0];
    return keys.size === 1 && key && mount ? [{ key, mount }] : [];
  });
}
