import { FIRST_QUERY, keptQuery, orderOf } from '../../components/dashboard/radar/first-order.ts';
import { browser } from '../../lib/browser/browser.ts';
import type { MessageName, Request } from '../../lib/messages/messages.ts';

/*
 * Asked before the page's own code is loaded, so it brings no schema along: the background parses what it is asked, and whoever
 * takes an answer parses that (`send-or-take.ts`).
 */

/** Milliseconds: an answer that nobody has taken by then says what was, not what is. */
const FRESH = 5000;

const under = new Map<string, Promise<unknown>>();
const nameOf = (name: string, data: unknown) => `${name} ${JSON.stringify(data)}`;

/** Asks now what the page will ask first: the background answers while the page's own code is still being loaded. */
export function askEarly(): void {
  const ask = <N extends MessageName>(name: N, data: Request<N>) => {
    const reply = browser.runtime.sendMessage({ simmer: 1, name, data });
    reply.catch(() => {}); // whoever takes it hears of it
    under.set(nameOf(name, data), reply);
  };
  ask('radar.list', {});
  const isFirstPage = location.hash === '' || location.hash.startsWith('#case:');
  if (isFirstPage) ask('radar.order', orderOf((keptQuery() as Request<'radar.order'> | undefined) ?? FIRST_QUERY));
  setTimeout(() => under.clear(), FRESH);
}

/** The reply to what was asked early, unparsed, for the first who asks the same; else undefined. */
export function takeEarly(name: MessageName, data: unknown): Promise<unknown> | undefined {
  const key = nameOf(name, data);
  const early = under.get(key);
  under.delete(key);
  return early;
}
