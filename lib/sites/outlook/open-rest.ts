import { ProblemError } from '../../model/problem.ts';
import { press } from '../page-site/press.ts';
import { findOne } from '../selector.ts';
import type { Located, Locating } from '../site.ts';
import { type Card, findMore, readCards } from './cards.ts';
import { MESSAGE } from './selectors.ts';

/** What lay behind a button comes closed; so long after, it is opened as well. Milliseconds. */
const AFTER = [400, 1200];

const openerOf = ({ element, header }: Card): Element =>
  element.matches('[aria-expanded="false"]') ? element : (findOne(MESSAGE.closed, element) ?? header);

function pressAll(root: Element): void {
  const cards = readCards(root);
  for (const { button } of findMore(root, cards)) press(button);
  // One that is shown and was not read is marked in words that are not known: a click might close it.
  for (const card of cards) if (card.state === 'closed' && !card.body) press(openerOf(card));
}

/** Opens every message of the conversation, as a person would by hand; ends where another comes to the front. */
export function openRest({ key, root }: Located, locate: () => Locating): void {
  pressAll(root);
  for (const wait of AFTER) {
    setTimeout(() => {
      const found = locate();
      if (found.state !== 'ready' || found.located.key !== key) return;
      try {
        pressAll(found.located.root);
      } catch (error) {
        // In the middle of opening, the page has parts of messages; whatever is missing is said by the next reading.
        if (!(error instanceof ProblemError)) throw error;
      }
    }, wait);
  }
}
