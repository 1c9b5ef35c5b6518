/** LiveAgent's agents work under this path, on its own host names and on a team's. */
export const isAgentPath = (location: URL): boolean =>
  location.protocol === 'https:' && /^\/agent\/(index\.php)?$/.test(location.pathname);

export const isOwnHost = (location: URL): boolean => /^[a-z0-9-]+\.ladesk\.com$/.test(location.host);

/** The conversation in the route behind the "#": `#Conversation;id=a1b2c3d4`, once also `#/Ticket;a1b2c3d4`. */
export function findConversationId(location: URL): string | undefined {
  if (!isAgentPath(location)) return undefined;
  const { hash } = location;
  const named = /^#\/?Conversation;(?:[\w-]+=[^;]*;)*id=([\w-]{1,64})(?:;|$)/.exec(hash)?.[1];
  return named ?? /^#\/Ticket;([\w-]{1,64})(?:;|$)/.exec(hash)?.[1];
}

export const conversationKey = (location: URL, id: string): string => `${location.host}/conversation/${id}`;

/** The key of the conversation that a link leads to. */
export function keyOfLink(href: string, location: URL): string | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const id = url?.origin === location.origin ? findConversationId(url) : undefined;
  return id === undefined ? undefined : conversationKey(location, id);
}
