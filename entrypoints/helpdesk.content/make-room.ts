export type Side = 'left' | 'right';

interface Undo {
  element: HTMLElement;
  property: string;
  value: string;
  priority: string;
}

const ROUNDS = 5;
const POINTS = [0.02, 0.25, 0.5, 0.75, 0.98];

/**
 * Makes the page narrower, so that the panel stands beside it and covers nothing. A margin does for pages in flow; what still
 * reaches under the panel (fixed bars, widths of 100vw) is measured and narrowed by itself. All of it can be undone.
 */
export function createRoom(document: Document, isOurs: (element: Element) => boolean) {
  let undo: Undo[] = [];

  function set(element: HTMLElement, property: string, value: string): void {
    const { style } = element;
    undo.push({
      element,
      property,
      value: style.getPropertyValue(property),
      priority: style.getPropertyPriority(property),
    });
    style.setProperty(property, value, 'important');
  }

  function clear(): void {
    for (const { element, property, value, priority } of undo.reverse()) {
      if (value) element.style.setProperty(property, value, priority);
      else element.style.removeProperty(property);
    }
    undo = [];
  }

  /** The outermost elements that reach into the strip where the panel stands, of those not narrowed yet. */
  function reaching(width: number, side: Side, done: Set<Element>): HTMLElement[] {
    const full = document.documentElement.clientWidth || innerWidth;
    const edge = side === 'right' ? innerWidth - width : width;
    const isUnder = (element: Element) => {
      const box = element.getBoundingClientRect();
      return side === 'right' ? box.right > edge + 1 && box.left < full : box.left < edge - 1 && box.right > 0;
    };
    const found = new Set<HTMLElement>();
    for (const x of side === 'right' ? [edge + 4, edge + width / 2, innerWidth - 2] : [2, width / 2, edge - 4]) {
      for (const y of POINTS) {
        for (const hit of document.elementsFromPoint(x, y * innerHeight)) {
          let outer: Element | undefined;
          for (let at: Element | null = hit; at && at !== document.body && at !== document.documentElement; ) {
            if (isOurs(at)) break;
            if (!done.has(at) && isUnder(at)) outer = at;
            at = at.parentElement;
          }
          if (outer instanceof HTMLElement) found.add(outer);
        }
      }
    }
    return [...found];
  }

  return {
    clear,
    /** Leaves `width` CSS pixels free on `side`. */
    make(width: number, side: Side): void {
      clear();
      set(document.documentElement, `margin-${side}`, `${width}px`);
      const done = new Set<Element>();
      for (let round = 0; round < ROUNDS; round++) {
        const elements = reaching(width, side, done);
        if (elements.length === 0) return;
        for (const element of elements) {
          done.add(element);
          const { position } = getComputedStyle(element);
          if (position === 'fixed' || position === 'absolute') set(element, side, `${width}px`);
          set(element, 'max-width', `calc(100vw - ${width}px)`);
        }
      }
    },
  };
}
