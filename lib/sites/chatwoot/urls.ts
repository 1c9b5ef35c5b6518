const CONVERSATION = /^\/app\/accounts\/(\d{1,9})\/(?:[^/]+\/)*conversations\/(\d{1,12})\/?$/;

/** Account and number of the conversation in front: also inside an inbox, a label, a team or a folder of one's own. */
export function findConversation(location: URL): { account: string; id: string } | undefined {
  const found = CONVERSATION.exec(location.pathname);
  return found?.[1] && found[2] ? { account: found[1], id: found[2] } : undefined;
}

export const conversationKey = (location: URL, id: string): string =>
  `${location.host}/accounts/${findConversation(location)?.account ?? ''}/conversations/${id}`;
