import type { Pointed, PointedExample } from '../../lib/messages/pick-messages.ts';
import { problemOf } from '../../lib/model/problem.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { addressParts, guessParts, markOf } from '../../lib/sites/picked/address.ts';
import { placeWith } from '../../lib/sites/picked/derive-profile.ts';
import { deriveRoles } from '../../lib/sites/picked/derive-roles.ts';
import { createPicked } from '../../lib/sites/picked/index.ts';
import { locate } from '../../lib/sites/picked/locate.ts';
import { findParts } from '../../lib/sites/picked/places.ts';
import { orderOf, type Read, readMessages } from '../../lib/sites/picked/read.ts';
import { lineOf } from '../../lib/sites/picked/thread.ts';

const MOST_TEXT = 400;

/** The profile with the pieces of the address that a person chose: none of them means that the address tells nothing. */
function withAddress(profile: SiteProfile, chosen: readonly string[], location: URL): SiteProfile {
  const mark = markOf(location, chosen);
  const ticket: SiteProfile['ticket'] = mark ?? (profile.find.number ? { by: 'number' } : { by: 'words' });
  return { ...profile, ticket, path: placeWith(location, ticket) };
}

/** What the named messages tell of the roles: marks of the page where there are any, else names of the team's own people. */
function withRoles(
  profile: SiteProfile,
  read: readonly Read[],
  examples: readonly PointedExample[],
  whole: Map<string, Element>,
): SiteProfile {
  if (examples.length === 0) return profile;
  const told = examples.flatMap(({ id, role }) => {
    const element = whole.get(id);
    return element ? [{ role, element }] : [];
  });
  const marks = deriveRoles(told);
  const marked = new Set(marks.map(({ role }) => role));
  const names = examples.flatMap(({ id, role }) => {
    const from = read.find(({ message }) => message.id === id)?.message.from;
    const isOurs = role === 'agent' || role === 'note';
    return from && isOurs && !marked.has(role) ? [from.name, from.email].flatMap((each) => each ?? []) : [];
  });
  return { ...profile, roles: { ...profile.roles, marks, own: [...new Set([...profile.roles.own, ...names])] } };
}

/** What a profile would read of this page now, with what the examples told of the roles. Nothing of it is kept. */
export function lookPointed(
  given: SiteProfile,
  examples: readonly PointedExample[],
  chosen: readonly string[] | null | undefined,
  document: Document,
): Pointed {
  const location = new URL(document.location.href);
  const first = chosen ? withAddress(given, chosen, location) : given;
  const now = Date.now();
  const parts = addressParts(location);
  const fresh = {
    parts,
    chosen: [...(chosen ?? (given.ticket.by === 'address' ? guessParts(location) : []))],
    profile: first,
    problem: null,
    subject: null,
    messages: [],
    loaded: 0,
    total: 0,
    proved: null,
    hasComposer: false,
  } satisfies Pointed;
  try {
    const found = locate(first, location, document, undefined);
    if (found.locating.state !== 'ready') {
      const problem = 'problem' in found.locating ? found.locating.problem : { code: 'no-ticket' as const };
      return { ...fresh, problem };
    }
    const all = new Set(found.thread.shown.map(({ element }) => element));
    const wholeOf = (element: Element) =>
      [...all].find((each) => each === element || holdsDeep(each, element)) ?? element;
    const read = readMessages(first, found, [], now);
    const whole = new Map(read.map(({ message, element }) => [message.id, wholeOf(element)]));
    const profile = withRoles(first, read, examples, whole);
    const again = readMessages(profile, found, [], now);
    const times = again.map(({ message }) => message.sentAt);
    const messages = found.thread.shown.filter(({ isOpening }) => !isOpening);
    const inPage = messages.map(
      ({ element }) => again.find(({ element: each }) => wholeOf(each) === element)?.message.sentAt,
    );
    const timeText = (id: string) => {
      const message = whole.get(id);
      const [time] = message && profile.find.time ? findParts(profile.find.time, message, (each) => all.has(each)) : [];
      return time ? lineOf(time).slice(0, 80) || null : null;
    };
    return {
      ...fresh,
      profile,
      subject: found.subject,
      messages: again.map(({ message, isPrivate }, index) => ({
        id: message.id,
        role: message.role,
        author: message.author ?? null,
        sentAt: times[index] ?? null,
        timeText: times[index] ? null : timeText(message.id),
        text: message.text.slice(0, MOST_TEXT),
        maybeNote: isPrivate && message.role === 'unknown',
      })),
      loaded: found.thread.shown.length,
      total: found.thread.shown.length + found.thread.folded,
      proved: orderOf(inPage) ?? null,
      hasComposer: createPicked(profile).findComposer(undefined, document) !== undefined,
    };
  } catch (error) {
    return { ...fresh, problem: problemOf(error) };
  }
}

/** True where the element is in the other, through shadow roots and frames. */
function holdsDeep(whole: Element, element: Element): boolean {
  for (let at: Element | null | undefined = element; at; ) {
    if (whole.contains(at)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : at.ownerDocument.defaultView?.frameElement;
  }
  return false;
}
