import type { SiteProfile } from '../../model/site-profile.ts';
import type { Located, Locating, Proof } from '../site.ts';
import { wordHash } from '../word-hash.ts';
import { ticketOf } from './address.ts';
import { findAllBy } from './places.ts';
import { findNumber, findSingle, findThread, lineOf, type Thread } from './thread.ts';

/** What was in front when the page was last sure of it: an address that runs ahead of its page is known by it. */
export interface Memory {
  key: string;
  subject: string;
  first: Element;
  texts: string[];
}

export interface Found {
  locating: Locating;
  thread: Thread;
  subject: string;
  memory?: Memory;
}

const EMPTY: Thread = { shown: [], folded: 0 };

/** The signs of what a thread says first and last. */
function signsOf({ shown }: Thread): string[] {
  const ends = [shown[0], shown.at(-1)].flatMap(
    (each) => each?.texts.map((text) => text.textContent ?? '').join('') ?? [],
  );
  return [...new Set(ends.map((text) => wordHash(text.replace(/\s+/g, ''))))];
}

/** The smallest part of the page that holds all messages in view. */
function rootOf({ shown }: Thread, document: Document): Element {
  const elements = shown.map(({ element }) => element);
  let at: Element | null = elements[0]?.parentElement ?? null;
  while (at && !elements.every((element) => at?.contains(element))) at = at.parentElement;
  return at ?? document.body;
}

/**
 * Which ticket is in front on a site that was pointed out. The address, the number on the page where there is one, and what
 * was in front before must agree; else nothing is read.
 */
export function locate(profile: SiteProfile, location: URL, document: Document, memory: Memory | undefined): Found {
  const { find, ticket, name } = profile;
  const none = { locating: { state: 'none' as const }, thread: EMPTY, subject: '' };
  const missing = (hook: string): Found => ({
    ...none,
    locating: { state: 'waiting', problem: { code: 'page-changed', params: { site: name, hook } } },
  });
  const unsafe = (proofs: Proof[]): Found => ({
    ...none,
    locating: { state: 'unsafe', problem: { code: 'proofs-disagree', params: { site: name } }, proofs },
  });
  const address = ticket.by === 'address' ? ticketOf(location, ticket) : undefined;
  if (ticket.by === 'address' && !address) return none;
  const thread = findThread(profile, document);
  const subjectElement = find.subject ? findSingle(find.subject, document) : undefined;
  const number = findNumber(find, document);
  const [head] = thread.shown;
  if (!head || (find.opening && !head.isOpening)) {
    // Where the address is no proof, a page without any sign of a ticket simply shows none.
    const isTicket = address ? address.exact : Boolean(subjectElement || number);
    if (!isTicket) return none;
    if (find.opening && !head?.isOpening) return missing('opening');
    return missing(findAllBy(find.message, document).length > 0 && find.text ? 'text' : 'message');
  }
  if (find.subject && subjectElement === undefined) return missing('subject');
  if (find.number && number === undefined) return missing('number');
  const proofs: Proof[] = [];
  if (address) proofs.push({ source: 'url', id: address.id });
  if (find.number) proofs.push({ source: 'page', id: number ?? null });
  if (subjectElement === null || number === null) return unsafe(proofs);
  if (address && number && !address.values.includes(number)) return unsafe(proofs);
  const subject = subjectElement ? lineOf(subjectElement) : '';
  const key = keyOf(profile, address?.id, number, subject, thread);
  const now: Memory = { key, subject, first: head.element, texts: signsOf(thread) };
  if (address && !number && !agrees(now, memory))
    return unsafe([...proofs, { source: 'before', id: memory?.key ?? null }]);
  const located: Located = { key, proofs, root: rootOf(thread, document) };
  return { locating: { state: 'ready', located }, thread, subject, memory: now };
}

/**
 * False where the address names another ticket while the page still shows the old one, or the page shows another ticket while
 * the address stayed. (A page with a number of its own on it proves that better.)
 */
function agrees(now: Memory, before: Memory | undefined): boolean {
  if (!before) return true;
  const isSameText = now.texts.some((text) => before.texts.includes(text));
  if (now.key !== before.key) return !(before.first === now.first && isSameText && now.subject === before.subject);
  return isSameText || (now.subject !== '' && now.subject === before.subject);
}

function keyOf(
  profile: SiteProfile,
  address: string | undefined,
  number: string | undefined,
  subject: string,
  thread: Thread,
): string {
  if (address !== undefined) return `${profile.host}/${address}`;
  if (profile.ticket.by === 'number') return `${profile.host}${profile.path}#${number}`;
  const [first] = thread.shown;
  const oldest = profile.first === 'newest' && !first?.isOpening ? thread.shown.at(-1) : first;
  const said = oldest?.texts.map((text) => text.textContent ?? '').join('') ?? '';
  return `${profile.host}${profile.path}#words-${wordHash(`${subject}\n${said}`.replace(/\s+/g, ''))}`;
}
