import { maskQuote } from '../../lib/cases/mask.ts';
import { type Batch, type NewEvent, newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { RadarRecord } from '../../lib/store/radar/radar-types.ts';
import { findRecords } from '../../lib/store/radar/read-radar.ts';
import type { SeenTicket } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import type { Background } from './context.ts';
import { readAgain } from './reread.ts';
import { listPages } from './tab-state.ts';

type Done = Answer<'radar.handled'>;
interface Line {
  record: RadarRecord;
  seen: SeenTicket | undefined;
}

/** The tickets that are meant, as they now stand. A case about many is set aside by nobody: it is taken, or closed. */
function readLines(bg: Background, ids: readonly string[]): Promise<Line[]> {
  return bg.store(async (db) => {
    const records = (await findRecords(db, [...new Set(ids)])).filter(({ id, shows }) => id === shows);
    const seen = await guardStore(() => Promise.all(records.map(({ id }) => db.get('seen', id))));
    return records.map((record, at) => ({ record, seen: seen[at] }));
  });
}

/** Puts all of it into the log as one act, so that all of it is done or none. */
async function actOn(
  bg: Background,
  asked: readonly string[],
  lines: readonly { id: string; event: NewEvent }[],
  items: Batch['items'] = [],
): Promise<Done> {
  const left = new Set(asked).size - lines.length;
  if (lines.length > 0) await act(bg, { events: lines.map(({ event }) => event), items: [...items] });
  return { done: lines.map(({ id }) => id), left };
}

/** Handled, with the reason given (R87): what was last known of each is what it covers. @throws ProblemError */
export async function handleMany(bg: Background, { ids, reason }: Request<'radar.handled'>): Promise<Done> {
  const lines = (await readLines(bg, ids)).map(({ record, seen }) => {
    const { id, level, at } = record;
    const upTo = seen?.lastCustomerAt ?? at;
    return { id, event: newEvent('ticket.handled', `ticket:${id}`, { upTo, level, reason }) };
  });
  return actOn(bg, ids, lines);
}

/** Snoozed until a moment, with the reason given (R87). @throws ProblemError */
export async function snoozeMany(bg: Background, { ids, reason, until }: Request<'radar.snooze'>): Promise<Done> {
  const lines = (await readLines(bg, ids)).map(({ record: { id, level } }) => ({
    id,
    event: newEvent('ticket.snoozed', `ticket:${id}`, { until, level, reason }),
  }));
  return actOn(bg, ids, lines);
}

/** Takes back what was set aside. @throws ProblemError */
export async function resumeMany(bg: Background, { ids }: Request<'radar.resume'>): Promise<Done> {
  const lines = (await readLines(bg, ids)).flatMap(({ record: { id, list } }) =>
    list === 'aside' ? [{ id, event: newEvent('ticket.resumed', `ticket:${id}`, {}) }] : [],
  );
  return actOn(bg, ids, lines);
}

/**
 * "Disagree" with the hottest reason of each, as it was read here last: a fact for tuning, like in the panel. Those that are open are
 * scored again at once, the others when they are read next. @throws ProblemError
 */
export async function disagreeMany(bg: Background, { ids, reason }: Request<'radar.disagree'>): Promise<Done> {
  const now = new Date().toISOString();
  const items: Batch['items'] = [];
  const lines = (await readLines(bg, ids)).flatMap(({ record: { id }, seen }) => {
    if (!seen?.hottest) return [];
    const requester = seen.customer ?? null;
    const vault = vaultKeeper(() => crypto.randomUUID(), now, requester);
    const quote = vault.keep('quote', seen.quote ? maskQuote(seen.quote) : null);
    items.push(...vault.items);
    return [{ id, event: newEvent('ticket.disagreed', `ticket:${id}`, { ...seen.hottest, requester, reason, quote }) }];
  });
  const done = await actOn(bg, ids, lines, items);
  const said = new Set(done.done);
  for (const { tabId, page } of await listPages()) if (page.hash && said.has(page.hash)) await readAgain(bg, tabId);
  return done;
}
