const TICKET = /^(.*?)\/conversation\/(\d{1,12})\/?$/;

/** The conversation's number in its address. It may be installed below a path. */
export const findConversationId = (location: URL): string | undefined => TICKET.exec(location.pathname)?.[2];

/** Host, path of the installation and number: unique for ever. */
export function conversationKey(location: URL, id: string): string {
  const base = TICKET.exec(location.pathname)?.[1] ?? '';
  return `${location.host}${base}/conversation/${id}`;
}

/** The same for the target of a link in a list. */
export function keyOfLink(href: string, location: URL): { id: string; key: string } | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const id = url?.origin === location.origin ? findConversationId(url) : undefined;
  return url && id ? { id, key: conversationKey(url, id) } : undefined;
}
