import { send } from '../../lib/messages/content-send.ts';
import { receiveBy } from '../../lib/messages/receive-by.ts';
import { TAB_TABLE } from '../../lib/messages/tab-table.ts';
import type { Site, SiteSettings } from '../../lib/sites/site.ts';
import { createDraftTeller } from './draft-teller.ts';
import { type Draft, watchDraft } from './draft-watch.ts';
import { createHandlers } from './handlers.ts';
import { createHealthTeller } from './health-teller.ts';
import { createHighlighter } from './highlight.ts';
import { mountPanel, type PanelHost } from './panel-host.ts';
import { createReader } from './reader.ts';
import { createRowMarks } from './row-marks.ts';
import { findStorage, watchSent } from './sent-watch.ts';
import { createViewScan } from './view-scan.ts';
import { watchPage } from './watch.ts';

/** As much of WXT's context as is used here. It ends when the extension is updated or another copy of this script starts. */
interface Context {
  signal: AbortSignal;
  isValid: boolean;
  addEventListener(target: Window, type: 'wxt:locationchange', handler: (event: { newUrl: URL }) => void): void;
}

/** So much of a reply as is told with it: of it a quote is kept, masked. */
const SENT_WORDS = 1000;

const warn = (error: unknown) => console.warn('Simmer:', error);

/** Runs one site in one page until the context ends. */
export function startHelpdesk(ctx: Context, site: Site, document: Document): void {
  const { signal } = ctx;
  let panel: PanelHost | undefined;
  let place: HTMLElement | undefined;

  const settings = async (): Promise<SiteSettings> => ({
    ...(site.needsSettings ? await send('page.settings', {}) : { mine: [] }),
    async askKeyed(ticket) {
      const answer = await send('page.keyed', { site: site.id, ticket });
      return answer.isSet ? answer.body : undefined;
    },
  });
  const sent = watchSent(findStorage(window), ({ key, message: { id, sentAt, text }, kept }) => {
    const words = text.slice(0, SENT_WORDS);
    send('page.sent', { key, message: id, sentAt: sentAt ?? null, kept: kept ?? null, words }).catch(warn);
  });
  const reader = createReader(site, document, settings, (ticket) => {
    sent.read(ticket);
    drafts.look();
    health.read();
  });
  const health = createHealthTeller(site, document, signal);
  const findWriting = () => {
    const front = reader.front();
    const composer = front && site.findComposer(front.located, document);
    return composer && { key: front.reading.ticket.key, composer };
  };
  const wrote = createDraftTeller((key) => void send('page.wrote', { key }).catch(warn));
  const follow = (draft: Draft | undefined) => {
    sent.draft(draft);
    wrote(draft);
  };
  const drafts = watchDraft(document, findWriting, follow, signal);
  const inserted = (text: string) => {
    const front = reader.front();
    if (front) sent.inserted(front.reading.ticket, text);
    drafts.read();
  };
  const highlighter = createHighlighter();
  const marks = createRowMarks(site, document);
  const scan = createViewScan(site);
  const parts = { site, document, reader, highlighter, marks, scan, inserted, panel: () => panel, place: () => place };
  const stopReceiving = receiveBy(TAB_TABLE, createHandlers(parts));

  let root = document.documentElement;
  const look = () => {
    if (!ctx.isValid || document.hidden) return;
    if (root !== document.documentElement) {
      root = document.documentElement;
      hear(); // `document.write` ends every listener; what is still heard is not heard twice
      drafts.listen();
    }
    panel?.keep();
    reader.changed();
    health.changed();
    drafts.look();
    marks.refresh(new URL(document.location.href), false).catch(warn);
  };
  const go = (url: URL) => {
    highlighter.clear();
    if (!ctx.isValid) return;
    void reader.navigate(url).then(health.read);
    scan.look(url).catch(warn);
  };
  const isOurs = (node: Node) => node === panel?.host;
  const stopWatching = watchPage(document, site.watchedAttributes, isOurs, look, () => site.trees?.(document) ?? []);

  let fitting: ReturnType<typeof setTimeout> | undefined;
  const moved = ({ newUrl }: { newUrl: URL }) => go(newUrl);
  const here = () => go(new URL(document.location.href));
  const { navigation } = window as { navigation?: EventTarget };
  let entry = document.location.href;
  const followEntry = () => {
    const before = entry;
    entry = document.location.href;
    if (entry !== before) here();
  };
  const leave = () => {
    reader.stop();
    scan.end();
    sent.keep();
  };
  const comeBack = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    reader.restore();
    panel?.renew().catch(warn);
    scan.look(new URL(document.location.href)).catch(warn);
  };
  // Out of a dialog before the page removes it: a frame that leaves the document would load anew.
  const keep = () => panel?.keep();
  const note = ({ target }: Event) => {
    if (target instanceof HTMLElement && target !== panel?.host) place = target;
  };
  const fit = () => panel?.fit();
  const blurred = () => panel?.blurred();
  const leaveSoon = () => panel?.leave();
  const fitSoon = () => {
    clearTimeout(fitting);
    fitting = setTimeout(fit, 200);
  };
  function hear(): void {
    // Not on its way: it may lead out of this page, or to a file. What is asked for while a page is left keeps Firefox from keeping it.
    if (navigation) navigation.addEventListener('currententrychange', followEntry, { signal });
    else ctx.addEventListener(window, 'wxt:locationchange', moved);
    window.addEventListener('hashchange', here, { signal });
    window.addEventListener('beforeunload', leaveSoon, { signal });
    window.addEventListener('pagehide', leave, { signal });
    window.addEventListener('pageshow', comeBack, { signal });
    window.addEventListener('blur', blurred, { signal });
    window.addEventListener('resize', fitSoon, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    document.addEventListener('fullscreenchange', fit, { signal });
    document.addEventListener('close', keep, { signal, capture: true });
    document.addEventListener('focusin', note, { signal, capture: true });
  }
  hear();

  void reader.navigate(new URL(document.location.href)).then(health.read);
  scan.look(new URL(document.location.href)).catch(warn);
  mountPanel(document).then((mounted) => {
    if (signal.aborted) mounted.remove();
    else panel = mounted;
  }, warn);

  signal.addEventListener('abort', () => {
    stopReceiving();
    stopWatching();
    reader.stop();
    scan.end();
    clearTimeout(fitting);
    highlighter.clear();
    marks.clear();
    panel?.remove();
  });
}
