import type { Message } from '../../model/ticket.ts';
import type { Located } from '../site.ts';
import { messageElements } from './read-dom.ts';

const flat = (text: string) => text.replace(/[\s\u00a0>]+/g, '');

/**
 * The article that shows a message. The page gives its articles no number that the API knows, so it is told by its own words:
 * the first of them, where exactly one article has them.
 */
export function findMessageElement(
  located: Located,
  messages: readonly Message[],
  messageId: string,
): Element | undefined {
  const articles = messageElements(located.root);
  const numbered = articles.find((article) => article.getAttribute('data-comment-id') === messageId);
  if (numbered) return numbered;
  const onPage = /^page-(\d+)$/.exec(messageId)?.[1];
  if (onPage) return articles[Number(onPage) - 1];
  const message = messages.find((each) => each.id === messageId);
  if (!message) return undefined;
  const start = flat(message.text).slice(0, 80);
  if (start === '') return undefined;
  const shown = articles.filter((article) => flat(article.textContent ?? '').includes(start));
  return shown.length === 1 ? shown[0] : undefined;
}
