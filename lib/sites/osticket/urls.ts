const PAGE = /^(.*)\/scp\/tickets\.php$/;

/** The ticket's inner number in the address of a page for staff (not the number that people see). */
export function findTicketId(location: URL): string | undefined {
  if (!PAGE.test(location.pathname)) return undefined;
  const id = location.searchParams.get('id') ?? '';
  return /^\d{1,12}$/.test(id) ? id : undefined;
}

/** True on every page of the agents' panel that may show a list of tickets. */
export const isStaffPage = (location: URL): boolean =>
  /\/scp\/(tickets|index|users|orgs)\.php$|\/scp\/?$/.test(location.pathname);

/** Host, path of the installation and number: unique for ever. */
export function ticketKey(location: URL, id: string): string {
  const base = PAGE.exec(location.pathname)?.[1] ?? location.pathname.replace(/\/scp\/.*$/, '');
  return `${location.host}${base}/ticket/${id}`;
}

/** The ticket that a link leads to, where it stays on this installation. */
export function ticketOfLink(href: string, location: URL): { id: string; key: string } | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const id = url?.origin === location.origin ? findTicketId(url) : undefined;
  return url && id ? { id, key: ticketKey(url, id) } : undefined;
}
