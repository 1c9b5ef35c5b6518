import type { Answered } from '../sites/fixture.ts';

/** A page at a helpdesk's own address, played by us in our own words, and what Simmer is to do on it. */
export interface DeskPage {
  name: string;
  /** Of the ticket. Everything else at its host is not found. */
  url: string;
  /** The whole page, for its ticket and its list alike. It may change by itself, as the real one does when it is clicked. */
  html: string;
  subject: string;
  /** Words of the customer that are heard at once. */
  heard: RegExp;
  /** How many messages the page holds back at first; those that a click in the panel opens bring these words. */
  held?: { missing: number; brings: RegExp };
  /** The editable of the reply, and any that belong to something else and must stay empty. */
  composer?: string;
  others?: string;
  /** The row that must be marked in the list, and none other; and how one gets there: within the page, or by another of its pages. */
  list?: { row: string; hash?: string; page?: { url: string; html: string } };
  /** What its server answers beside its pages. */
  answer?: (address: string) => Answered | undefined;
}
