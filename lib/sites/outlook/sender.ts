import { findOne } from '../selector.ts';
import type { Card } from './cards.ts';
import { MESSAGE } from './selectors.ts';

const ADDRESS = /[^\s<>()[\]{}"“”‘’,;:@]+@[^\s<>()[\]{}"“”‘’,;:@]+\.[^\s<>()[\]{}"“”‘’,;:@.]{2,}/gu;

/** Every address in a text, in small letters. */
export const addressesIn = (text: string | null | undefined): string[] =>
  [...(text ?? '').normalize('NFKC').matchAll(ADDRESS)].map(([address]) => address.toLowerCase());

export interface Sender {
  name: string | undefined;
  /** Undefined where the page shows a name alone, or more than one address: then nobody can say who it was. */
  email: string | undefined;
}

/** Who wrote a message, as far as its header says. Receivers stand beside it, with addresses of their own: they are not looked at. */
export function senderOf({ element, body }: Card): Sender {
  const from = findOne(MESSAGE.from, element);
  if (!from || body?.contains(from)) return { name: undefined, email: undefined };
  const said = [from, ...from.querySelectorAll('[title], [aria-label]')].flatMap((each) => [
    each.getAttribute('title'),
    each.getAttribute('aria-label'),
  ]);
  const words = from.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';
  const addresses = new Set([words, ...said].flatMap(addressesIn));
  const [email] = addresses.size === 1 ? addresses : [];
  const label = said.find((text) => /^[^<@]{1,20}[:：]/.test(text ?? '')) ?? '';
  const shown = (words || label.replace(/^[^:：]*[:：]/, '')).replace(/\s*[<＜][^>＞]*[>＞]\s*$/u, '').trim();
  return { name: shown || email, email };
}
