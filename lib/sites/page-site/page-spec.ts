import type { Message, Ticket } from '../../model/ticket.ts';
import type { Hook } from '../selector.ts';
import type { Composer, Located, Proof, Row, SiteSettings } from '../site.ts';

/** A message as its page tells it, before its text is read. */
export type PageMessage = Omit<Message, 'text'>;

/** What a page tells of its ticket beside the messages. */
export type PageFields = Partial<Omit<Ticket, 'site' | 'key' | 'url' | 'observedAt' | 'messages'>> &
  Pick<Ticket, 'subject' | 'requester'>;

/**
 * What has to be known of a helpdesk whose page shows one ticket at a time. Everything that is the same for all of them is in
 * `createPageSite`.
 */
export interface PageSpec {
  id: string;
  detect(location: URL, document: Document): boolean;
  watchedAttributes: readonly string[];
  /** The ticket's number by the address; undefined where the address names none. */
  ticketId(location: URL): string | undefined;
  ticketKey(location: URL, id: string): string;
  /** What shows the ticket. Of several in the page only the one in view counts; two in view, and nothing is read. */
  root: Hook;
  /** Inside the root. */
  parts: { readonly messages: Hook } & Readonly<Record<string, Hook>>;
  /** Inside one message. Several texts are read one after the other. */
  message: { readonly text: Hook } & Readonly<Record<string, Hook>>;
  /** Parts of a message's text that nobody wrote, such as the page's own buttons. */
  leftOut?: string;
  /** The ticket's numbers that the page itself bears; at least one is needed, unless the reading proves it. */
  shownIds(root: Element, document: Document): Proof[];
  /**
   * True where the page bears no number of the ticket, but something that the API's answer must agree with (its messages'
   * numbers, say): then `readApi` has to check it, and only what it read counts.
   */
  isProvedByReading?(root: Element): boolean;
  /** Undefined for what is no message. @throws ProblemError page-changed */
  readMessage(element: Element, location: URL): PageMessage | undefined;
  /** @throws ProblemError page-changed */
  readFields(root: Element, document: Document, messages: readonly Message[]): PageFields;
  /** Whatever the page holds back: how many messages at least, and what a person would click to see them. */
  held?(root: Element): { count: number; buttons: readonly HTMLElement[] };
  /**
   * The whole ticket through the helpdesk's own API, by the person's session or by a key (`settings.askKeyed`); undefined where
   * no key was given. @throws ProblemError
   */
  readApi?(
    location: URL,
    located: Located,
    id: string,
    document: Document,
    signal: AbortSignal,
    settings: SiteSettings,
  ): Promise<Ticket | undefined>;
  /** True where the page alone does not tell who wrote what: then a failing API is said, and nothing is read. */
  needsApi?: boolean;
  findComposer(root: Element | undefined, document: Document): Composer | undefined;
  findMessageElement(root: Element, messageId: string): Element | undefined;
  rows(location: URL, document: Document): Row[];
  /** Hooks of a page that shows a ticket, which stand around the root. */
  around?: Readonly<Record<string, Hook>>;
  /** Hooks of a page that shows no ticket. */
  list?: Readonly<Record<string, Hook>>;
}
