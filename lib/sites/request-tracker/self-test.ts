import { testHooks } from '../selector.ts';
import type { SelfTestLine } from '../site.ts';
import { locate } from './locate.ts';
import { findPageConfig } from './page-config.ts';
import { LIST, PAGE, REPLY, TICKET, TRANSACTION } from './selectors.ts';
import { findPage } from './urls.ts';

/** How many of each hook this page has, against how many it should have (U12). */
export function selfTest(location: URL, document: Document): SelfTestLine[] {
  const config = findPageConfig(document);
  const found = config ? 1 : 0;
  const lines = [{ name: 'settings', required: true, expected: '1', found, ok: found === 1 }];
  const page = config && findPage(location, config.base);
  if (!page) return [...lines, ...testHooks(LIST, document)];
  const ready = locate(location, document).state === 'ready' ? 1 : 0;
  lines.push(...testHooks(PAGE, document));
  lines.push({ name: 'proofs', required: true, expected: '1', found: ready, ok: ready === 1 });
  if (page === 'Update') lines.push(...testHooks(REPLY, document));
  if (page !== 'Display') return lines;
  lines.push(...testHooks(TICKET, document));
  const [first] = document.querySelectorAll(TICKET.messages.candidates[0].css);
  if (first) lines.push(...testHooks(TRANSACTION, first).map((line) => ({ ...line, name: `message ${line.name}` })));
  return lines;
}
