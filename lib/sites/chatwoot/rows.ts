import { wordsOf } from '../page-site/words-of.ts';
import { rowsByLink } from '../rows-by-link.ts';
import { findAll, findOne } from '../selector.ts';
import type { Row } from '../site.ts';
import { CARD, LIST } from './selectors.ts';
import { accountOf, conversationKey, findConversation, keyOfLink } from './urls.ts';

/** The number a card shows, where it shows one. */
const numberOf = (card: Element) => /^\d{1,12}$/.exec(wordsOf(findOne(CARD.number, card)) ?? '')?.[0];

/**
 * Cards of the wide list show the conversation's number; those of the narrow one bear no sign of it, and are not marked. The card of
 * the conversation in front has to have its number, and no number may stand on two cards: else nobody can tell what they mean.
 */
function cards(location: URL, document: Document): Row[] {
  if (accountOf(location) === undefined) return [];
  const found = findAll(LIST.cards, document).flatMap((card) => {
    const id = numberOf(card);
    const mount = findOne(CARD.number, card);
    return id && mount ? [{ id, mount, isInFront: card.classList.contains('active') }] : [];
  });
  const open = findConversation(location)?.id;
  const isWrong =
    new Set(found.map(({ id }) => id)).size < found.length ||
    found.some(({ id, isInFront }) => isInFront && open !== undefined && id !== open);
  return isWrong ? [] : found.map(({ id, mount }) => ({ key: conversationKey(location, id), mount }));
}

/** Rows of a list, and results of a search, which are links. */
export function rows(location: URL, document: Document): Row[] {
  return [
    ...cards(location, document),
    ...rowsByLink(findAll(LIST.links, document), (href) => keyOfLink(href, location)),
  ];
}
