/** Buttons that do the one thing there is to do, as escalating is: no press on them is taken unseen. */
const MATTERS = '.button-solid';
/** The browser wants at least so long between two looks, in milliseconds. */
const DELAY = 100;
/** Something that moves into its place is not covered, in milliseconds. */
const SETTLED = 500;
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

/** Whether the browser can tell that something else lies over a part of a page (Chromium). */
const canTell = (): boolean =>
  typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * In a frame of a web page: a press on a button that the page has covered, moved or made see-through is not taken the first time, but
 * said, for whoever pressed may have meant something else. The second press counts, because a harmless page may cover it, too, and
 * the keyboard always does. Where the browser cannot tell, as in Firefox, nothing is held back.
 * @param tell what is to be said to whoever pressed
 */
export function guardCovered(root: HTMLElement, tell: () => void): void {
  if (!canTell()) return;
  /** Since when each is covered, as the browser's own clock says; not there while it is in plain view. */
  const covered = new WeakMap<Element, number>();
  const told = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const isSeen = (entry as { isVisible?: boolean }).isVisible !== false;
        // One that is out of view is not covered: nobody can press it there.
        if (isSeen || !entry.isIntersecting) covered.delete(entry.target);
        else if (!covered.has(entry.target)) covered.set(entry.target, entry.time);
      }
    },
    { threshold: [0, 1], trackVisibility: true, delay: DELAY } as IntersectionObserverInit,
  );
  const watched = new WeakSet<Element>();
  const watchAll = () => {
    for (const button of root.querySelectorAll(MATTERS)) {
      if (watched.has(button)) continue;
      watched.add(button);
      observer.observe(button);
    }
  };
  new MutationObserver(watchAll).observe(root, { subtree: true, childList: true });
  watchAll();
  const guard = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest(MATTERS) : null;
    const isPointed = event.type !== 'click' || (event as MouseEvent).detail > 0;
    const since = button ? covered.get(button) : undefined;
    if (!button || !isPointed || since === undefined || performance.now() - since < SETTLED || told.has(button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    told.add(button);
    tell();
  };
  for (const type of PRESSES) addEventListener(type, guard, true);
}
