import { findAll, testHooks } from '../selector.ts';
import type { SelfTestLine } from '../site.ts';
import { findMessages, findPanes } from './front.ts';
import { locate } from './locate.ts';
import { COMPOSE, LIST, MESSAGE, THREAD } from './selectors.ts';
import { findOpenThread } from './urls.ts';

/** How many of each hook this page has, against how many it should have (U12). */
export function selfTest(location: URL, document: Document): SelfTestLine[] {
  const open = findOpenThread(location);
  if (!open) return testHooks(LIST, document);
  const line = (name: string, found: number, required = true) => ({
    name,
    required,
    expected: '1',
    found,
    ok: found === 1,
  });
  const lines = [
    line('thread in view', findPanes(document).length),
    line('number in the address', open.id ? 1 : 0, false),
  ];
  const found = locate(location, document);
  lines.push(line('proofs', found.state === 'ready' ? 1 : 0));
  if (found.state !== 'ready') return lines;
  const { root } = found.located;
  lines.push(...testHooks(THREAD, root), ...testHooks({ editor: COMPOSE.body }, root));
  const { shown } = findMessages(root);
  const language = document.documentElement.lang ? 1 : 0;
  lines.push(line('language of the page', language, false));
  const loose = findAll(THREAD.messages, root).length;
  lines.push({
    name: 'open message',
    required: true,
    expected: '1+',
    found: loose === 0 ? 0 : shown.length,
    ok: shown.length > 0,
  });
  const [first] = shown;
  if (first)
    lines.push(...testHooks(MESSAGE, first.element).map((each) => ({ ...each, name: `message ${each.name}` })));
  return lines;
}
