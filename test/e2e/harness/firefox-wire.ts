import { DragGaps } from './firefox-drag.ts';
import { FileGaps } from './firefox-files.ts';
import { EXTENSION_SCHEME, type Place, WireGaps } from './firefox-gaps.ts';
import { watchOpened } from './firefox-opened.ts';

/** What goes over the wire between the driver and Firefox: WebDriver BiDi. */
export interface Message {
  id?: number;
  type?: 'event' | 'success' | 'error';
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
  message?: string;
}

export interface Transport {
  send(message: Message): void;
  onmessage?: (message: Message) => void;
}

/** What the browser's own window may say of a page, and no driver (1.65) asks for. */
export type Override = 'mediumOverride' | 'prefersReducedMotionOverride' | 'forcedColorsOverride';

/** Sends a command of our own. @throws Error with what Firefox said */
export type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Ours begin here: the driver counts its own from one. */
const OURS = 1_000_000_000;
const NOTHING = {};

/**
 * Stands between the driver and Firefox (153 ESR, 2026-11), and says to each what it understands:
 * - what this Firefox does not know (colours of a page, reading the clipboard) is done in its own window or let be;
 * - a page of an extension is opened there too: no driver may go to one;
 * - what the driver types is typed as a person would;
 * - a new page is a tab beside the others, as a person opens one, and no window of its own;
 * - what Firefox leaves unsaid of our pages is asked for, and said to the driver (firefox-gaps.ts; of files: firefox-files.ts; of
 *   pages that are opened without the driver: firefox-opened.ts);
 * - a page that comes to the front has the focus, too, also where that was in the browser's own window;
 * - what is dragged is dropped, too (firefox-drag.ts).
 */
export class FirefoxWire {
  readonly #send: Transport['send'];
  readonly #hear: (message: Message) => void;
  readonly #waiting = new Map<number, { done(result: Record<string, unknown>): void; failed(error: Error): void }>();
  readonly #closing = new Map<number, string>();
  readonly #going = new Map<string, number>();
  readonly #gaps: WireGaps;
  readonly #files: FileGaps;
  readonly #drags: DragGaps;
  #count = OURS;

  constructor(transport: Transport) {
    this.#send = transport.send.bind(transport);
    let driver: Transport['onmessage'];
    this.#hear = (message) => driver?.(message);
    this.#files = new FileGaps(this.send, this.#hear);
    this.#drags = new DragGaps(this.send);
    this.#gaps = new WireGaps(this.send, this.#hear, (context) => {
      this.#files.watch(context);
      this.#drags.watch(context);
    });
    transport.send = (message) => this.#fromDriver(message);
    Object.defineProperty(transport, 'onmessage', {
      configurable: true,
      get: () => driver && ((message: Message) => this.#fromFirefox(message)),
      set: (hear: Transport['onmessage']) => {
        driver = hear;
      },
    });
  }

  readonly send: Send = (method, params) =>
    new Promise((done, failed) => {
      const id = this.#count++;
      this.#waiting.set(id, { done, failed });
      this.#send({ id, method, params: params as Record<string, unknown> });
    });

  /** From here on the driver is told of pages of ours that it did not open itself. */
  watchOpened(): void {
    watchOpened(this, this.#gaps);
  }

  /** Sets for a page what its browser would be told by the system, or by its printing. @throws Error */
  async overrideIn(context: string, override: Override, value: string): Promise<void> {
    await this.inWindow(`${browserOf(context)}.browsingContext.${override} = ${JSON.stringify(value)}`);
  }

  /** Runs an expression in the browser's own window; `win` is that window. @throws Error */
  async inWindow(expression: string): Promise<string> {
    const { contexts } = await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [first] = contexts as { context: string }[];
    const answer = await this.send('script.evaluate', {
      target: { context: first?.context },
      awaitPromise: true,
      expression: `(async () => { const win = Services.wm.getMostRecentWindow('navigator:browser'); return String(await (${expression})); })()`,
    });
    const { type, exceptionDetails, result } = answer as {
      type: string;
      exceptionDetails?: { text: string };
      result?: { value: string };
    };
    if (type !== 'success') throw new Error(exceptionDetails?.text ?? type);
    return result?.value ?? '';
  }

  #fromFirefox(message: Message): void {
    const { id, type, method, params, result } = message;
    const asked = id === undefined ? undefined : this.#waiting.get(id);
    if (id !== undefined && asked) {
      this.#waiting.delete(id);
      if (type === 'success') asked.done(result ?? NOTHING);
      else asked.failed(new Error(message.message));
      return;
    }
    // Two pages would be made of what Firefox tells of after all.
    if (method === 'browsingContext.contextCreated' && this.#gaps.knows((params as unknown as Place).context)) return;
    if (method) this.#gaps.hears(method, params ?? NOTHING);
    this.#hear(this.#files.named(message));
    const closed = id === undefined ? undefined : this.#closing.get(id);
    if (id !== undefined && closed) {
      this.#closing.delete(id);
      this.#gaps.closed(closed);
    }
    if (method === 'browsingContext.navigationStarted' || method === 'browsingContext.fragmentNavigated')
      this.#arrived(params as { context: string; navigation: string; url: string });
  }

  #fromDriver(message: Message): void {
    const { id = 0, method, params = NOTHING } = message;
    const answer = (work: Promise<unknown>) =>
      work.then(
        () => this.#hear({ type: 'success', id, result: NOTHING }),
        (error) => this.#hear({ type: 'error', id, error: 'unknown error', message: String(error) } as Message),
      );
    const { context, url, contexts } = params as { context: string; url: string; contexts?: string[] };
    if (method === 'emulation.setMediaFeaturesOverride') {
      const { features } = params as { features: Record<string, string | null> };
      answer(this.#paint(contexts ?? [], features['prefers-color-scheme'] ?? 'none'));
    } else if (method === 'permissions.setPermission' && /clipboard/.test(JSON.stringify(params))) {
      answer(Promise.resolve()); // granted by a preference: launch-firefox-pages.ts
    } else if (method === 'browsingContext.navigate' && url.startsWith(EXTENSION_SCHEME)) {
      this.#going.set(context, id);
      this.inWindow(
        `${browserOf(context)}.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      ).catch((error) => answer(Promise.reject(error)));
    } else if (method === 'browsingContext.activate') {
      answer(this.send(method, params).then(() => this.inWindow(`${browserOf(context)}.focus()`)));
    } else if (method === 'browsingContext.close') {
      this.#closing.set(id, context);
      this.#send(message);
    } else if (method === 'browsingContext.create') {
      this.#send({ ...message, params: { ...params, type: 'tab' } });
    } else if (this.#drags.sees(message)) {
      const go = () => this.#send(message);
      this.#drags.drop(context).then(go, go);
    } else if (method === 'script.callFunction' && typedText(message) !== undefined) {
      const { target } = params as { target: { context: string } };
      this.#type(target.context, typedText(message) ?? '').then(
        (result) => this.#hear({ type: 'success', id, result }),
        (error) => answer(Promise.reject(error)),
      );
    } else this.#send(message);
  }

  /** The driver waits for the name of the navigation that it asked for; we went there by another way. */
  #arrived({ context, navigation, url }: { context: string; navigation: string; url: string }): void {
    const id = this.#going.get(context);
    if (id === undefined || !url.startsWith(EXTENSION_SCHEME)) return;
    this.#going.delete(context);
    this.#hear({ type: 'success', id, result: { navigation, url } });
  }

  /** Types where the focus is in a page, in whatever frame. */
  async #type(root: string, text: string): Promise<Record<string, unknown>> {
    const { contexts } = await this.send('browsingContext.getTree', { root });
    const within = (places: Place[]): string[] => places.flatMap((at) => [...within(at.children ?? []), at.context]);
    for (const context of within(contexts as Place[])) {
      const asked = { target: { context }, awaitPromise: false, arguments: [{ type: 'string', value: text }] };
      const said = await this.send('script.callFunction', { ...asked, functionDeclaration: OUR_TYPING });
      if (said.type !== 'success') throw new Error(JSON.stringify(said));
      const { value } = said.result as { value: string };
      if (value === 'elsewhere') continue;
      if (value === 'editor') await this.send('input.performActions', { context, actions: [keysOf(text)] });
      return { ...said, result: { type: 'undefined' } };
    }
    throw new Error('nothing has the focus that text could be typed into');
  }

  /** Frames take the colours of their page. */
  async #paint(contexts: string[], scheme: string): Promise<void> {
    for (const context of contexts)
      await this.inWindow(`(() => {
        const at = ${browserOf(context)}?.browsingContext;
        if (at) at.prefersColorSchemeOverride = ${JSON.stringify(scheme)};
      })()`);
  }
}

/** In what the driver asks when it types: it sets values, which tells a field of React's nothing, and reaches no frame in a closed root. */
const ITS_TYPING = 'window.__pw_bidiInsertText(';

/**
 * Puts text where the focus is, so that the page hears it. Runs in a page, and says whether the focus was there; an editor hears only keys.
 */
const OUR_TYPING = `(text) => {
  let at = document.activeElement;
  while (at && at.shadowRoot) at = at.shadowRoot.activeElement;
  if (!document.hasFocus() || !at) return 'elsewhere';
  if (at.isContentEditable) return 'editor';
  if (!/^(input|textarea)$/i.test(at.nodeName)) return 'elsewhere';
  if (document.execCommand('insertText', false, text)) return 'done';
  throw new Error('the field takes no text: ' + at.outerHTML.slice(0, 200));
}`;

/** A text as keys, a line's end as Enter. */
const keysOf = (text: string) => ({
  type: 'key',
  id: 'typing',
  actions: [...text.replaceAll('\n', '\uE007')].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

/** The text that the driver wants typed; undefined where it asks something else. */
function typedText({ params }: Message): string | undefined {
  const given = (params as { arguments?: { type: string; value: unknown }[] }).arguments ?? [];
  const at = given.findIndex(({ value }) => typeof value === 'string' && value.includes(ITS_TYPING));
  const text = at === -1 ? undefined : given.slice(at + 1).findLast(({ type }) => type === 'string')?.value;
  return text as string | undefined;
}

const browserOf = (context: string) =>
  `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager.getBrowserById(${JSON.stringify(context)})`;
