import type { Channel } from '../kinds.ts';

/** A customer who may be affected too, and whether they were told (R68). Texts are vault items. */
export interface AffectedCustomer {
  customer: string;
  name: string | null;
  /** Keyed hash of the customer, and hash of their ticket, where a ticket told of them. */
  person: string | null;
  ticket: string | null;
  ticketRef: string | null;
  reach: string | null;
  told: {
    message: string | null;
    version: number | null;
    channel: Channel | null;
    state: 'sent' | 'failed' | 'not-needed';
    at: string;
    by: string;
  } | null;
}

export interface MessageVersion {
  version: number;
  language: string;
  /** Vault item. It tells two versions of one number apart, which two people wrote at once. */
  text: string;
  at: string;
  by: string;
  approved: { at: string; by: string; validUntil: string | null } | null;
  withdrawn: boolean;
}

/** A text for all who ask, with every version of it (R70). */
export interface SharedMessage {
  message: string;
  versions: MessageVersion[];
}

/** What is done for the other customers of a case (R68–R70). */
export interface Spread {
  plan: {
    channel: Channel;
    owner: { role: string; person?: string | null | undefined } | null;
    /** Vault item. */
    text: string | null;
    /** ISO 8601 duration between two updates to all of them. */
    every: string | null;
    at: string;
    by: string;
  } | null;
  scope: {
    scope: string;
    questions: { question: string; answer: string | null }[];
    issue: string | null;
    words: string | null;
    at: string;
    by: string;
  } | null;
  affected: AffectedCustomer[];
  messages: SharedMessage[];
}
