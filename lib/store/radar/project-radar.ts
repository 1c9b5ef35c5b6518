import type { Case } from '../../model/case.ts';
import type { LogEvent } from '../../model/event.ts';
import type { LogTransaction } from '../log-transaction.ts';
import type { Identity } from '../schema.ts';
import { basisIn, type RadarBasis } from './radar-basis.ts';
import { countsAfter, countsIn, putCounts } from './radar-counts.ts';
import { carrierRecord, radarRecord } from './radar-record.ts';
import type { RadarRecord } from './radar-types.ts';

type Change = readonly [RadarRecord | undefined, RadarRecord | undefined];
interface Context {
  basis: RadarBasis;
  device: string | undefined;
  now: string;
}

/**
 * Brings the radar up to date with tickets about which something changed, in the transaction that changed it. What it costs depends
 * on what is known of these tickets, never on how many others there are. Where the radar is to be made anew, nothing is done.
 */
export async function projectTickets(
  tx: LogTransaction,
  tickets: Iterable<string>,
  cases: Iterable<string> = [],
): Promise<void> {
  const ids = [...new Set(tickets)];
  const carriers = new Set(cases);
  const meta = tx.objectStore('meta');
  const basis = ids.length + carriers.size === 0 ? undefined : await basisIn(meta);
  if (!basis) return;
  const identity = (await meta.get('identity')) as Identity | undefined;
  const context: Context = { basis, device: identity?.device, now: new Date().toISOString() };
  const changes: Change[] = await Promise.all(ids.map((ticket) => putTicket(tx, ticket, context)));
  for (const record of changes.flat()) if (record?.carrier) carriers.add(record.carrier);
  for (const id of carriers) changes.push(await putCarrier(tx, id, context));
  const real = changes.filter(([before, after]) => before !== undefined || after !== undefined);
  if (real.length > 0) await putCounts(meta, countsAfter(await countsIn(meta), real));
}

/** The same for events that were put into the log: of tickets, and of cases that tickets are in. */
export async function projectRadar(tx: LogTransaction, added: readonly LogEvent[]): Promise<void> {
  const tickets = new Set<string>();
  const subjects = new Set(added.map(({ subject }) => subject));
  for (const { data, subject } of added) {
    if (subject.startsWith('case:') && typeof data.ticket === 'string') tickets.add(data.ticket);
  }
  const carriers: string[] = [];
  await Promise.all(
    [...subjects].map(async (subject) => {
      if (subject.startsWith('ticket:')) tickets.add(subject.slice('ticket:'.length));
      if (!subject.startsWith('case:')) return;
      const it = await caseOf(tx, subject.slice('case:'.length));
      if (!it) return;
      for (const ticket of [it.ticket, it.opened.ticket, ...(it.tickets ?? []).map((one) => one.ticket)])
        if (ticket) tickets.add(ticket);
      if (it.opened.cause === 'similar') carriers.push(it.id);
    }),
  );
  await projectTickets(tx, tickets, carriers);
}

const caseOf = async (tx: LogTransaction, id: string): Promise<Case | undefined> =>
  (await tx.objectStore('cases').get(id)) ?? (await tx.objectStore('cases').index('joined').get(id));

async function put(tx: LogTransaction, before: RadarRecord | undefined, after: RadarRecord | undefined) {
  if (after) await tx.objectStore('radar').put(after);
  else if (before) await tx.objectStore('radar').delete(before.id);
  return [before, after] as const;
}

async function putTicket(tx: LogTransaction, ticket: string, { basis, device, now }: Context): Promise<Change> {
  const [before, seen, sightings] = await Promise.all([
    tx.objectStore('radar').get(ticket),
    tx.objectStore('seen').get(ticket),
    tx.objectStore('sightings').getAll(IDBKeyRange.bound([ticket], [ticket, []])),
  ]);
  const others = sightings.filter((one) => one.device !== device);
  // Most tickets of a team's cases were never looked at here, nor told of: then nothing more is asked.
  if (!seen && others.length === 0) return put(tx, before, undefined);
  const [aside, cases, carrier, promises] = await Promise.all([
    tx.objectStore('asides').get(ticket),
    tx.objectStore('cases').index('ticket').getAll(ticket),
    carrierOf(tx, ticket),
    tx.objectStore('promises').index('ticket').getAll(ticket),
  ]);
  const promised = promises.flatMap(({ openUntil }) => openUntil ?? []);
  const open = cases.filter(({ closedAt }) => closedAt === null);
  return put(tx, before, radarRecord({ ticket, seen, others, aside, cases: open, carrier, promised, basis, now }));
}

/** The open case about many that carries a ticket, the latest first. */
async function carrierOf(tx: LogTransaction, ticket: string): Promise<Case | undefined> {
  const said = await tx.objectStore('events').index('ticket').getAll(ticket);
  const ids = new Set(said.flatMap(({ type, subject }) => (type === 'case.ticket-joined' ? [subject.slice(5)] : [])));
  const cases = await Promise.all([...ids].map((id) => caseOf(tx, id)));
  return cases
    .filter((it) => it !== undefined)
    .filter((it) => it.closedAt === null && it.tickets?.some((one) => one.ticket === ticket))
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt))[0];
}

async function putCarrier(tx: LogTransaction, id: string, { basis }: Context): Promise<Change> {
  const records = tx.objectStore('radar');
  const carried = IDBKeyRange.bound([id, ''], [id, '\uffff']);
  const [before, it, [hottest]] = await Promise.all([
    records.get(`case:${id}`),
    caseOf(tx, id),
    records.index('carried').getAll(carried, 1),
  ]);
  const isOpen = it?.opened.cause === 'similar' && it.closedAt === null;
  return put(tx, before, isOpen && hottest ? carrierRecord(it, hottest, basis) : undefined);
}
