import type { From } from '../../lib/messages/receive.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { findHost } from './tab-state.ts';

/** True where a ticket's key begins with this host, as every key does (contract, "Ticket"); with its port or without. */
export function isOfHost(key: string, host: string | null): boolean {
  if (host === null) return false;
  const named = key.slice(0, Math.max(0, key.indexOf('/'))).toLowerCase();
  return named === host || named === host.replace(/:\d+$/, '');
}

/**
 * A page speaks for the tickets of its own host alone: one that was taken over must not put words into another's.
 * @throws ProblemError `refused`
 */
export function checkTicket(ticket: Ticket, host: string | null): void {
  const keys = [ticket.key, ...(ticket.aliases ?? [])];
  if (findHost(ticket.url) !== host || !keys.every((key) => isOfHost(key, host))) throw new ProblemError('refused');
}

/**
 * The tab and host a content script speaks from. Only the page itself speaks, never a frame in it.
 * @throws ProblemError `refused`
 */
export function placeOf(from: From): { tabId: number; host: string } {
  const host = findHost(from.url);
  if (from.tabId === null || from.frameId !== 0 || !host) throw new ProblemError('refused');
  return { tabId: from.tabId, host };
}
