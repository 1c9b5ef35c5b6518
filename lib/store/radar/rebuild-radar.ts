import { unwrap } from 'idb';
import type { Case } from '../../model/case.ts';
import { CASE_STEPS } from '../../model/kinds.ts';
import { endedBy } from '../ended-by.ts';
import type { LogTransaction } from '../log-transaction.ts';
import { type Identity, LOG_STORES, type Store } from '../schema.ts';
import { guardStore } from '../store-problem.ts';
import { isRadarOf, putBasis, type RadarBasis } from './radar-basis.ts';
import { countsAfter, putCounts } from './radar-counts.ts';
import { carrierRecord, radarRecord } from './radar-record.ts';
import type { RadarRecord } from './radar-types.ts';
import { byHeat } from './read-radar.ts';

/**
 * Has the radar made for whoever works here: all of it anew where it was made for somebody else, by another version, or not since much
 * of what it is made of changed at once; else it is as it should be. @throws ProblemError `store-*`
 */
export async function ensureRadar(db: Store, basis: RadarBasis): Promise<void> {
  if (await isRadarOf(db, basis)) return;
  await guardStore(async () => {
    const tx = db.transaction(LOG_STORES, 'readwrite', { durability: 'relaxed' });
    try {
      const records = await allRecords(tx, basis);
      const raw = unwrap(tx).objectStore('radar');
      raw.clear();
      for (const record of records) raw.put(record);
      const changes = records.map((record) => [undefined, record] as const);
      await putCounts(tx.objectStore('meta'), countsAfter({}, changes));
      await putBasis(tx.objectStore('meta'), basis);
      await tx.done;
    } catch (error) {
      throw await endedBy(tx, error);
    }
  });
}

async function allRecords(tx: LogTransaction, basis: RadarBasis): Promise<RadarRecord[]> {
  const [identity, allSeen, sightings, asides, open, promises] = await Promise.all([
    tx.objectStore('meta').get('identity') as Promise<Identity | undefined>,
    tx.objectStore('seen').getAll(),
    tx.objectStore('sightings').getAll(),
    tx.objectStore('asides').getAll(),
    openCases(tx),
    tx.objectStore('promises').index('openUntil').getAll(),
  ]);
  const promised = Map.groupBy(promises, ({ ticket }) => ticket);
  const seen = new Map(allSeen.map((one) => [one.ticket, one]));
  const others = Map.groupBy(
    sightings.filter(({ device }) => device !== identity?.device),
    ({ ticket }) => ticket,
  );
  const aside = new Map(asides.map((one) => [one.ticket, one]));
  const byTicket = Map.groupBy(open, ({ ticket }) => ticket);
  // The latest of those that carry a ticket stands.
  const many = open.filter(({ opened }) => opened.cause === 'similar');
  const carriers = new Map(many.flatMap((it) => (it.tickets ?? []).map(({ ticket }) => [ticket, it] as const)));
  const now = new Date().toISOString();
  const tickets = [...new Set([...seen.keys(), ...others.keys()])].flatMap(
    (ticket) =>
      radarRecord({
        ticket,
        seen: seen.get(ticket),
        others: others.get(ticket) ?? [],
        aside: aside.get(ticket),
        cases: byTicket.get(ticket) ?? [],
        carrier: carriers.get(ticket),
        promised: (promised.get(ticket) ?? []).map(({ dueAt }) => dueAt),
        basis,
        now,
      }) ?? [],
  );
  const carried = Map.groupBy(tickets, ({ carrier }) => carrier);
  const groups = many.flatMap((it) => {
    const [hottest] = (carried.get(it.id) ?? []).toSorted(byHeat);
    return hottest ? [carrierRecord(it, hottest, basis)] : [];
  });
  return [...tickets, ...groups];
}

/** The open cases, the oldest first. */
async function openCases(tx: LogTransaction): Promise<Case[]> {
  const steps = CASE_STEPS.filter((step) => step !== 'closed');
  const cases = await Promise.all(steps.map((step) => tx.objectStore('cases').index('step').getAll(step)));
  return cases.flat().sort((a, b) => a.openedAt.localeCompare(b.openedAt));
}
