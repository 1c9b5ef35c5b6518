/** The ticket's number in the address of either interface: `#ticket/zoom/12` (with or without an article), `/desktop/tickets/12`. */
export function findTicketId(location: URL): string | undefined {
  const classic = /^#ticket\/zoom\/(\d{1,12})(?:\/\d+)?$/.exec(location.hash)?.[1];
  if (classic && !/^\/(desktop|mobile)(\/|$)/.test(location.pathname)) return classic;
  return /^\/desktop\/tickets?\/(\d{1,12})(?:\/|$)/.exec(location.pathname)?.[1];
}

/** Host and number, the same in both interfaces. */
export const ticketKey = (location: URL, id: string): string => `${location.host}/ticket/${id}`;

/** Where its REST answers are: Zammad is always at the root of its host. */
export const apiUrl = (location: URL, path: string): URL => new URL(`/api/v1/${path}`, location.origin);

export function ticketOfLink(href: string, location: URL): { id: string; key: string } | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const id = url?.origin === location.origin ? findTicketId(url) : undefined;
  return url && id ? { id, key: ticketKey(url, id) } : undefined;
}
