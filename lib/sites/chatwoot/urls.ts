const CONVERSATION = /^\/app\/accounts\/(\d{1,9})\/(?:[^/]+\/)*conversations\/(\d{1,12})\/?$/;

/** Account and number of the conversation in front: also inside an inbox, a label, a team or a folder of one's own. */
export function findConversation(location: URL): { account: string; id: string } | undefined {
  const found = CONVERSATION.exec(location.pathname);
  return found?.[1] && found[2] ? { account: found[1], id: found[2] } : undefined;
}

/** The account in front, whatever page of it is open. */
export const accountOf = (location: URL): string | undefined =>
  /^\/app\/accounts\/(\d{1,9})(?:\/|$)/.exec(location.pathname)?.[1];

export const conversationKey = (location: URL, id: string): string =>
  `${location.host}/accounts/${accountOf(location) ?? ''}/conversations/${id}`;

/** The key of the conversation that a link leads to, of the account in front. */
export function keyOfLink(href: string, location: URL): string | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const found = url?.origin === location.origin ? findConversation(url) : undefined;
  return found && found.account === accountOf(location) ? conversationKey(location, found.id) : undefined;
}
