import type { Message } from '../../model/ticket.ts';
import { textOf } from '../html-to-text.ts';
import { isMachine, type Own, roleOfSender } from '../mail-roles.ts';
import type { ReadDate } from '../page-date.ts';
import { findOne } from '../selector.ts';
import { wordHash } from '../word-hash.ts';
import type { Card } from './cards.ts';
import { MESSAGE } from './selectors.ts';
import { senderOf } from './sender.ts';

/** The words of a message's time: without invisible marks of direction, and without the gap before a weekday in brackets. */
function timeWords(card: Card): string {
  const time = findOne(MESSAGE.time, card.element);
  const words = time?.getAttribute('title') || time?.textContent || '';
  return words
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[(（])/g, '')
    .trim();
}

/** Names for the messages, which the page gives none: by their writer and time, the same however often they are read. */
export function nameCards(cards: readonly Card[]): Map<string, Card> {
  const named = new Map<string, Card>();
  const alike = new Map<string, number>();
  for (const card of cards) {
    const { name, email } = senderOf(card);
    const when = timeWords(card) || card.body?.textContent?.trim().slice(0, 300);
    const id = wordHash(`${email ?? name} ${when}`);
    // Counted on from the last of the same name: a thousand of them must not be looked through for each.
    let next = (alike.get(id) ?? 0) + 1;
    const nth = () => (next === 1 ? id : `${id}-${next}`);
    while (named.has(nth())) next += 1;
    alike.set(id, next);
    named.set(nth(), card);
  }
  return named;
}

/** More than this ahead of now, and the page does not count by this computer's clock. Milliseconds. */
const AHEAD = 2 * 60_000;

/** Oldest first, by their times where all are known; else as the page has them: its own setting is newest first. */
function inOrder(messages: readonly Message[]): Message[] {
  const known = messages.flatMap(({ sentAt }) => (sentAt ? [Date.parse(sentAt)] : []));
  const isOldestFirst = (known[0] ?? 0) < (known.at(-1) ?? 0);
  const oldestFirst = isOldestFirst ? [...messages] : messages.toReversed();
  if (known.length < messages.length) return oldestFirst;
  return oldestFirst.toSorted((a, b) => Date.parse(a.sentAt as string) - Date.parse(b.sentAt as string));
}

/**
 * The messages that are opened, oldest first. Outlook writes times by the mailbox's own zone, which it does not name: where one of
 * them lies ahead of now, none is believed.
 */
export function readMessages(
  named: ReadonlyMap<string, Card>,
  own: Own,
  language: string,
  readDate: ReadDate,
  now: number,
): Message[] {
  // The country in a page's language says nothing of how its dates are written: that is a setting of its own.
  const [plain] = language.split('-');
  const times = new Map([...named].map(([id, card]) => [id, readDate(timeWords(card), plain, now)]));
  const isZoneOurs = [...times.values()].every((at) => at === null || Date.parse(at) <= now + AHEAD);
  const messages = [...named].flatMap(([id, card]): Message[] => {
    if (card.state !== 'open' || !card.body) return [];
    const { name, email } = senderOf(card);
    return [
      {
        id,
        role: roleOfSender(email, name, own),
        author: name,
        from: name || email ? { name, email } : undefined,
        sentAt: isZoneOurs ? (times.get(id) ?? null) : null,
        text: textOf(card.body),
        ...(isMachine(email) && { automatic: true }),
      },
    ];
  });
  return inOrder(messages);
}
