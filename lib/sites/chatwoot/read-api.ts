import { ProblemError } from '../../model/problem.ts';
import type { Ticket } from '../../model/ticket.ts';
import { findAll } from '../selector.ts';
import { createAsk } from './api.ts';
import { messageId } from './message-id.ts';
import { parseConversation } from './parse-conversation.ts';
import { PARTS } from './selectors.ts';
import { conversationKey, findConversation } from './urls.ts';

/**
 * The conversation in front through the API, as its own page asks it.
 * @param root what shows it: every message in there has to be in the answer
 * @throws ProblemError
 */
export async function readApi(
  location: URL,
  root: Element,
  id: string,
  document: Document,
  signal: AbortSignal,
): Promise<Ticket> {
  const account = findConversation(location)?.account;
  if (!account) throw new ProblemError('no-ticket');
  const ask = createAsk(location, document.cookie, signal);
  const [conversation, { messages, whole }] = await Promise.all([
    ask.conversation(account, id),
    ask.messages(account, id),
  ]);
  const ids = new Set(messages.map((message) => String(message.id)));
  const inView = findAll(PARTS.messages, root).flatMap((element) => messageId(element) ?? []);
  // What is in view must be of this conversation; older ones than were asked for may be in view too.
  const oldest = Math.min(...messages.map((message) => message.id));
  const isOther = inView.length === 0 || inView.some((each) => !ids.has(each) && (whole || Number(each) > oldest));
  if (String(conversation.id) !== id || isOther) throw new ProblemError('proofs-disagree', { site: 'chatwoot' });
  return parseConversation(location, conversationKey(location, id), conversation, messages, whole);
}
