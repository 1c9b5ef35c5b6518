import { CONTENT_MESSAGES } from '../../lib/messages/content-messages.ts';
import { send } from '../../lib/messages/content-send.ts';
import { receiveBy } from '../../lib/messages/receive-by.ts';
import type { Site, SiteSettings } from '../../lib/sites/site.ts';
import { watchDraft } from './draft-watch.ts';
import { createHandlers } from './handlers.ts';
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
  const sent = watchSent(findStorage(window), ({ key, message: { id, sentAt } }) => {
    send('page.sent', { key, message: id, sentAt: sentAt ?? null }).catch(warn);
  });
  const reader = createReader(site, document, settings, (ticket) => {
    sent.read(ticket);
    drafts.look();
  });
  const findWriting = () => {
    const front = reader.front();
    const composer = front && site.findComposer(front.located, document);
    return composer && { key: front.reading.ticket.key, composer };
  };
  const drafts = watchDraft(document, findWriting, sent.draft, signal);
  const inserted = () => {
    const front = reader.front();
    if (front) sent.inserted(front.reading.ticket);
    drafts.read();
  };
  const highlighter = createHighlighter();
  const marks = createRowMarks(site, document);
  const scan = createViewScan(site, document);
  const parts = { site, document, reader, highlighter, marks, scan, inserted, panel: () => panel, place: () => place };
  const stopReceiving = receiveBy(CONTENT_MESSAGES, createHandlers(parts));

  const look = () => {
    if (!ctx.isValid || document.hidden) return;
    panel?.keep();
    reader.changed();
    drafts.look();
    marks.refresh(new URL(document.location.href), false).catch(warn);
  };
  const go = (url: URL) => {
    highlighter.clear();
    if (!ctx.isValid) return;
    void reader.navigate(url);
    scan.look().catch(warn);
  };
  const isOurs = (node: Node) => node === panel?.host;
  const stopWatching = watchPage(document, site.watchedAttributes, isOurs, look, () => site.trees?.(document) ?? []);

  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => go(newUrl));
  const listen = { signal };
  window.addEventListener('hashchange', () => go(new URL(document.location.href)), listen);
  window.addEventListener(
    'pagehide',
    () => {
      reader.stop();
      scan.end();
      sent.keep();
    },
    listen,
  );
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      reader.restore();
      scan.look().catch(warn);
    },
    listen,
  );
  document.addEventListener('visibilitychange', look, listen);
  // Out of a dialog before the page removes it: a frame that leaves the document would load anew.
  document.addEventListener('close', () => panel?.keep(), { signal, capture: true });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && target !== panel?.host) place = target;
    },
    { signal, capture: true },
  );
  let fitting: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener(
    'resize',
    () => {
      clearTimeout(fitting);
      fitting = setTimeout(() => panel?.fit(), 200);
    },
    listen,
  );

  void reader.navigate(new URL(document.location.href));
  scan.look().catch(warn);
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
