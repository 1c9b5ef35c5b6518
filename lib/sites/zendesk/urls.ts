const HOST = /^[a-z0-9][a-z0-9-]*\.zendesk\.com$/i;

/** True for an agent's workspace: `https://acme.zendesk.com/agent…`, and for no look-alike host. */
export function isAgentPage(url: URL): boolean {
  return url.protocol === 'https:' && HOST.test(url.hostname) && /^\/agent(?:\/|$)/.test(url.pathname);
}

/** The ticket's number in an address of the agent workspace: `/agent/tickets/4711`, `/agent/tickets/4711/events`. */
export function findTicketId(url: URL): string | undefined {
  return /^\/agent\/tickets\/(\d{1,18})(?:\/|$)/.exec(url.pathname)?.[1];
}

/** Unique for ever: host and ticket number. */
export function ticketKey(url: URL, id: string): string {
  return `${url.hostname.toLowerCase()}/${id}`;
}

/** The address a person would open. */
export function ticketUrl(url: URL, id: string): string {
  return `${url.origin}/agent/tickets/${id}`;
}
