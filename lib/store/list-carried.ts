import type { LogEvent } from '../model/event.ts';
import { referredIds } from '../privacy/referred-ids.ts';
import type { Store } from './schema.ts';
import { guardStore } from './store-problem.ts';

/** So long before the move what was done about tickets outside of cases still goes along, in milliseconds. */
const RECENT_MS = 90 * 24 * 60 * 60_000;

/** Families whose events are many and belong to a case; all others go along whole. */
const OF_CASES = ['case', 'promise'];

const caseOf = ({ subject, data }: LogEvent) =>
  subject.startsWith('case:') ? subject.slice('case:'.length) : typeof data.case === 'string' ? data.case : null;

/**
 * What goes along when a team begins a new database: everything that was said since, and of before it the policy, people, knowledge,
 * customers and reviews, the cases that were not closed by then, and what was done about tickets in the last 90 days; with the texts
 * that all of it refers to. Closed cases stay in the old database, and in the browsers that have them.
 * @param movedAt ISO 8601 instant
 * @returns ids of events and vault items
 * @throws ProblemError `store-*`
 */
export function listCarried(db: Store, movedAt: string): Promise<Set<string>> {
  return guardStore(async () => {
    const tx = db.transaction(['events', 'vault', 'cases']);
    const [events, cases, known] = await Promise.all([
      tx.objectStore('events').getAll(),
      tx.objectStore('cases').getAll(),
      tx.objectStore('vault').getAllKeys(),
    ]);
    const isBefore = (at: string, than: string) => Date.parse(at) < Date.parse(than);
    const closed = cases.filter(({ closedAt }) => closedAt !== null && isBefore(closedAt, movedAt));
    const stays = new Set(closed.flatMap(({ id, joined }) => [id, ...joined]));
    const recent = new Date(Date.parse(movedAt) - RECENT_MS).toISOString();
    const goes = (event: LogEvent): boolean => {
      const at = event.at.slice(0, 24);
      if (!isBefore(at, movedAt)) return true;
      const family = event.type.split('.')[0] ?? '';
      if (family === 'ticket') return !isBefore(at, recent);
      const of = OF_CASES.includes(family) ? caseOf(event) : null;
      return of === null || !stays.has(of);
    };
    const vault = new Set(known);
    return new Set(events.filter(goes).flatMap(({ id, data }) => [id, ...referredIds(data, vault)]));
  });
}
