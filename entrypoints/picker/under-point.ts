/** What lies under a point of the window. `foreign`: a frame that another site keeps to itself. */
export interface UnderPoint {
  element: Element | undefined;
  foreign: boolean;
}

/** The deepest element under a point, through open shadow roots and frames of the same origin; ours is looked through. */
export function underPoint(document: Document, x: number, y: number, ours: Element): UnderPoint {
  let root: Document | ShadowRoot = document;
  let at = { x, y };
  let found: Element | undefined;
  for (;;) {
    const hit: Element | undefined = root
      .elementsFromPoint(at.x, at.y)
      .find((each) => each !== ours && root.contains(each));
    if (!hit) return { element: found, foreign: false };
    found = hit;
    if (hit.shadowRoot && hit.shadowRoot !== root) {
      root = hit.shadowRoot;
      continue;
    }
    if (hit.localName !== 'iframe' && hit.localName !== 'frame') return { element: found, foreign: false };
    const frame = hit as HTMLIFrameElement;
    const inner = frame.contentDocument;
    if (!inner) return { element: found, foreign: true };
    const box = frame.getBoundingClientRect();
    at = { x: at.x - box.left - frame.clientLeft, y: at.y - box.top - frame.clientTop };
    root = inner;
  }
}

/** Scrolls whatever would scroll under the pointer: our layer lies over it and takes the wheel. */
export function scrollUnder(element: Element | undefined, deltaX: number, deltaY: number): void {
  for (let at: Element | null | undefined = element; at; ) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    const canScroll = /auto|scroll|overlay/.test(style?.overflowY ?? '') && at.scrollHeight > at.clientHeight;
    const left = deltaY > 0 ? at.scrollHeight - at.clientHeight - at.scrollTop : at.scrollTop;
    if (canScroll && left > 1) {
      at.scrollBy(deltaX, deltaY);
      return;
    }
    const root = at.getRootNode();
    if (at.parentElement) at = at.parentElement;
    else if ('host' in root) at = (root as ShadowRoot).host;
    else {
      const view: Window | null = at.ownerDocument.defaultView;
      const before: number | undefined = view?.scrollY;
      view?.scrollBy(deltaX, deltaY);
      if (view?.scrollY !== before) return;
      at = view?.frameElement;
    }
  }
}
