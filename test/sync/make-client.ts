import { newEvent } from '../../lib/cases/new-event.ts';
import { openedData } from '../../lib/cases/testing/events.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { DEFAULT_LEAVES, type SyncState, type Team } from '../../lib/model/team.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import { eraseItems } from '../../lib/store/erase-items.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { listCases } from '../../lib/store/read-cases.ts';
import { PERSONAL_STORES } from '../../lib/store/read-records.ts';
import type { Store } from '../../lib/store/schema.ts';
import type { SyncDeps } from '../../lib/sync/deps.ts';
import { joinTeam } from '../../lib/sync/join-team.ts';
import { runSync } from '../../lib/sync/run-sync.ts';

export const team = (server: string, over: Partial<Team> = {}): Team => ({
  server,
  name: 'team',
  closed: null,
  user: 'ann',
  roles: [],
  joinedAt: '2026-11-22T08:00:00Z',
  key: null,
  leaves: DEFAULT_LEAVES,
  ...over,
});

/** One person's browser, with a log of its own. */
export async function makeClient(user: string, name = `test-${crypto.randomUUID()}`) {
  let db = await openStore({ name });
  const me = await readIdentity(db);
  const client = {
    get db() {
      return db;
    },
    me,
    user,
    join: (server: string, over: Partial<Team> = {}) =>
      joinTeam(db, team(server, { user, ...over }), { kind: 'basic', user, password: 'secret' }),
    sync: (over: Partial<SyncDeps> = {}): Promise<SyncState> => runSync(db, { ...plainDeps(), ...over }),
    open: (subject: string, ticket = subject) => open(db, me, subject, ticket),
    note: (subject: string, text: string) => note(db, me, subject, text),
    /** Does something, and gives the ids of all that is on disk when it is done. */
    act: (what: 'open' | 'note' | 'erase' | 'automatic', which: number) => act(db, me, what, which),
    /** The browser is closed and opened again; what hung in it is gone. */
    restart: async () => {
      db.close();
      db = await openStore({ name });
    },
    close: () => db.close(),
  };
  return client;
}
export type Client = Awaited<ReturnType<typeof makeClient>>;

export const plainDeps = (): SyncDeps => ({ fetch: globalThis.fetch, now: () => Date.now(), random: () => 0 });

type Me = Awaited<ReturnType<typeof readIdentity>>;

const item = (id: string, kind: string, text: string): VaultItem => ({
  id,
  space: 'team',
  kind,
  text,
  at: new Date().toISOString(),
});

async function open(db: Store, me: Me, subject: string, ticket: string): Promise<LogEvent[]> {
  const summary = crypto.randomUUID();
  const data = openedData({ ticket, summary, ticketRef: null as never });
  return appendEvents(db, me, {
    events: [newEvent('case.opened', subject, data)],
    items: [item(summary, 'summary', `about ${subject}`)],
  });
}

async function note(db: Store, me: Me, subject: string, text: string): Promise<LogEvent[]> {
  const id = crypto.randomUUID();
  return appendEvents(db, me, {
    events: [newEvent('case.note-added', subject, { note: id })],
    items: [item(id, 'note', text)],
  });
}

async function act(db: Store, me: Me, what: string, which: number): Promise<string[]> {
  const subject = `case:${which}`;
  if (what === 'erase') {
    const texts = (await db.getAll('vault')).filter((it) => 'text' in it);
    const gone = texts[which % Math.max(1, texts.length)];
    if (!gone) return [];
    const tx = db.transaction(PERSONAL_STORES, 'readwrite', { durability: 'strict' });
    await eraseItems(tx, [gone.id], me.person, Date.now());
    await tx.done;
    return [gone.id];
  }
  if (what === 'automatic') {
    // Every browser notices it by itself, and says it in its own name.
    const id = await deterministicId('case.ticket-moved', subject, 'same cause');
    const event = { ...newEvent('case.note-added', subject, { note: me.person }), id };
    return (await appendEvents(db, me, { events: [event], items: [] })).map((it) => it.id);
  }
  const events =
    what === 'open' ? await open(db, me, subject, `ticket-${which % 3}`) : await note(db, me, subject, 'a word');
  return events.flatMap(({ id, data }) => [id, String(data.note ?? data.summary)]);
}

/** Everything that has to be the same on every device of a team. */
export async function whole(db: Store) {
  const [events, vault, cases] = await Promise.all([db.getAll('events'), db.getAll('vault'), listCases(db)]);
  return {
    events,
    vault,
    cases: cases.sort((a, b) => a.id.localeCompare(b.id)),
  };
}
