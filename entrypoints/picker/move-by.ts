import { isSeen, outer } from '../../lib/sites/picked/places.ts';

/** What stands right inside an element, in a shadow root or frame of its own as well. */
function inside(element: Element): Element[] {
  const own = [...(element.shadowRoot ?? element).children];
  const frame = element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument?.body : null;
  return [...own, ...(frame ? [frame] : [])].filter(isSeen);
}

/** The element one step from here: towards what was pointed at, or else the first inside; the one before or after it. */
export function moveBy(
  where: 'in' | 'before' | 'after',
  element: Element,
  towards: Element | undefined,
): Element | undefined {
  if (where !== 'in') {
    const step = (each: Element) => (where === 'after' ? each.nextElementSibling : each.previousElementSibling);
    for (let at = step(element); at; at = step(at)) if (isSeen(at)) return at;
    return undefined;
  }
  for (let at: Element | null | undefined = towards; at; ) {
    const around: Element | null = outer(at);
    if (around === element) return at;
    at = around;
  }
  return inside(element)[0];
}
