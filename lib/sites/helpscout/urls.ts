/** Help Scout's own host; its agents' interface is nowhere else. */
export const HOST = 'secure.helpscout.net';

/** The two numbers of a conversation: its own, which the API knows, and the one people see. */
export interface ConversationIds {
  id: string;
  number: string;
}

export const isHelpscout = (location: URL): boolean => location.protocol === 'https:' && location.host === HOST;

/** Both numbers of an address such as `/conversation/1234567/4711`; undefined where it names none. */
export function findConversation(location: URL): ConversationIds | undefined {
  if (!isHelpscout(location)) return undefined;
  const found = /^\/conversations?\/(\d{1,15})\/(\d{1,12})\/?$/.exec(location.pathname);
  return found?.[1] && found[2] ? { id: found[1], number: found[2] } : undefined;
}

/** Its own number stands for ever; the one people see may be anybody's in another account. */
export const conversationKey = (id: string): string => `${HOST}/conversation/${id}`;

export function keyOfLink(href: string, location: URL): string | undefined {
  const url = URL.canParse(href, location.href) ? new URL(href, location) : undefined;
  const found = url && findConversation(url);
  return found && conversationKey(found.id);
}
