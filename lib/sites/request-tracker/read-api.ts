import { ProblemError } from '../../model/problem.ts';
import type { Ticket } from '../../model/ticket.ts';
import { type Api, createApi } from './api.ts';
import type { ApiTicket, ApiTransaction, ApiUser } from './api-schema.ts';
import { isMessage, SYSTEM, textParts } from './parse-messages.ts';
import { numberOf, parseTicket } from './parse-ticket.ts';

/** A part longer than this is no letter. Bytes. */
const LONGEST = 1_000_000;

/** Undefined where it could not be had, so that the ticket is not lost with it. */
async function optional<T>(asked: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (signal.aborted || !(error instanceof ProblemError)) throw error;
    return undefined;
  }
}

/** Owners before and after, by number, so that they can be named. */
const MOST_OWNERS = 10;

/** Whoever wrote but did not ask: only their own records tell who is staff. And whoever owned it, known by number alone. */
async function readUsers(
  api: Api,
  ticket: ApiTicket,
  transactions: readonly ApiTransaction[],
  signal: AbortSignal,
): Promise<Map<string, ApiUser>> {
  const requestors = new Set((ticket.Requestor ?? []).map(({ id }) => id));
  const [first] = requestors;
  const writers = transactions.filter(isMessage).flatMap(({ Creator }) => Creator?.id ?? []);
  const names = new Set(writers.filter((name) => !requestors.has(name) && !SYSTEM.has(name)));
  if (first && !writers.includes(first)) names.add(first);
  const users = new Map<string, ApiUser>();
  const ask = async (name: string) => {
    const user = await optional(api.user(name), signal);
    if (user) users.set(name, user);
  };
  await Promise.all([...names].map(ask));
  const known = new Set([...users.values()].map(numberOf));
  const owners = transactions.filter(({ Field }) => Field === 'Owner');
  const numbers = new Set(owners.flatMap(({ OldValue, NewValue }) => [OldValue ?? '', NewValue ?? '']));
  const unnamed = [...numbers].filter((id) => /^\d+$/.test(id) && !SYSTEM.has(id) && !known.has(id));
  await Promise.all(unnamed.slice(0, MOST_OWNERS).map(ask));
  return users;
}

/**
 * Reads a ticket through REST 2, which Request Tracker 5 has built in: exact times, roles, whole texts.
 * @param asked the number in the page's address; an old one leads to the ticket it was merged into
 * @param shown the number the page shows
 * @throws ProblemError, proofs-disagree among them where the number asked for does not lead to the one shown
 */
export async function readApi(
  location: URL,
  base: string,
  asked: string,
  shown: string,
  signal: AbortSignal,
): Promise<Ticket> {
  const api = createApi(location.origin, base, signal);
  const [ticket, history] = await Promise.all([api.ticket(asked), api.history(shown)]);
  if (ticket.id !== shown) throw new ProblemError('proofs-disagree', { site: 'rt' });
  const said = history.items.filter(isMessage).map(({ id }) => id);
  const attachments = await api.attachments(shown, said);
  const parts = Map.groupBy(attachments, (each) => each.TransactionId);
  const wanted = [...parts.values()]
    .flatMap(textParts)
    .filter((part) => Number(part.ContentLength ?? 0) <= LONGEST)
    .map(({ id }) => id);
  const [texts, users] = await Promise.all([api.texts(shown, wanted), readUsers(api, ticket, history.items, signal)]);
  const missing = wanted.filter((id) => !texts.has(id)).length;
  const whole = history.whole && missing === 0;
  return parseTicket(location, base, { ticket, transactions: history.items, parts, texts, users, asked, whole });
}
