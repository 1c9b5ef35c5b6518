import { ProblemError, problemOf } from '../../model/problem.ts';
import { isSecondBest } from '../is-second-best.ts';
import { findAll, testHooks } from '../selector.ts';
import type { SelfTestLine, Site } from '../site.ts';
import { locatePage } from './locate-page.ts';
import type { PageSpec } from './page-spec.ts';
import { readPage } from './read-page.ts';

/** A site from what is known of its page. Fails closed: a required part that is missing is named, never guessed. */
export function createPageSite(spec: PageSpec): Site {
  const { held } = spec;
  return {
    id: spec.id,
    frames: 'top',
    needsSettings: false,
    detect: spec.detect,
    locate: (location, document) => locatePage(spec, location, document),
    async read(located, location, document, settings, signal) {
      const id = spec.ticketId(location);
      if (!id) throw new ProblemError('no-ticket');
      if (!spec.readApi) return { ticket: readPage(spec, located, location, document), source: 'dom' };
      try {
        const ticket = await spec.readApi(location, located, id, document, signal, settings);
        if (ticket) return { ticket, source: 'api' };
        if (located.provisional) throw new ProblemError('page-changed', { site: spec.id, hook: 'number' });
        return { ticket: readPage(spec, located, location, document), source: 'dom' };
      } catch (error) {
        const notice = problemOf(error);
        if (signal.aborted || !isSecondBest(notice)) throw error;
        if (spec.needsApi || located.provisional) throw error;
        return { ticket: readPage(spec, located, location, document), source: 'dom', notice };
      }
    },
    version({ key, root }) {
      const shown = findAll(spec.parts.messages, root);
      const length = (element: Element | undefined) => element?.textContent?.length ?? 0;
      return `${key} ${shown.length} ${length(shown[0])} ${length(shown.at(-1))}`;
    },
    watchedAttributes: spec.watchedAttributes,
    findComposer: (located, document) => spec.findComposer(located?.root, document),
    ...(held && {
      openRest(located) {
        for (const button of held(located.root).buttons) button.click();
      },
    }),
    findMessageElement: ({ root }, messageId) => spec.findMessageElement(root, messageId),
    rows: spec.rows,
    selfTest: (location, document) => selfTest(spec, location, document),
  };
}

/** How many of each hook this page has, against how many it should have (U12). */
function selfTest(spec: PageSpec, location: URL, document: Document): SelfTestLine[] {
  if (!spec.ticketId(location)) return spec.list ? testHooks(spec.list, document) : [];
  // Those out of view are of tickets opened before.
  const roots = findAll(spec.root, document).filter((each) => each.checkVisibility()).length;
  const lines = [{ name: 'root', required: true, expected: '1', found: roots, ok: roots === 1 }];
  const found = locatePage(spec, location, document);
  const ready = found.state === 'ready' ? 1 : 0;
  lines.push({ name: 'proofs', required: true, expected: '1', found: ready, ok: ready === 1 });
  if (found.state !== 'ready') return lines;
  const { root } = found.located;
  lines.push(...testHooks(spec.parts, root), ...testHooks(spec.around ?? {}, document));
  lines.push(testComposer(spec, root, document));
  const first = findAll(spec.parts.messages, root).find((element) => findAll(spec.message.text, element).length > 0);
  if (first) lines.push(...testHooks(spec.message, first).map((line) => ({ ...line, name: `message ${line.name}` })));
  return lines;
}

/** A page may have no reply open; but where somebody can write beside the ticket, that should be known as the composer. */
function testComposer(spec: PageSpec, root: Element, document: Document): SelfTestLine {
  const found = spec.findComposer(root, document) ? 1 : 0;
  const editables = root.querySelectorAll('[contenteditable="true"], textarea');
  const loose = [...editables].filter((each) => each.checkVisibility()).length;
  const disagrees = found === 0 && loose > 0;
  const line = { name: 'composer', required: false, expected: '0-1', found, ok: true, loose };
  return disagrees ? { ...line, disagrees } : line;
}
