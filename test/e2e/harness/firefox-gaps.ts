import { randomUUID } from 'node:crypto';
import type { Message, Send } from './firefox-wire.ts';

export const EXTENSION_SCHEME = 'moz-extension:';

export interface Place {
  context: string;
  url: string;
  children?: Place[] | null;
  parent?: string | null;
}

/** Runs in the page: how far it has come, where it is one of ours. */
const STATE = `location.protocol === '${EXTENSION_SCHEME}' ? document.readyState : 'loading'`;

interface Evaluated {
  result?: { value: string };
  realm?: string;
}

/** How often Firefox is asked for what it left unsaid, in ms. */
const LOOK_MS = 100;
/** A place that is just leaving never answers what it was asked: so long is waited for it, in ms. */
const PATIENCE_MS = 1000;

/**
 * What Firefox (153 ESR, 2026-11) leaves unsaid of an extension's pages: that their script is there, that they have loaded, and that
 * they have gone. It is asked for it now and then, and the driver is told as if Firefox had said it. What is said twice does no harm: the
 * driver knows realms by their names. (Pages that are opened by themselves: firefox-opened.ts.)
 */
export class WireGaps {
  readonly #send: Send;
  readonly #tell: (message: Message) => void;
  readonly #known = new Set<string>();
  /** Realms the driver was told of, and the places they are in. */
  readonly #realms = new Map<string, string>();
  /** Navigations of pages that have not said that they loaded, by their place. */
  readonly #loading = new Map<string, { navigation: string; url: string }>();
  /** Told of a page of ours that has loaded. */
  readonly #loaded: (context: string) => void;
  #isLooking = false;

  constructor(send: Send, tell: (message: Message) => void, loaded: (context: string) => void) {
    this.#send = send;
    this.#tell = tell;
    this.#loaded = loaded;
  }

  hears(method: string, params: Record<string, unknown>): void {
    const { context, navigation, url, realm } = params as Record<string, string>;
    if (method === 'browsingContext.contextCreated') this.#known.add(context!);
    if (method === 'browsingContext.contextDestroyed') {
      this.#known.delete(context!);
      this.#loading.delete(context!);
    }
    if (method === 'script.realmCreated') this.#realms.set(realm!, context!);
    if (method === 'script.realmDestroyed') this.#realms.delete(realm!);
    if (method === 'browsingContext.load' && this.#loading.delete(context!)) this.#loaded(context!);
    if (method === 'browsingContext.navigationCommitted') {
      if (url!.startsWith(EXTENSION_SCHEME)) this.#loading.set(context!, { navigation: navigation!, url: url! });
      else this.#loading.delete(context!);
    }
    if (method === 'browsingContext.contextCreated' || method === 'browsingContext.navigationCommitted') this.look();
  }

  /** The driver waits for a page that was closed to have gone; of ours Firefox does not say so. */
  closed(context: string): void {
    setTimeout(() => this.gone(context), LOOK_MS);
  }

  gone(context: string): void {
    if (!this.#known.delete(context)) return;
    this.#loading.delete(context);
    const params = { context, url: 'about:blank', children: [], parent: null };
    this.#tell({ type: 'event', method: 'browsingContext.contextDestroyed', params });
  }

  knows(context: string): boolean {
    return this.#known.has(context);
  }

  /** A page of ours is there that Firefox said nothing of. */
  opened(place: Place): void {
    const { context, url } = place;
    this.#known.add(context);
    this.#tell({ type: 'event', method: 'browsingContext.contextCreated', params: { ...place } });
    // What was said of its script before, nobody heard.
    for (const [realm, at] of this.#realms) if (at === context) this.#realms.delete(realm);
    if (!this.#loading.has(context)) this.#loading.set(context, { navigation: randomUUID(), url });
    this.look();
  }

  /** Looks until all pages of ours are known and have loaded. */
  async look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      while (await this.#lookOnce()) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    } catch {
      // The browser is closing: nobody waits for what it did not say.
    } finally {
      this.#isLooking = false;
    }
  }

  /** @returns whether something is still on its way */
  async #lookOnce(): Promise<boolean> {
    for (const [context, at] of [...this.#loading]) {
      const params = { context, timestamp: Date.now(), ...at };
      const state = await this.#stateOf(context);
      if (this.#loading.get(context) !== at || state === 'loading') continue;
      this.#tell({ type: 'event', method: 'browsingContext.domContentLoaded', params });
      if (state !== 'complete') continue;
      this.#loading.delete(context);
      this.#tell({ type: 'event', method: 'browsingContext.load', params });
      this.#loaded(context);
    }
    return this.#loading.size > 0;
  }

  #stateOf(context: string): Promise<string> {
    return Promise.race([
      this.#askState(context),
      new Promise<string>((resolve) => setTimeout(resolve, PATIENCE_MS, 'loading').unref()),
    ]);
  }

  async #askState(context: string): Promise<string> {
    try {
      const { realms } = (await this.#send('script.getRealms', { context, type: 'window' })) as {
        realms: { realm: string; sandbox?: string }[];
      };
      for (const each of realms) {
        if (each.sandbox !== undefined || this.#realms.has(each.realm)) continue;
        this.#realms.set(each.realm, context);
        this.#tell({ type: 'event', method: 'script.realmCreated', params: { ...each, context } });
      }
      const asked = { target: { context }, awaitPromise: false, expression: STATE };
      const { result, realm } = (await this.#send('script.evaluate', asked)) as Evaluated;
      // A tab that just opened has an empty page first, which has loaded, too; and it may have been exchanged since its realms were asked for.
      return realm && this.#realms.has(realm) ? (result?.value ?? 'loading') : 'loading';
    } catch (error) {
      // Firefox says of few pages of ours that they have gone.
      if (/Browsing Context .* not found/.test(String(error))) this.#loading.delete(context);
      return 'loading'; // it is just being exchanged for another, or has gone, which is said
    }
  }
}
