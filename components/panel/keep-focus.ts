/** Milliseconds: the page's side of Simmer hands the focus over a moment before or after the panel is drawn anew. */
const SOON = 2000;

/**
 * Puts the focus on what the panel begins with, where what had it went with the folding or unfolding; or, where the frame is about to be
 * given the focus, as soon as it has it. Nothing that has the focus loses it.
 * @returns ends the waiting
 */
export function keepFocus(selector: string): () => void {
  const take = () => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
  };
  if (document.hasFocus()) take();
  window.addEventListener('focus', take, { once: true });
  const stop = () => window.removeEventListener('focus', take);
  const late = setTimeout(stop, SOON);
  return () => {
    clearTimeout(late);
    stop();
  };
}
