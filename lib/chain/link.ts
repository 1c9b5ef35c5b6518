import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogEvent } from '../model/event.ts';
import { canonical } from './canonical.ts';

/** So many bytes of a SHA-256 stand for an event: 120 bits, 20 characters without padding. No more: it is most of what an event weighs on its way. */
const BYTES = 15;
const LINK = /^([\w-]{20})(?:\.(\d{1,15}))?(?:\/(.{1,200}))?$/;

/** An event as another names it. */
export interface Head {
  seq: number;
  hash: string;
  /** Only of an automatic one: another browser may have said it before, and then that one stands under this id. */
  id: string | null;
}

/** True for the id of an automatic event: it is made of its cause, so that two browsers say it once. */
export const isAutomaticId = (id: string): boolean => /^.{14}8/.test(id);

/**
 * What stands for all that an event says, its own link included. Computed at once and not by WebCrypto: a transaction of the store
 * ends where anything else is waited for, and for so few bytes the asking takes longer than the sum.
 */
export function hashOf(event: LogEvent): string {
  const digest = sha256(utf8ToBytes(canonical(event))).subarray(0, BYTES);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** What the next event of the same chain is to name. */
export const headOf = (event: LogEvent): Head => ({
  seq: event.seq,
  hash: hashOf(event),
  id: isAutomaticId(event.id) ? event.id : null,
});

/** Names an event in the one with this number (contract, "Event"): how far back it is only where another chain's lie between them. */
export const writeLink = ({ seq, hash, id }: Head, own: number): string =>
  `${hash}${own - seq === 1 ? '' : `.${own - seq}`}${id === null ? '' : `/${id}`}`;

/** What an event names; undefined where it names nothing, or nothing that can be read. */
export function readLink({ link, seq }: Pick<LogEvent, 'link' | 'seq'>): Head | undefined {
  const parts = typeof link === 'string' ? LINK.exec(link) : null;
  return parts ? { seq: seq - Number(parts[2] ?? 1), hash: parts[1] as string, id: parts[3] ?? null } : undefined;
}

/** The same for the same event, as a key. */
export const keyOf = ({ seq, hash }: Head): string => `${seq}.${hash}`;

/** Families of which a server may refuse what some members say: a chain of their own, so that nobody else's has a hole for it. */
const APART = ['policy', 'account', 'review', 'script', 'person'];

/**
 * Which of a device's chains an event belongs to. What goes to another database, or may be refused where the rest is not, has one of
 * its own: whoever reads only one of them sees no hole. Only the writer needs to know; who checks follows the links.
 */
export function chainOf({ space, type }: Pick<LogEvent, 'space' | 'type'>): string {
  const family = type.split('.')[0] ?? '';
  return `${space}/${APART.includes(family) ? family : 'all'}`;
}
