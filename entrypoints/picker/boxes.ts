import { styled } from './styled.ts';

/** Where an element stands in the window of the page itself, through the frames around it. */
export function boxOf(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = { left, top, width, height };
  let view = element.ownerDocument.defaultView;
  while (view && view !== window.top) {
    const frame = view.frameElement as HTMLElement | null;
    if (!frame) break;
    const around = frame.getBoundingClientRect();
    box.left += around.left + frame.clientLeft;
    box.top += around.top + frame.clientTop;
    view = frame.ownerDocument.defaultView;
  }
  return box;
}

/** Lines around elements, drawn over the page: one firm, the others thin. */
export function createBoxes(document: Document, layer: HTMLElement, colour: string) {
  const drawn: HTMLElement[] = [];
  let shown: { firm: Element | undefined; thin: readonly Element[] } = { firm: undefined, thin: [] };

  function draw(): void {
    const wanted = [...(shown.firm ? [shown.firm] : []), ...shown.thin.filter((each) => each !== shown.firm)];
    const elements = wanted.filter((each) => each.isConnected).slice(0, 60);
    while (drawn.length < elements.length) {
      const box = styled(document, 'div', {
        position: 'absolute',
        boxSizing: 'border-box',
        borderRadius: '3px',
        pointerEvents: 'none',
      });
      drawn.push(box);
      layer.append(box);
    }
    for (const [index, box] of drawn.entries()) {
      const element = elements[index];
      box.style.display = element ? 'block' : 'none';
      if (!element) continue;
      const { left, top, width, height } = boxOf(element);
      const isFirm = element === shown.firm;
      Object.assign(box.style, {
        left: `${left - 3}px`,
        top: `${top - 3}px`,
        width: `${width + 6}px`,
        height: `${height + 6}px`,
        border: `${isFirm ? 3 : 1}px ${isFirm ? 'solid' : 'dashed'} ${colour}`,
      });
    }
  }

  return {
    show(firm: Element | undefined, thin: readonly Element[]): void {
      shown = { firm, thin };
      draw();
    },
    draw,
  };
}
