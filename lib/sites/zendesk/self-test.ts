import type { Message } from '../../model/ticket.ts';
import { findAll, testHooks } from '../selector.ts';
import type { Located, SelfTestLine } from '../site.ts';
import { locate } from './locate.ts';
import { MESSAGE, PAGE, PANE, VIEW } from './selectors.ts';
import { findTicketId, findViewId } from './urls.ts';

/** How many of each hook this page has, against how many it should have (U12). Empty where neither a ticket nor a view is open. */
export function selfTest(location: URL, document: Document): SelfTestLine[] {
  if (!findTicketId(location)) {
    const list = findViewId(location) ? testHooks(VIEW, document) : [];
    return list.map((line) => ({ ...line, name: `list ${line.name}` }));
  }
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

/** A page writes its times to the second, and the API too. Minutes. */
const LEEWAY = 1;

/**
 * The newest time on the page against the newest that the API told: on some pages `datetime` is off by the agent's own offset
 * (facts, 1.4). Simmer takes no time from the page; but who knows it can believe the page's own display less. Undefined where
 * either has none.
 */
export function testTimes(located: Located, messages: readonly Message[]): SelfTestLine | undefined {
  const newest = (times: (string | null | undefined)[]) =>
    Math.max(...times.flatMap((time) => (time && !Number.isNaN(Date.parse(time)) ? Date.parse(time) : [])));
  const shown = newest(findAll(PANE.times, located.root).map((time) => time.getAttribute('datetime')));
  const told = newest(messages.map(({ sentAt }) => sentAt));
  if (!Number.isFinite(shown) || !Number.isFinite(told)) return undefined;
  const off = Math.round(Math.abs(shown - told) / 60_000);
  return {
    name: 'minutes between page and API',
    required: false,
    expected: `0-${LEEWAY}`,
    found: off,
    ok: off <= LEEWAY,
  };
}
