import { rowsByLink } from '../rows-by-link.ts';
import { findAll, findOne } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { keyOfLink } from './urls.ts';

/** Rows of the list, by the conversation their links lead to. */
export function rows(location: URL, document: Document): Row[] {
  const list = findOne(LIST.list, document);
  return list ? rowsByLink(findAll(LIST.links, list), (href) => keyOfLink(href, location)) : [];
}
