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

/**
 * A pane over the whole page that takes every click and key, so that the page gets none. It stands in a frame without an address: events
 * of another window reach no listener of the page, not even one that waits at its window's first moment. The frame lies in a closed
 * shadow root, where the page cannot get at it.
 */
export function createLayer(
  document: Document,
  title: string,
  on: {
    point(x: number, y: number): void;
    pick(x: number, y: number): void;
    wheel(event: WheelEvent): void;
    filled(): void;
  },
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
  const frame = document.createElement('iframe');
  frame.title = title;
  const cover = { all: 'initial', position: 'absolute', inset: '0', width: '100%', height: '100%', border: '0' };
  for (const [property, value] of Object.entries({ ...cover, 'pointer-events': 'auto' })) {
    frame.style.setProperty(property, value, 'important');
  }
  const ground = styled(document, 'div', { position: 'fixed', inset: '0', overflow: 'hidden', pointerEvents: 'auto' });
  const pane = styled(document, 'div', { position: 'absolute', inset: '0', cursor: 'crosshair' });
  const boxes = styled(document, 'div', {
    position: 'absolute',
    inset: '0',
    overflow: 'hidden',
    pointerEvents: 'none',
  });
  ground.append(pane, boxes);
  root.append(frame);
  // In older Firefox a frame without an address gets another document once it has loaded.
  frame.addEventListener('load', () => {
    fill();
    on.filled();
  });

  /** A page that was served into a sandbox may not look into its own frames: there we stand in the page itself. */
  function fill(): void {
    const inside = frame.contentDocument?.body;
    if (inside?.contains(ground)) return;
    if (inside) inside.append(ground);
    else root.replaceChildren(ground);
  }

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
  // Where there is no frame, what is typed into the bar is still no shortcut of most pages.
  for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'mousedown', 'focusin'] as const) {
    ground.addEventListener(type, (event) => event.stopPropagation());
  }

  /** Into the dialog on top, if there is one: all else is inert; and into the top layer, over whatever the page has there. */
  function place(): void {
    const open = [...document.querySelectorAll('dialog:modal')].at(-1);
    (open ?? document.documentElement).append(host);
    host.popover = 'manual';
    host.showPopover();
    fill();
  }

  return {
    host,
    ground,
    boxes,
    place,
    /** Lets clicks through to the page but where `but` stands; without it takes them again. */
    letThrough(but: HTMLElement | undefined): void {
      pane.style.display = but ? 'none' : 'block';
      ground.style.pointerEvents = but ? 'none' : 'auto';
      const { left, top, right, bottom } = but?.getBoundingClientRect() ?? { left: 0, top: 0, right: 0, bottom: 0 };
      const around = `inset(${top}px calc(100% - ${right}px) calc(100% - ${bottom}px) ${left}px round 10px)`;
      frame.style.setProperty('clip-path', but ? around : 'none', 'important');
    },
    remove: () => host.remove(),
  };
}
