import { findQuote } from '../../../entrypoints/helpdesk.content/find-quote.ts';
import { problemOf } from '../../../lib/model/problem.ts';
import { findEditorKind } from '../../../lib/sites/compose/find-editor-kind.ts';
import { insertText, readComposer } from '../../../lib/sites/compose/insert-text.ts';
import { createDesks } from '../../../lib/sites/desks.ts';
import { htmlToText } from '../../../lib/sites/html-to-text.ts';
import { findSite, knownSites } from '../../../lib/sites/index.ts';
import type { Site } from '../../../lib/sites/site.ts';

/** What the tests ask of a site, in the page itself. Problems come back as data. */
async function look(site: Site | undefined, mine: string[], keyed: unknown) {
  const url = new URL(location.href);
  if (!site) return { site: null };
  const found = site.locate(url, document);
  const rows = site.rows(url, document).map(({ key }) => key);
  const failing = site.selfTest(url, document).filter((line) => !line.ok);
  const base = { site: site.id, state: found.state, rows, failing: failing.map(({ name }) => name) };
  if (found.state !== 'ready') return { ...base, problem: 'problem' in found ? found.problem : null };
  const composer = site.findComposer(found.located, document);
  const shown = {
    ...base,
    composer: composer ? { kind: findEditorKind(composer.element), audience: composer.audience } : null,
  };
  const settings = { mine, askKeyed: async () => keyed ?? undefined };
  try {
    const reading = await site.read(found.located, url, document, settings, new AbortController().signal);
    const { observedAt, ...ticket } = reading.ticket;
    const elements = ticket.messages.map(({ id }) => site.findMessageElement(found.located, id) !== undefined);
    return { ...shown, source: reading.source, notice: reading.notice ?? null, ticket, elements, observedAt };
  } catch (error) {
    return { ...shown, problem: problemOf(error) };
  }
}

const allSites = () => [...knownSites(location.origin), ...createDesks()];
const siteHere = () => findSite(allSites(), new URL(location.href), document);

let kept: Site | undefined;

const module = {
  htmlToText,
  quote(selector: string, quote: string) {
    const root = document.querySelector(selector);
    return root ? (findQuote(root, quote)?.toString() ?? null) : null;
  },
  look: (mine: string[], keyed: unknown) => look(siteHere(), mine, keyed),
  /** The site as it lives on in one page: what it remembers between two looks counts. */
  keep() {
    kept = siteHere();
  },
  where: () => kept?.locate(new URL(location.href), document).state,
  /** Every site that takes this page for its own, were it at that address. */
  detecting: (address: string) =>
    allSites().flatMap((site) => (site.detect(new URL(address), document) ? site.id : [])),
  /** Removes whatever any of these selectors finds, frames included; how many that were. */
  remove(selectors: readonly string[]) {
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
    const found = new Set([document, ...frames].flatMap((each) => [...each.querySelectorAll(selectors.join(', '))]));
    for (const element of found) element.remove();
    return found.size;
  },
  /** Hooks of which a wide, different finder does not say the same (U12). */
  disagreeing: () =>
    (siteHere()?.selfTest(new URL(location.href), document) ?? [])
      .filter(({ disagrees }) => disagrees)
      .map(({ name, found, loose }) => `${name}: ${found}, ${loose}`),
  async insert(text: string) {
    const site = siteHere();
    const found = site?.locate(new URL(location.href), document);
    const located = found?.state === 'ready' ? found.located : undefined;
    const composer = site?.findComposer(located, document);
    if (!composer) return { problem: 'no-composer', text: null };
    try {
      await insertText(composer, text);
      return { problem: null, text: readComposer(composer) };
    } catch (error) {
      return { problem: problemOf(error).code, text: readComposer(composer) };
    }
  },
};
export type PageModule = typeof module;
Object.assign(globalThis, { simmerSites: module });
