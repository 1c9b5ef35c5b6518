const HOST = /^[a-z0-9][a-z0-9-]*\.zendesk\.com$/i;

/** True for an agent's workspace: `https://acme.zendesk.com/agent…`, and for no look-alike host. */
export function isAgentPage(url: URL): boolean {
  return url.protocol === 'https:' && HOST.test(url.hostname) && /^\/agent(?:\/|$)/.test(url.pathname);
}

/** The ticket's number in an address of the agent workspace: `/agent/tickets/4711`, `/agent/tickets/4711/events`. */
export function findTicketId(url: URL): string | undefined {
  return /^\/agent\/tickets\/(\d{1,18})(?:\/|$)/.exec(url.pathname)?.[1];
}

/** The number of the view whose list is open: `/agent/filters/12`. Suspended tickets have numbers of their own and are none. */
export function findViewId(url: URL): string | undefined {
  return /^\/agent\/filters\/(\d{1,18})\/?$/.exec(url.pathname)?.[1];
}

/** True for the list of mails that Zendesk held back and that are no tickets yet. */
export function isSuspended(url: URL): boolean {
  return /^\/agent\/filters\/suspended(?:\/|$)/.test(url.pathname);
}

/** Unique for ever: host and ticket number. */
export function ticketKey(url: URL, id: string): string {
  return `${url.hostname.toLowerCase()}/${id}`;
}

/** The address a person would open. */
export function ticketUrl(url: URL, id: string): string {
  return `${url.origin}/agent/tickets/${id}`;
}
