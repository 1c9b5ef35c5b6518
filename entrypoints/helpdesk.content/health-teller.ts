import { send } from '../../lib/messages/content-send.ts';
import type { Health } from '../../lib/messages/health-line.ts';
import type { Site } from '../../lib/sites/site.ts';

/** After a reading, or when the page has had time to draw. Milliseconds. */
const SOON = 1000;
/** Between two tests that only changes of the page ask for: a busy page is not tested over and over. */
const REST = 20_000;
const MOST = 120;

/** What the site's self-test finds on the page as it stands. */
export function testPage(site: Site, document: Document): Health {
  return { site: site.id, lines: site.selfTest(new URL(document.location.href), document).slice(0, MOST) };
}

/** Tells the background what the self-test of this page finds, where it has changed (U12). Names and counts, never a word of the page. */
export function createHealthTeller(site: Site, document: Document, signal: AbortSignal) {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tested = Number.NEGATIVE_INFINITY;

  function test(): void {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    tested = performance.now();
    const health = testPage(site, document);
    const found = JSON.stringify(health);
    if (health.lines.length === 0 || found === last) return;
    last = found;
    send('page.health', health).catch((error) => {
      last = '';
      console.warn('Simmer:', error);
    });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    /** A reading was done, or another page of the site is in view. */
    read(): void {
      clearTimeout(timer);
      timer = setTimeout(test, SOON);
    },
    /** The page changed and came to rest. */
    changed(): void {
      timer ??= setTimeout(test, Math.max(SOON, tested + REST - performance.now()));
    },
  };
}
