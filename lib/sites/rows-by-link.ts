import type { Row } from './site.ts';

/**
 * Rows of a list, by the ticket their links lead to. A row with links to two of them is none.
 * @param links all links of the list
 * @param keyOf the key of the ticket that a link leads to; undefined where it leads elsewhere
 */
export function rowsByLink(links: readonly Element[], keyOf: (href: string) => string | undefined): Row[] {
  const found = new Map<Element, { keys: Set<string>; links: Element[] }>();
  for (const link of links) {
    const key = keyOf(link.getAttribute('href') ?? '');
    if (!key) continue;
    const row = link.closest('li, tr, [role="row"], [role="listitem"]') ?? link;
    const { keys, links: before } = found.get(row) ?? { keys: new Set(), links: [] };
    found.set(row, { keys: keys.add(key), links: [...before, link] });
  }
  return [...found.values()].flatMap(({ keys, links: own }) => {
    const [key] = keys;
    const mount = own.find((link) => /\p{L}/u.test(link.textContent ?? '')) ?? own[0];
    return keys.size === 1 && key && mount ? [{ key, mount }] : [];
  });
}
