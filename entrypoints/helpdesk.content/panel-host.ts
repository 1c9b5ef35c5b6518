import { send } from '../../lib/messages/content-send.ts';
import { clearOrphans } from './clear-orphans.ts';
import { createRoom, type Side } from './make-room.ts';
import { createPanelFrame } from './panel-frame.ts';

const OPEN = 360;
const SLIM = 40;
/** Where less than this would be left of the page (a narrow window, a page zoomed in), the panel covers it instead of narrowing it. */
const LEAST_PAGE = 160;
/** A page that removes or moves the panel over and over is let have its way: it comes back this often within a minute, then no more. */
const MOST_RETURNS = 5;
const MINUTE = 60_000;
/** After this many milliseconds a page that was about to be left is taken to stay: it loaded a file, or its person did. */
const STAYS = 3000;

export interface Layout {
  collapsed: boolean;
  side: Side;
}

/** The modal dialog on top, if any. All else is inert and hidden behind it, whatever its z-index. */
function findModal(document: Document): Element | undefined {
  const open = [...document.querySelectorAll('dialog:modal')];
  return open.find((dialog) => dialog.contains(document.activeElement)) ?? open.at(-1);
}

/** Puts the panel beside the page, and keeps it there. @throws ProblemError where the background refuses */
export async function mountPanel(document: Document) {
  const mount = await send('page.mount', {});
  clearOrphans(document);
  let layout: Layout = { collapsed: mount.collapsed, side: mount.side };
  // No name of its own: a page may define any name with a hyphen as its element, and its class is then given our closed root
  // by `attachInternals` (tried in Chromium 156, 2026-11). A `div` can never be anybody's element.
  const host = document.createElement('div');
  host.dataset.simmer = 'panel';
  const shadow = host.attachShadow({ mode: 'closed' });
  const room = createRoom(document, (element) => element === host);
  let frame: HTMLIFrameElement | undefined;
  let home: Element | undefined;
  let returns: number[] = [];
  let isAway = false;
  /** The person was in this frame: there may be something in it that was typed. */
  let isUsed = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  function fill(token: string, title: string): void {
    const fresh = createPanelFrame(document, token, title);
    let loads = 0;
    // Moving a frame may load it anew, and a token is good for once: then it gets a new one.
    fresh.addEventListener('load', () => {
      loads += 1;
      if (loads > 1 && frame === fresh) renew().catch((error) => console.warn('Simmer:', error));
    });
    frame = fresh;
    isUsed = false;
    shadow.replaceChildren(fresh);
  }

  async function renew(): Promise<void> {
    clearTimeout(leaving);
    const next = await send('page.mount', {});
    fill(next.token, next.title);
  }

  /** What a page shows full screen covers us, and must not be narrowed for a panel that nobody sees. */
  function isCovered(): boolean {
    const { fullscreenElement } = document;
    return fullscreenElement !== null && !fullscreenElement.contains(host);
  }

  function draw(): void {
    if (isAway || isCovered()) {
      room.clear();
      return;
    }
    const width = Math.min(layout.collapsed ? SLIM : OPEN, innerWidth);
    const look: Record<string, string> = {
      all: 'initial',
      display: 'block',
      position: 'fixed',
      top: '0',
      bottom: '0',
      left: layout.side === 'left' ? '0' : 'auto',
      right: layout.side === 'right' ? '0' : 'auto',
      width: `${width}px`,
      height: '100vh',
      margin: '0',
      'z-index': '2147483647',
    };
    for (const [property, value] of Object.entries(look)) host.style.setProperty(property, value, 'important');
    if (innerWidth - width < LEAST_PAGE) room.clear();
    else room.make(width, layout.side);
    // Inside a dialog that is moved by a transform, `fixed` is fixed to the dialog: put it back by what is measured.
    const box = host.getBoundingClientRect();
    const wanted = layout.side === 'left' ? 0 : innerWidth - width;
    if (Math.abs(box.left - wanted) > 1 || Math.abs(box.top) > 1) {
      host.style.setProperty('translate', `${wanted - box.left}px ${-box.top}px`, 'important');
    }
  }

  function place(next: Element): void {
    // A frame that was taken out of the page loads anew, and its token is used up: an empty place until there is another.
    const isTakenOut = home !== undefined && !host.isConnected;
    if (isTakenOut) shadow.replaceChildren();
    home = next;
    const { moveBefore } = next as Element & { moveBefore?: (node: Node, before: Node | null) => void };
    if (host.isConnected && moveBefore) moveBefore.call(next, host, null);
    else next.append(host);
    draw();
    if (isTakenOut) renew().catch((error) => console.warn('Simmer:', error));
  }

  /** False where the page keeps taking the panel away: putting it back each time would be a fight that only costs. */
  function mayReturn(): boolean {
    const now = performance.now();
    returns = returns.filter((at) => at > now - MINUTE);
    if (returns.length >= MOST_RETURNS) return false;
    returns.push(now);
    return true;
  }

  fill(mount.token, mount.title);
  place(findModal(document) ?? document.documentElement);

  return {
    host,
    layout(next: Layout): void {
      if (next.collapsed === layout.collapsed && next.side === layout.side) return;
      layout = next;
      draw();
    },
    /** After the page changed: back where the panel belongs. */
    keep(): void {
      const wanted = findModal(document) ?? document.documentElement;
      if (host.parentNode === wanted) return;
      if (isAway) return;
      // A dialog that opens or closes is no fight; one and the same home that the panel was taken from is, and so is a root made anew.
      const isTaken = wanted === home || (wanted === document.documentElement && home?.localName === 'html');
      if (isTaken && !mayReturn()) {
        isAway = true;
        host.remove();
        room.clear();
        return;
      }
      place(wanted);
    },
    /** True where the page took the panel away too often: it stays away until it is asked for. */
    isAway: () => isAway,
    /** After the window or the page's frame changed its size, or something was shown full screen. */
    fit: draw,
    /** The page came back from the browser's cache: what the frame was let do, another page's may have been given since. */
    renew,
    /** The focus left the page's own elements. */
    blurred(): void {
      isUsed ||= document.activeElement === host;
    },
    /**
     * The page is about to be left. With a frame of an extension in it Chromium does not keep it for "back" (`EmbedderExtensionFrame`,
     * 156, 2026-11), so the frame goes first, unless there may be something in it that was typed.
     */
    leave(): void {
      if (isUsed || isAway) return;
      shadow.replaceChildren();
      clearTimeout(leaving);
      leaving = setTimeout(() => renew().catch((error) => console.warn('Simmer:', error)), STAYS);
    },
    /** Asked for by the person: back, if the page took it away. */
    focus(): void {
      if (isAway) {
        isAway = false;
        returns = [];
        place(findModal(document) ?? document.documentElement);
      }
      frame?.focus();
      frame?.contentWindow?.focus();
    },
    remove(): void {
      clearTimeout(leaving);
      room.clear();
      host.remove();
    },
  };
}
export type PanelHost = Awaited<ReturnType<typeof mountPanel>>;
