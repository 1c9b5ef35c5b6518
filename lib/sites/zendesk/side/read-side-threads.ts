import { ProblemError } from '../../../model/problem.ts';
import type { SideThread } from '../../../model/ticket.ts';
import type { Api } from '../api.ts';
import { type ApiUser, usersAnswerSchema } from '../api-schema.ts';
import { parseSideThread } from './parse-side-thread.ts';
import { conversationsSchema, eventsSchema, type SideConversation, type SideEvent } from './schema.ts';

/** So many open ones are read, those with the newest word; of others only the heading is known. */
const MOST_READ = 5;
/** Pages of a hundred. */
const MOST_PAGES = 2;
const MOST_KEPT = 100;

const at = ({ message_added_at, created_at }: SideConversation) =>
  Date.parse(message_added_at ?? created_at ?? '') || 0;

/**
 * Reads the conversations beside a ticket: one request for their list, and one for each open one whose last word is new to us. Not
 * every account has them, and not everybody may see them: then they are not asked for again on this page.
 */
export function createSideReader(api: Api) {
  const kept = new Map<string, SideEvent[]>();
  /** Whoever spoke in there and is not of the ticket itself: in whose transcripts people are told by their names. */
  const others = new Map<number, ApiUser>();
  let hasNone = false;

  /** Undefined where it could not be had: the ticket is not lost with it. */
  async function optional<T>(asked: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
    try {
      return await asked;
    } catch (error) {
      if (signal.aborted || !(error instanceof ProblemError)) throw error;
      const { code, params } = error.problem;
      // The ticket itself was answered, so it is this that the account has not, or the person may not see.
      if (code === 'not-signed-in' || (code === 'bad-answer' && params?.status === 404)) hasNone = true;
      return undefined;
    }
  }

  async function readEvents(
    path: string,
    one: SideConversation,
    signal: AbortSignal,
  ): Promise<SideEvent[] | undefined> {
    const key = `${one.id} ${one.message_added_at} ${one.state}`;
    const known = kept.get(key);
    if (known) return known;
    if (api.thrifty()) return undefined;
    const read = await optional(
      api.pages(`${path}/${encodeURIComponent(one.id)}/events`, eventsSchema, signal, MOST_PAGES),
      signal,
    );
    // Half of it would show a last word that is not the last.
    if (!read?.whole) return undefined;
    const events = read.pages.flatMap((page) => page.events);
    kept.set(key, events);
    for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
    return events;
  }

  /** Everybody in there besides whom the ticket told of: one request, for the first hundred that are not known yet. */
  async function addSpeakers(
    threads: readonly (SideEvent[] | undefined)[],
    listed: readonly SideConversation[],
    users: ReadonlyMap<number, ApiUser>,
    signal: AbortSignal,
  ): Promise<void> {
    const people = [
      ...listed.flatMap(({ participants }) => participants ?? []),
      ...threads.flatMap((events) => (events ?? []).flatMap(({ actor, message }) => [actor, message?.from])),
    ];
    const ids = new Set(people.flatMap((one) => (one?.user_id != null && one.user_id > 0 ? one.user_id : [])));
    const missing = [...ids].filter((id) => !users.has(id) && !others.has(id)).slice(0, 100);
    if (missing.length === 0 || api.thrifty()) return;
    const path = `/api/v2/users/show_many.json?ids=${missing.join(',')}`;
    const answer = await optional(api.get(path, usersAnswerSchema, signal), signal);
    for (const user of answer?.users ?? []) others.set(user.id, user);
    for (const old of others.keys()) if (others.size > MOST_KEPT) others.delete(old);
  }

  /**
   * The newest first; undefined where they could not be read.
   * @param users whom the ticket's own answers told of
   */
  return async function readSideThreads(
    id: string,
    users: ReadonlyMap<number, ApiUser>,
    signal: AbortSignal,
  ): Promise<SideThread[] | undefined> {
    if (hasNone || api.thrifty()) return undefined;
    const path = `/api/v2/tickets/${id}/side_conversations`;
    const list = await optional(api.pages(`${path}.json`, conversationsSchema, signal, MOST_PAGES), signal);
    if (!list) return undefined;
    const own = list.pages
      .flatMap((page) => page.side_conversations)
      .filter(({ ticket_id }) => ticket_id == null || String(ticket_id) === id);
    const listed = [...new Map(own.map((one) => [one.id, one])).values()].sort((a, b) => at(b) - at(a));
    const toRead = listed.filter(({ state }) => state !== 'closed').slice(0, MOST_READ);
    const events = await Promise.all(toRead.map((one) => readEvents(path, one, signal)));
    await addSpeakers(events, toRead, users, signal);
    const read = new Map(toRead.map((one, index) => [one.id, events[index]]));
    const everybody = new Map([...others, ...users]);
    return listed.map((one) => parseSideThread(one, read.get(one.id), everybody));
  };
}
