import { ProblemError } from '../../model/problem.ts';
import type { Message, Ticket } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { findAll } from '../selector.ts';
import type { Located } from '../site.ts';
import type { PageSpec } from './page-spec.ts';

/** Messages of the page in view, oldest first where that can be told: by time, else by growing numbers. */
function inOrder(messages: Message[]): Message[] {
  if (messages.every(({ sentAt }) => sentAt)) {
    return messages.toSorted((a, b) => Date.parse(a.sentAt as string) - Date.parse(b.sentAt as string));
  }
  const isNumbered = messages.every(({ id }) => /^\d+$/.test(id));
  return isNumbered ? messages.toSorted((a, b) => Number(a.id) - Number(b.id)) : messages;
}

function readMessages(spec: PageSpec, root: Element, location: URL): Message[] {
  const elements = findAll(spec.parts.messages, root);
  if (elements.length === 0) throw new ProblemError('page-changed', { site: spec.id, hook: 'messages' });
  const { leftOut } = spec;
  const isLeftOut = leftOut ? (element: Element) => element.matches(leftOut) : undefined;
  const messages = elements.flatMap((element): Message[] => {
    const read = spec.readMessage(element, location);
    if (!read) return [];
    const texts = findAll(spec.message.text, element);
    if (texts.length === 0) throw new ProblemError('page-changed', { site: spec.id, hook: 'text' });
    const text = texts.map((part) => textOf(part, isLeftOut)).filter((part) => part !== '');
    return [{ ...read, text: text.join('\n\n') }];
  });
  return inOrder(messages);
}

/** What the page itself shows of the ticket in front. @throws ProblemError page-changed {hook} */
export function readPage(spec: PageSpec, located: Located, location: URL, document: Document): Ticket {
  const { root } = located;
  const messages = readMessages(spec, root, location);
  const held = spec.held?.(root).count ?? 0;
  const { subject, requester, provenance, ...fields } = spec.readFields(root, document, messages);
  const sure = (isSure: boolean) => ({ source: 'dom' as const, sure: isSure });
  return {
    site: spec.id,
    key: located.key,
    url: location.href,
    observedAt: new Date().toISOString(),
    channel: 'other',
    tags: [],
    slaTargets: [],
    ...fields,
    subject,
    requester,
    messages,
    coverage: { loaded: messages.length, total: messages.length + held },
    provenance: {
      messages: sure(held === 0),
      'messages.role': sure(messages.every(({ role }) => role !== 'unknown')),
      'messages.sentAt': sure(messages.every(({ sentAt }) => Boolean(sentAt))),
      ...provenance,
    },
  };
}
