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

/** One ticket of an open list, before it is read. */
export interface Listed {
  key: string;
  /** The helpdesk's own time of its last change: what was read since need not be read again. ISO 8601 instant. */
  updatedAt: string;
}

/** A list of the helpdesk that is open on the page and can be read through its API, one ticket at a time. */
export interface OpenView {
  /** The site's own id of the list. */
  id: string;
  /** Its tickets, in its own order, and how many it has in all: a long one is read only in part. @throws ProblemError */
  list(signal: AbortSignal): Promise<{ total: number; tickets: Listed[] }>;
  /** Reads one of those that `list` gave last. @throws ProblemError */
  read(key: string, signal: AbortSignal): Promise<Ticket>;
  /** How long to wait between two requests, so that the account's shared limit is spared. Milliseconds. */
  pace(): number;
  /** True where so little of that limit is left that whoever does not have to ask should not. */
  isSpare(): boolean;
}

/** What may be written into a helpdesk through its API: never a word to the customer. */
export type DeskChange = { kind: 'tag'; tag: string } | { kind: 'note'; text: string };

export interface SelfTestLine {
  name: string;
  required: boolean;
  expected: string;
  found: number;
  ok: boolean;
  /** Which way found it, 0 the best, and when that was last seen in such a page. */
  way?: number;
  seen?: string;
  /** How many a wide, different way finds, and whether that speaks against `found`. */
  loose?: number;
  disagrees?: true;
}

/** Settings a site needs from the user. `mine`: addresses and domains that are the team's own (webmail). */
export interface SiteSettings {
  mine: string[];
  /**
   * What the helpdesk's own API says of a ticket, asked by the background with the key the team gave for it: the page itself never
   * has the key. Undefined where none was given. @throws ProblemError
   */
  askKeyed?(ticket: string): Promise<unknown>;
}

/** What a reading gives: the ticket, where it came from, and what the reader should know about it. */
export interface Reading {
  ticket: Ticket;
  source: 'api' | 'dom';
  /** True where the page holds messages back and can open them (`openRest`). */
  opens?: boolean;
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
  /** The list that is open on the page, where the site's API can read it. */
  openView?(location: URL): OpenView | undefined;
  /**
   * Writes a tag, or a note for colleagues, through the API; only after a click that showed what is written. Never twice: what stands
   * there already is told as `already`, and whatever came of a request, it is looked at what arrived. @throws ProblemError `write-*` …
   */
  write?(located: Located, location: URL, document: Document, change: DeskChange): Promise<'written' | 'already'>;
  selfTest(location: URL, document: Document): SelfTestLine[];
}
