import { ProblemError } from '../../model/problem.ts';
import { findEditable } from '../compose/find-editable.ts';
import { createPageSite } from '../page-site/create-page-site.ts';
import { findAll, findOne } from '../selector.ts';
import type { Composer, Site } from '../site.ts';
import { createAsk } from './api.ts';
import { parseConversation } from './parse-conversation.ts';
import { MESSAGE, PARTS, REPLY, ROOT } from './selectors.ts';
import { conversationKey, findConversation } from './urls.ts';

/** Its own settings in a script of the page, and the address of an account. */
function detect(location: URL, document: Document): boolean {
  if (!/^\/app\/accounts\/\d+(\/|$)/.test(location.pathname)) return false;
  const scripts = [...document.querySelectorAll('script:not([src])')];
  return scripts.some(({ textContent }) => /\bchatwootConfig\b/.test(textContent ?? ''));
}

function messageId(element: Element): string | undefined {
  const id = element.getAttribute('data-message-id') ?? /^message-?(\d+)$/.exec(element.id)?.[1];
  return id && /^\d+$/.test(id) ? id : undefined;
}

function findComposer(root: Element | undefined, document: Document): Composer | undefined {
  const found = findAll(REPLY.editor, root ?? document).find((each) => each.checkVisibility());
  const element = found && findEditable(found);
  if (!element) return undefined;
  const box = findOne(REPLY.box, root ?? document);
  if (!box?.contains(element)) return { element, audience: 'unknown' };
  return { element, audience: box.classList.contains('is-private') ? 'internal' : 'public' };
}

/** Chatwoot on any host: the page does not tell who wrote what, so it is read through its API alone (NOTES.md). */
export function createChatwoot(): Site {
  return createPageSite({
    id: 'chatwoot',
    detect,
    watchedAttributes: [],
    ticketId: (location) => findConversation(location)?.id,
    ticketKey: conversationKey,
    root: ROOT,
    parts: PARTS,
    message: MESSAGE,
    shownIds: () => [],
    isProvedByReading: (root) => findAll(PARTS.messages, root).some((element) => messageId(element) !== undefined),
    needsApi: true,
    readMessage: () => undefined,
    readFields: () => ({ subject: '', requester: { name: '' } }),
    async readApi(location, { root }, id, document, signal) {
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
    },
    findComposer,
    findMessageElement(root, id) {
      if (!/^\d+$/.test(id)) return undefined;
      const message = root.querySelector(`[data-message-id="${id}"]`) ?? root.querySelector(`#message${id}`);
      return message?.querySelector('[data-bubble-name]') ?? message ?? undefined;
    },
    rows: () => [],
  });
}
