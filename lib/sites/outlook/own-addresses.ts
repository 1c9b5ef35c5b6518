import { findAll } from '../selector.ts';
import { ACCOUNT } from './selectors.ts';
import { addressesIn } from './sender.ts';

/** The address of the account, where the head of the page says it. One that names several says nothing. */
export function ownAddresses(document: Document): string[] {
  const said = findAll(ACCOUNT, document).flatMap((element) =>
    [element.getAttribute('aria-label'), element.getAttribute('title'), element.textContent].flatMap(addressesIn),
  );
  const all = new Set(said);
  return all.size === 1 ? [...all] : [];
}
