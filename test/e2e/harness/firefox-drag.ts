import type { Message, Send } from './firefox-wire.ts';

interface Step {
  type: string;
  x?: number;
  y?: number;
}

/**
 * Drags in our pages. Where the driver's mouse drags something, Firefox (153 ESR) has the drag begin and pass over things, but always over their
 * middle, and ends it without a drop: its EventUtils.js says at `_maybeEndDragSession` that this is still to be done. So a page is told
 * where the mouse is before it lets go, and that it did.
 */
export class DragGaps {
  readonly #send: Send;
  readonly #watched = new Set<unknown>();
  #mouse = { x: 0, y: 0 };

  constructor(send: Send) {
    this.#send = send;
  }

  /** Has a page remember what is dragged there. */
  watch(context: string): void {
    this.#watched.add(context);
    // A page that has gone drags nothing.
    this.#send('script.callFunction', { target: { context }, ...call(WATCH) }).catch(() => undefined);
  }

  /** Looks at what the driver's mouse is about to do. @returns whether it lets go in a page that is watched */
  sees({ method, params }: Message): boolean {
    if (method !== 'input.performActions') return false;
    const { context, actions } = params as { context: string; actions: { type: string; actions: Step[] }[] };
    const steps = actions.flatMap((each) => (each.type === 'pointer' ? each.actions : []));
    for (const { type, x = 0, y = 0 } of steps) if (type === 'pointerMove') this.#mouse = { x, y };
    return this.#watched.has(context) && steps.some(({ type }) => type === 'pointerUp');
  }

  /** Lets go in a page of what is dragged there, if anything is. */
  async drop(context: string): Promise<void> {
    const { x, y } = this.#mouse;
    const place = [x, y].map((value) => ({ type: 'number', value }));
    await this.#send('script.callFunction', { target: { context }, arguments: place, ...call(DROP) });
  }
}

const call = (functionDeclaration: string) => ({ functionDeclaration, awaitPromise: true });

/** Runs in a page. What is given to be dragged can only be read while that is done, and who gives it may let nobody hear of it afterwards. */
const WATCH = `() => {
  const drag = (globalThis.dragByDriver = { from: null, over: false, effect: 'none', data: [] });
  const keep = ({ dataTransfer }) => {
    drag.effect = dataTransfer.effectAllowed;
    drag.data = [...dataTransfer.types].map((type) => [type, dataTransfer.getData(type)]);
  };
  addEventListener('dragstart', (event) => {
    Object.assign(drag, { from: event.composedPath()[0], over: false });
    for (const node of event.composedPath()) node.addEventListener('dragstart', keep, { once: true });
  }, true);
  addEventListener('dragover', () => { drag.over = true; }, true);
}`;

/** Runs in a page. */
const DROP = `async (clientX, clientY) => {
  const drag = globalThis.dragByDriver;
  if (!drag?.from || !drag.over) return;
  const { from, effect, data } = drag;
  drag.from = null;
  const dataTransfer = new DataTransfer();
  for (const [type, value] of data) dataTransfer.setData(type, value);
  dataTransfer.effectAllowed = effect;
  const tell = (at, type) =>
    at.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, composed: true, clientX, clientY, dataTransfer }));
  const drawn = async () => { for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame); };
  const isWanted = !tell(document.elementFromPoint(clientX, clientY), 'dragover');
  await drawn();
  if (isWanted) tell(document.elementFromPoint(clientX, clientY), 'drop');
  await drawn();
  tell(from, 'dragend');
}`;
