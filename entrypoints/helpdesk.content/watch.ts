/** The first change after a rest is looked at soon, because it may bring another ticket. Milliseconds. */
const SOON = 16;
/** After that, a pause of this many milliseconds is waited for … */
const PAUSE = 150;
/** … but no longer than this, however busy the page is … */
const CEILING = 1000;
/** … unless looking is so dear that it would take more than this share of the page's time; and then no longer than this. */
const SHARE = 0.01;
const LONGEST = 5000;

/**
 * Calls `look` after the page has changed and come to rest. The observer itself only notes the time, so that a busy page pays
 * next to nothing for it. Frames of the page that load another document count as a change too.
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
  /** When the change was that the next look is for, and the last one since. */
  let since = 0;
  let last = 0;
  let looked = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let rested = false;
  const run = () => {
    timer = undefined;
    const start = performance.now();
    observeTrees();
    look();
    looked = performance.now();
    cost = looked - start;
  };
  /** When to look, if nothing changes any more. */
  const due = () => {
    const fair = cost / SHARE;
    if (rested) return since + SOON;
    const rest = Math.max(last + PAUSE, Math.min(looked + fair, looked + CEILING));
    return Math.min(rest, since + Math.min(Math.max(CEILING, fair), LONGEST));
  };
  const wake = () => {
    const wait = due() - performance.now();
    timer = wait > 1 ? setTimeout(wake, wait) : undefined;
    if (timer === undefined) run();
  };
  const soon = () => {
    last = performance.now();
    if (timer !== undefined) return;
    since = last;
    rested = last - looked > Math.max(CEILING / 2, Math.min(cost / SHARE, LONGEST));
    timer = setTimeout(wake, due() - last);
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
  // From the document: a page that is written anew gets another root.
  observer.observe(document, changes);
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
