/** An element with all its looks set by us, in px: nothing of the page's style sheets or root font size reaches it. */
export function styled<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  look: Partial<CSSStyleDeclaration>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  Object.assign(element.style, look);
  return element;
}

export interface Colours {
  ink: string;
  soft: string;
  ground: string;
  edge: string;
  accent: string;
  onAccent: string;
}

/** Calm, and told apart from any page in light and dark. */
export function coloursOf(view: Window): Colours {
  return view.matchMedia('(prefers-color-scheme: dark)').matches
    ? { ink: '#ececf1', soft: '#b4b5bf', ground: '#24252b', edge: '#4a4b55', accent: '#8fb4ff', onAccent: '#10131c' }
    : { ink: '#1b1b1f', soft: '#55565f', ground: '#ffffff', edge: '#c5c6d0', accent: '#2a5bd7', onAccent: '#ffffff' };
}
