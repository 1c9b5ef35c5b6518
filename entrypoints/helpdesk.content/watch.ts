/** The first change after a rest is looked at soon, because it may bring another ticket. Milliseconds. */
const SOON = 16;
/** After that, a pause of this many milliseconds is waited for … */
const PAUSE = 150;
/** … but no longer than this, however busy the page is. */
const CEILING = 1000;

/**
 * Calls `look` after the page has changed and come to rest. The observer itself only sets a timer, so that a busy page pays
 * nothing for it. Frames of the page that load another document count as a change too.
 * @param trees further trees to watch, asked for again after each change
 */
export function watchPage(
  document: Document,
  attributes: readonly string[],
  isOurs: (node: Node) => boolean,
  look: () => void,
  trees: () => readonly Node[] = () => [],
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let looked = Number.NEGATIVE_INFINITY;
  let rested = false;
  const run = () => {
    timer = undefined;
    looked = performance.now();
    observeTrees();
    look();
  };
  const soon = () => {
    const now = performance.now();
    if (timer === undefined) {
      since = now;
      rested = now - looked > CEILING / 2;
      timer = setTimeout(run, rested ? SOON : PAUSE);
    } else if (!rested) {
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(PAUSE, since + CEILING - now)));
    }
  };
  const observer = new MutationObserver((seen) => {
    if (seen.some((change) => !isOurs(change.target))) soon();
  });
  const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['open', ...attributes] };
  const observed = new WeakSet<Node>();
  const observeTrees = () => {
    for (const tree of trees()) {
      if (observed.has(tree)) continue;
      observed.add(tree);
      observer.observe(tree, changes);
    }
  };
  observer.observe(document.documentElement, changes);
  observeTrees();
  const loaded = (event: Event) => {
    if (!(event.target instanceof HTMLIFrameElement)) return;
    clearTimeout(timer);
    timer = setTimeout(run, 0);
  };
  document.addEventListener('load', loaded, true);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('load', loaded, true);
  };
}
