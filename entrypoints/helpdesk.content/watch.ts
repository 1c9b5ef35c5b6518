/** Waits for a pause of this many milliseconds before looking … */
const PAUSE = 120;
/** … but no longer than this, however busy the page is. */
const CEILING = 1000;

/**
 * Calls `look` after the page has changed and come to rest. The observer itself only sets a timer, so that a busy page pays
 * nothing for it. Frames of the page that load another document count as a change too.
 */
export function watchPage(
  document: Document,
  attributes: readonly string[],
  isOurs: (node: Node) => boolean,
  look: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const run = () => {
    timer = undefined;
    look();
  };
  const soon = () => {
    const now = performance.now();
    if (timer === undefined) since = now;
    else clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(PAUSE, since + CEILING - now)));
  };
  const observer = new MutationObserver((changes) => {
    if (changes.some((change) => !isOurs(change.target))) soon();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['open', ...attributes],
  });
  const loaded = (event: Event) => {
    if (event.target instanceof HTMLIFrameElement) soon();
  };
  document.addEventListener('load', loaded, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', loaded, true);
  };
}
