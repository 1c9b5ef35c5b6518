import type { Problem } from '../model/problem.ts';
import type { Ticket } from '../model/ticket.ts';

/** One independent sign of which ticket is in front: the URL, the pane, the selected tab … All must agree. */
export interface Proof {
  source: string;
  id: string | null;
}

export interface Located {
  /**
   * Host + the site's own id, unique for ever (contract). Where `provisional` is set, the page alone cannot tell the
   * ticket's key (in webmail it is in the headers): then this names only the message in front, and the key comes with the reading.
   */
  key: string;
  provisional?: true;
  proofs: Proof[];
  /** The part of the page that shows this ticket; everything else on the page may belong to another. */
  root: Element;
}

export type Locating =
  | { state: 'none' } // no ticket is open on this page
  | { state: 'waiting'; problem: Problem } // the page is still putting it together; the problem is what to say if it never does
  | { state: 'unsafe'; problem: Problem; proofs: Proof[] } // proofs disagree
  | { state: 'ready'; located: Located };

export type Audience = 'public' | 'internal' | 'unknown';

export interface Composer {
  /** The editable element. It tells by itself which editor it belongs to (`findEditorKind`). */
  element: HTMLElement;
  audience: Audience;
}

export interface Row {
  key: string;
  /** Where the mark goes: appended to this element, without changing the row's height. */
  mount: Element;
}

export interface SelfTestLine {
  name: string;
  required: boolean;
  expected: string;
  found: number;
  ok: boolean;
}

/** Settings a site needs from the user. `mine`: addresses and domains that are the team's own (webmail). */
export interface SiteSettings {
  mine: string[];
}

/** What a reading gives: the ticket, where it came from, and what the reader should know about it. */
export interface Reading {
  ticket: Ticket;
  source: 'api' | 'dom';
  /** Why the better source could not be used, for a person to read. */
  notice?: Problem | undefined;
}

/**
 * All that Simmer knows of one host page. Reading never changes anything. A site never presses Send, never knows another
 * site, and fails closed: where proofs disagree it reads nothing.
 */
export interface Site {
  id: string;
  /** True when this page is this site: by URL, or by fingerprint on self-hosted systems. */
  detect(location: URL, document: Document): boolean;
  /** In which frame of the page the reading happens: `top`, or a same-origin frame as well. */
  frames: 'top' | 'all';
  /** True where reading needs the user's settings: then they are asked for first. */
  needsSettings: boolean;
  locate(location: URL, document: Document): Locating;
  /** Reads the whole ticket. @throws ProblemError */
  read(
    located: Located,
    location: URL,
    document: Document,
    settings: SiteSettings,
    signal: AbortSignal,
  ): Promise<Reading>;
  /** Changes when the conversation on the page has changed and should be read again. Cheap: called after every burst of mutations. */
  version(located: Located): string;
  /** Attributes of the page whose change may bring another ticket to the front. */
  watchedAttributes: readonly string[];
  /** Trees beside the page's own that are read as well (open shadow roots, documents of frames): changes in them are not seen from outside. */
  trees?(document: Document): Node[];
  /** Where reply text can be put; undefined where there is none on the page now. */
  findComposer(located: Located | undefined, document: Document): Composer | undefined;
  /**
   * Opens what the page holds back of this ticket (collapsed messages, "show more"), as the person's own click there would; only
   * after a click in the panel, and only where a page holds anything back. Done when the page has begun; the change is then seen by itself.
   */
  openRest?(located: Located, document: Document): void;
  /** The element that shows a message's text, for highlighting; undefined where it is not on the page. */
  findMessageElement(located: Located, messageId: string): Element | undefined;
  /**
   * One answer of the helpdesk's API about its service levels, as it came, over the person's own session; only where the site has
   * such an API. @throws ProblemError
   */
  readDesk?(path: string, location: URL): Promise<{ status: number; body: string | null }>;
  rows(location: URL, document: Document): Row[];
  selfTest(location: URL, document: Document): SelfTestLine[];
}
