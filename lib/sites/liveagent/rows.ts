import { rowsByLink } from '../rows-by-link.ts';
import { findAll } from '../selector.ts';
import type { Row } from '../site.ts';
import { LIST } from './selectors.ts';
import { keyOfLink } from './urls.ts';

/** Of its lists nothing is known; but where a row links to a conversation by its route, that names it. */
export const rows = (location: URL, document: Document): Row[] =>
  rowsByLink(findAll(LIST.links, document), (href) => keyOfLink(href, location));
