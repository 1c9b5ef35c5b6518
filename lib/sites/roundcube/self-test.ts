import { testHooks } from '../selector.ts';
import type { SelfTestLine } from '../site.ts';
import { findEnv } from './env.ts';
import { findFront } from './front.ts';
import { COMPOSE, LIST, MESSAGE } from './selectors.ts';

/** How many of each hook this page has, against how many it should have (U12). */
export function selfTest(location: URL, document: Document): SelfTestLine[] {
  const front = findFront(location, document);
  const shown = front.kind === 'message' || front.kind === 'reply' ? front.document : undefined;
  const env = findEnv(shown ?? document) ? 1 : 0;
  const lines = [{ name: 'settings', required: true, expected: '1', found: env, ok: env === 1 }];
  if (document.body.classList.contains('action-compose')) return [...lines, ...testHooks(COMPOSE, document)];
  if (!document.body.classList.contains('action-show')) lines.push(...testHooks(LIST, document));
  if (shown) lines.push(...testHooks(MESSAGE, shown));
  return lines;
}
