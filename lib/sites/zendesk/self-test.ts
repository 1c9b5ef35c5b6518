import { testHooks } from '../selector.ts';
import type { SelfTestLine } from '../site.ts';
import { locate } from './locate.ts';
import { MESSAGE, PAGE, PANE } from './selectors.ts';
import { findTicketId } from './urls.ts';

/** How many of each hook this page has, against how many it should have (U12). Empty where no ticket is open. */
export function selfTest(location: URL, document: Document): SelfTestLine[] {
  if (!findTicketId(location)) return [];
  const found = locate(location, document);
  const lines = testHooks(PAGE, document);
  const agree = found.state === 'ready';
  lines.push({ name: 'proofs', required: true, expected: '1', found: agree ? 1 : 0, ok: agree });
  if (!agree) return lines;
  lines.push(...testHooks(PANE, found.located.root));
  const first = PANE.messages.candidates.map(({ css }) => found.located.root.querySelector(css)).find(Boolean);
  if (first) lines.push(...testHooks(MESSAGE, first).map((line) => ({ ...line, name: `message ${line.name}` })));
  return lines;
}
