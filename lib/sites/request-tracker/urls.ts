/** Pages that show one ticket. Self-service, the mobile pages and approvals are others. */
const PAGES =
  /^\/Ticket\/(Display|Update|History|Modify|ModifyAll|ModifyPeople|ModifyDates|ModifyLinks|Reminders|Forward)\.html$/;

/** Which of its pages on one ticket an address is, as `Display`; undefined for any other. `base` is the path it lies at. */
export function findPage(url: URL, base: string): string | undefined {
  return url.pathname.startsWith(base) ? PAGES.exec(url.pathname.slice(base.length))?.[1] : undefined;
}

/** The ticket an address asks for. Its own links part their parameters with `;` as well as with `&`. */
export function findAskedId(url: URL): string | undefined {
  const ids = url.search
    .slice(1)
    .split(/[&;]/)
    .map((part) => /^id=(?:ticket\/)?(\d{1,12})$/.exec(part)?.[1])
    .filter((id) => id !== undefined);
  return ids.length > 0 && ids.every((id) => id === ids[0]) ? ids[0] : undefined;
}

/** Unique for ever: host, the path it lies at, and the ticket's number. */
export function ticketKey(url: URL, base: string, id: string): string {
  return `${url.host.toLowerCase()}${base}/${id}`;
}

/** The address a person would open. */
export function ticketUrl(url: URL, base: string, id: string): string {
  return `${url.origin}${base}/Ticket/Display.html?id=${id}`;
}
