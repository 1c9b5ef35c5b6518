/** Where a part of a ticket is read: the site's own API, the page, the mails' own headers, or nowhere. */
export type ReadFrom = 'api' | 'page' | 'headers' | 'partly' | 'no';

/**
 * What is known of a site beyond its code, for people: the table in the README is made of it, and a contract test holds that the
 * two agree. Never imported by what runs in a helpdesk's page.
 */
export interface SiteFacts {
  /** The site's id, as in `Ticket.site`. */
  id: string;
  name: string;
  /** Match patterns whose permission is asked for; 'any' where teams host it themselves, under a name of their own. */
  hosts: 'any' | readonly string[];
  reads: {
    thread: ReadFrom;
    /** Who wrote each message: customer, agent, note. */
    roles: ReadFrom;
    /** Exact times. Where they are not proved, clocks that need them are `unknown`. */
    times: ReadFrom;
    /** Status, priority, tags, assignee. */
    fields: ReadFrom;
    /** The helpdesk's own service levels. */
    sla: ReadFrom;
    /** Text can be put into the reply. */
    composer: ReadFrom;
    /** Rows of its lists are marked. */
    rows: ReadFrom;
  };
  /** True where a tag and a note for colleagues can be written through its API, after a click. */
  writes?: true;
  /** How it was proved, best first. A site is called supported only in the words of this. */
  proved: 'real-server' | 'own-templates' | 'reported-hooks';
  /** What a person should know before they rely on it: one or two plain sentences. */
  limits: string;
}
