import { findAll, testHooks } from '../selector.ts';
import type { Locating, SelfTestLine } from '../site.ts';
import { LIST, PARTS, REPLY, ROOT } from './selectors.ts';
import { findOpened } from './urls.ts';

/** How many of each hook this page has, against how many it should have (U12). */
export function selfTest(found: Locating, location: URL, document: Document): SelfTestLine[] {
  const lines = testHooks(LIST, document);
  if (!findOpened(location)) return lines;
  // Those out of view are of conversations opened before.
  const roots = findAll(ROOT, document).filter((each) => each.checkVisibility());
  const ready = found.state === 'ready' ? 1 : 0;
  lines.push(
    { name: 'root', required: true, expected: '1', found: roots.length, ok: roots.length === 1 },
    { name: 'proofs', required: true, expected: '1', found: ready, ok: ready === 1 },
  );
  const [root] = roots;
  return root ? [...lines, ...testHooks(PARTS, root), ...testHooks({ editor: REPLY.editor }, root)] : lines;
}
