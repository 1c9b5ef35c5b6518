import type { Answer } from '../../lib/messages/messages.ts';
import type { Handlers } from '../../lib/messages/receive-by.ts';
import { ProblemError, problemOf } from '../../lib/model/problem.ts';
import { insertText } from '../../lib/sites/compose/insert-text.ts';
import { replaceText } from '../../lib/sites/compose/replace-text.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import { testPage } from './health-teller.ts';
import type { createHighlighter } from './highlight.ts';
import { pageStructure } from './page-structure.ts';
import type { PanelHost } from './panel-host.ts';
import { readWriting } from './read-writing.ts';
import type { Reader } from './reader.ts';
import type { createRowMarks } from './row-marks.ts';
import type { ViewScan } from './view-scan.ts';

interface Parts {
  site: Site;
  document: Document;
  reader: Reader;
  highlighter: ReturnType<typeof createHighlighter>;
  marks: ReturnType<typeof createRowMarks>;
  scan: ViewScan;
  panel: () => PanelHost | undefined;
  /** Told that our text stands in the composer of the ticket in front. */
  inserted: (text: string) => void;
  /** Where the person was in the page before they went to the panel. */
  place: () => HTMLElement | undefined;
}

/** To the clipboard, where the browser lets us: what is left when there is nowhere to insert. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // the answer then says so, and the panel has its own "copy"
  }
}

/** Writes in the composer of a ticket, in whatever way, and tells where the text went. What could not be put there is on the clipboard. */
async function writeIn(
  parts: Parts,
  key: string,
  text: string,
  write: (composer: Composer, prove: () => void) => Promise<void>,
  only: 'internal' | null = null,
): Promise<Answer<'tab.insert'>> {
  const find = () => parts.site.findComposer(parts.reader.prove(key), parts.document);
  const composer = find();
  /** Editors take their time, and pages go on meanwhile: the text may only go into the composer of the ticket it is for. */
  const prove = () => {
    const now = find();
    if (now?.element !== composer?.element) throw new ProblemError('ticket-changed');
    // Looked at in the turn in which the text goes in: what is for colleagues must not stand in a reply to the customer.
    if (only !== null && now?.audience !== only) throw new ProblemError('not-internal');
  };
  /** Whether it goes to the customer may have been switched meanwhile: what holds is what is set where the text now stands. */
  const audience = () => {
    const located = parts.site.locate(new URL(parts.document.location.href), parts.document);
    const now = located.state === 'ready' ? parts.site.findComposer(located.located, parts.document) : undefined;
    return now && now.element === composer?.element ? now.audience : 'unknown';
  };
  try {
    if (!composer) throw new ProblemError('no-composer');
    await write(composer, prove);
    return { outcome: 'inserted', audience: audience() };
  } catch (error) {
    const problem = problemOf(error);
    const outcome = (await isCopied(text)) ? 'copied' : 'failed';
    return { outcome, audience: composer?.audience ?? 'unknown', problem };
  }
}

/** What the background may ask of this tab. */
export function createHandlers(parts: Parts): Handlers {
  return {
    'tab.layout': ({ collapsed, side, focus }) => {
      parts.panel()?.layout({ collapsed, side });
      if (focus) parts.panel()?.focus();
      return {};
    },
    'tab.panel': () => ({ isAway: parts.panel()?.isAway() ?? false }),
    'tab.reread': async ({ key }) => {
      const { ticket, source, opens } = await parts.reader.reread(key);
      return { ticket, source, opens };
    },
    'tab.highlight': ({ key, message, quote }) => {
      if (!quote) {
        parts.highlighter.clear();
        return { found: false };
      }
      return { found: parts.highlighter.show(parts.site, parts.reader.prove(key), message, quote) };
    },
    'tab.desk': ({ path }) => {
      if (!parts.site.readDesk) throw new ProblemError('refused');
      return parts.site.readDesk(path, new URL(parts.document.location.href));
    },
    'tab.open-rest': ({ key }) => {
      if (!parts.site.openRest) throw new ProblemError('refused');
      parts.site.openRest(parts.reader.prove(key), parts.document);
      return {};
    },
    'tab.insert': async ({ key, text, only }) => {
      const put = (composer: Composer, prove: () => void) => insertText(composer, text, prove);
      const result = await writeIn(parts, key, text, put, only ?? null);
      if (result.outcome === 'inserted' && only == null) parts.inserted(text);
      return result;
    },
    'tab.replace': ({ key, words, nth, rewrite }) =>
      writeIn(parts, key, rewrite, (composer, prove) => replaceText(composer, { words, nth, rewrite }, prove)),
    'tab.draft': ({ key }) => {
      const located = parts.reader.prove(key);
      const front = parts.reader.front();
      if (!front) return { draft: null };
      return readWriting(parts.site.findComposer(located, parts.document), front.reading.ticket);
    },
    'tab.scan': ({ isOn }) => {
      // It takes minutes, and tells by itself how far it is.
      void (isOn ? parts.scan.start() : parts.scan.stop());
      return {};
    },
    'tab.write': async ({ key, change }) => {
      if (!parts.site.write) throw new ProblemError('refused');
      const here = new URL(parts.document.location.href);
      return { outcome: await parts.site.write(parts.reader.prove(key), here, parts.document, change) };
    },
    'tab.health': () => testPage(parts.site, parts.document),
    'tab.structure': () => ({ lines: pageStructure(parts.site, parts.document) }),
    'tab.return-focus': () => {
      const place = parts.place();
      if (place?.isConnected) place.focus({ preventScroll: true });
      else {
        parts.panel()?.host.blur();
        window.focus();
      }
      return {};
    },
    'tab.rows-changed': async () => {
      await parts.marks.refresh(new URL(parts.document.location.href), true);
      return {};
    },
  };
}
