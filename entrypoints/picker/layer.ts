import { styled } from './styled.ts';

const TAKEN = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/** A pane over the whole page that takes every click, so that the page's own elements never get one. */
export function createLayer(
  document: Document,
  on: { point(x: number, y: number): void; pick(x: number, y: number): void; wheel(event: WheelEvent): void },
) {
  const host = document.createElement('div');
  host.dataset.simmer = 'picker';
  const look: Record<string, string> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    'z-index': '2147483647',
    'pointer-events': 'none',
  };
  for (const [property, value] of Object.entries(look)) host.style.setProperty(property, value, 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const pane = styled(document, 'div', {
    position: 'absolute',
    inset: '0',
    cursor: 'crosshair',
    pointerEvents: 'auto',
  });
  const boxes = styled(document, 'div', {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
  });
  root.append(pane, boxes);
  pane.addEventListener('pointermove', ({ clientX, clientY }) => on.point(clientX, clientY));
  for (const type of TAKEN) {
    pane.addEventListener(
      type,
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const { clientX, clientY } = event as MouseEvent;
        if (type === 'click') on.pick(clientX, clientY);
      },
      { passive: false },
    );
  }
  pane.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      on.wheel(event);
    },
    { passive: false },
  );
  // What is typed into the bar is no shortcut of the page.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'focusin'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Into the dialog on top, if there is one: all else is inert; and into the top layer, over whatever the page has there. */
  function place(): void {
    const open = [...document.querySelectorAll('dialog:modal')].at(-1);
    (open ?? document.documentElement).append(host);
    host.popover = 'manual';
    host.showPopover();
  }

  return {
    host,
    root,
    boxes,
    place,
    /** Lets clicks through to the page, or takes them again. */
    letThrough(isThrough: boolean): void {
      pane.style.display = isThrough ? 'none' : 'block';
    },
    remove: () => host.remove(),
  };
}
