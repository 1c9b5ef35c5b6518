import type { Finder, SiteProfile } from '../../model/site-profile.ts';
import { guessParts, markOf, ticketOf } from './address.ts';
import { bodyOf, textOfPointed } from './derive-body.ts';
import { findAlike, guessMessage, holds, messageHolding, neighboursLike } from './derive-messages.ts';
import { deriveOpening } from './derive-opening.ts';
import { derivePart, deriveSingle, finderOf } from './derive-part.ts';
import { outOfQuote } from './out-of-quote.ts';
import { findParts } from './places.ts';
import { numberIn } from './thread.ts';

/** What a person pointed at. Only the message must be there. */
export interface Picks {
  message: Element;
  /** The whole message, where the person set its size by hand: then nothing is guessed. */
  whole?: Element | undefined;
  author?: Element | undefined;
  time?: Element | undefined;
  subject?: Element | undefined;
  composer?: Element | undefined;
  number?: Element | undefined;
  /** What was asked first, where it stands apart from the messages. */
  opening?: Element | undefined;
}

/** What pointing led to, and the parts that no sure way leads to. */
export interface Derived {
  profile: SiteProfile;
  lost: ('author' | 'time' | 'text' | 'subject' | 'composer' | 'number' | 'opening')[];
}

/** A `time` around or right inside what was pointed at tells more than its words. */
function snapToTime(element: Element): Element {
  const around = element.closest('time, [datetime]');
  if (around) return around;
  const inside = element.querySelectorAll('time, [datetime]');
  return inside.length === 1 ? (inside[0] as Element) : element;
}

/** Elements that show the same number as the address, as data that the page itself keeps or in words: a second proof. */
function findNumberOf(
  values: readonly string[],
  document: Document,
): { element: Element; attribute: string | null } | undefined {
  for (const value of values.toReversed()) {
    if (value.length < 2 && values.length > 1) continue;
    for (const element of document.querySelectorAll(
      '[data-conversation_id], [data-ticket-id], [data-ticket], [data-conversation-id], [data-id], [data-thread-id], [data-issue-id], [data-case-id], input[type="hidden"][name]',
    )) {
      const attribute = [...element.attributes].find(
        ({ name, value: said }) =>
          said === value && (name === 'value' || /^data-.*(ticket|conv|thread|issue|case|id)/.test(name)),
      );
      if (attribute) return { element, attribute: attribute.name };
    }
  }
  return undefined;
}

const folderOf = (pathname: string) => pathname.slice(0, pathname.lastIndexOf('/') + 1) || '/';

/** The beginning of the path that is the same for all tickets. */
export function placeWith(url: URL, ticket: SiteProfile['ticket']): string {
  if (ticket.by !== 'address') return folderOf(url.pathname);
  const fixed = (ticket.path ?? url.pathname).replace(/[{*].*$/, '');
  return /[{*]/.test(ticket.path ?? '') ? folderOf(fixed) : fixed || '/';
}

/**
 * Makes a site profile of what a person pointed at. It holds places only: no text of the page goes into it.
 * @param id of the profile; a word of small letters and digits
 * @throws Error where no sure way leads to the message
 */
export function deriveProfile(given: Picks, document: Document, location: URL, id: string): Derived {
  const lost: Derived['lost'] = [];
  const unquoted = outOfQuote(given.message);
  const picks = given.whole && !holds(given.whole, unquoted) ? given : { ...given, message: unquoted };
  const time = picks.time && snapToTime(picks.time);
  const beside = [picks.author, time].filter((each) => each !== undefined);
  const guess = picks.whole ?? guessMessage(picks.message);
  const around = picks.whole ? guess : messageHolding(guess, picks.message, beside);
  const rough = neighboursLike(around, picks.message);
  const isInside = picks.message !== around && holds(around, picks.message);
  // Pointed at the head of a message: its words are elsewhere in it.
  const body = isInside ? bodyOf(picks.message, around, rough, beside) : undefined;
  const message = body?.message ?? around;
  const pointed = body?.element ?? (isInside ? textOfPointed(picks.message, message, beside) : undefined);
  const part = (element: Element | undefined, name: 'author' | 'time' | 'text') => {
    if (!element) return null;
    // Pointed at in another message than the first, it says where it is in that one.
    const owner = [message, ...rough].find((each) => holds(each, element)) ?? message;
    const without = body && owner === around ? [...beside, picks.message] : beside;
    const found = derivePart(element, owner, rough, name === 'text' ? without : undefined);
    if (!found) lost.push(name);
    return found ?? null;
  };
  const text = part(pointed, 'text');
  const author = part(picks.author, 'author');
  const isWhole = (other: Element) => {
    const all = new Set(rough);
    const isMessage = (each: Element) => all.has(each);
    return [text, author].every((each) => !each || findParts(each, other, isMessage).length > 0);
  };
  const alike = findAlike(message, isWhole(message) ? isWhole : (other) => rough.includes(other));
  const finder = finderOf(
    message,
    alike.map(({ css }) => css),
    document,
  );
  if (!finder) throw new Error('no way leads to this message');
  const single = (element: Element | undefined, name: 'subject' | 'composer' | 'number'): Finder | null => {
    if (!element) return null;
    const found = deriveSingle(element, document);
    if (!found) lost.push(name);
    return found ?? null;
  };
  const find: SiteProfile['find'] = {
    message: finder,
    text,
    author,
    time: part(time, 'time'),
    subject: single(picks.subject, 'subject'),
    composer: single(picks.composer, 'composer'),
    number: null,
  };
  if (picks.opening) {
    find.opening = deriveOpening(picks.opening, alike[0]?.elements ?? [message], find, document) ?? null;
    if (!find.opening) lost.push('opening');
  }
  const mark = markOf(location, guessParts(location));
  const number = pickNumber(picks.number, mark !== undefined, document, location, single);
  const ticket: SiteProfile['ticket'] = mark ?? (number ? { by: 'number' } : { by: 'words' });
  find.number = number ?? null;
  const profile: SiteProfile = {
    format: 'simmer-site',
    version: 1,
    id,
    name: location.host.slice(0, 80),
    host: location.host,
    path: placeWith(location, ticket),
    find,
    ticket,
    first: null,
    times: null,
    roles: { marks: [], own: [], others: 'unknown' },
  };
  return { profile, lost };
}

/**
 * The ticket's number on the page. Beside an address it is a second proof, and only where both say the same; alone, it is what
 * tells the tickets apart.
 */
function pickNumber(
  picked: Element | undefined,
  isInAddress: boolean,
  document: Document,
  location: URL,
  single: (element: Element | undefined, name: 'number') => Finder | null,
): NonNullable<SiteProfile['find']['number']> | undefined {
  const values = isInAddress ? addressValues(location) : [];
  if (picked) {
    const said = numberIn(picked.textContent ?? '');
    const isProof = said !== undefined && (!isInAddress || values.includes(said));
    const finder = isProof ? single(picked, 'number') : null;
    if (finder) return { ...finder, attribute: null };
  }
  const kept = findNumberOf(values, document);
  const finder = kept && deriveSingle(kept.element, document);
  // Hidden data is not in view: only elements that a person can see are asked for it.
  return finder && kept.element.checkVisibility() ? { ...finder, attribute: kept.attribute } : undefined;
}

function addressValues(location: URL): string[] {
  const mark = markOf(location, guessParts(location));
  return (mark && ticketOf(location, mark)?.values) ?? [];
}
