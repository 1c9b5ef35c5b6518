import type { MineView } from '../../../lib/messages/report-messages.ts';
import { MEASURES } from '../../../lib/model/report.ts';
import { foldTrained } from '../../../lib/programme/fold-trained.ts';
import { LEAST_PEOPLE } from '../../../lib/reports/slices.ts';
import { listCases } from '../../../lib/store/read-cases.ts';
import { readEventsOfType } from '../../../lib/store/read-family.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { listSightings } from '../../../lib/store/sightings.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import { findTeam } from '../../../lib/store/sync-meta.ts';
import { caseLines } from '../case-lines.ts';
import type { Moment } from '../context.ts';
import { findMe } from '../me.ts';
import { isMe } from '../names.ts';
import { entryName } from '../programme/read-programme.ts';

const MOST_CASES = 20;

/** What the library of texts says by name. */
const TEXT_ACTS = ['script.written', 'script.approved', 'script.retired'] as const;

/**
 * What a manager sees that bears on the reader, read by the same code that shows it to the manager (R141): cases in which they are named,
 * how much they wrote into timelines, which looks are shared, promises and texts that bear their name, their row of the team's list, their
 * trainings. No report has a number of
 * theirs.
 * @throws ProblemError `store-*`
 */
export async function readMine(db: Store, moment: Moment): Promise<MineView> {
  const { identity, settings, policy, say } = moment;
  const device = identity?.device ?? '';
  const me = findMe(moment);
  const mine = (id: string | null | undefined) => isMe(id, moment) || (!!me && id === me.id);
  const [cases, sightings, trained, team, entries, promises, ...acts] = await Promise.all([
    listCases(db),
    listSightings(db),
    readEventsOfType(db, 'person.trained').then(foldTrained),
    findTeam(db),
    guardStore(() => db.countFromIndex('events', 'device', IDBKeyRange.bound([device], [device, []]))),
    guardStore(() => db.getAll('promises')),
    ...TEXT_ACTS.map((type) => readEventsOfType(db, type)),
  ]);
  const named = cases.flatMap((it) => {
    const as = [
      ...(mine(it.owner.person) ? (['owner'] as const) : []),
      ...(mine(it.handover.acceptedBy) || mine(it.handover.person) ? (['taker'] as const) : []),
      ...(mine(it.openedBy) ? (['opener'] as const) : []),
    ];
    return as.length > 0 ? [{ it, as }] : [];
  });
  const shown = named.slice(0, MOST_CASES);
  const lines = await caseLines(
    db,
    shown.map(({ it }) => it),
    moment,
  );
  const own = [...trained].filter(([person]) => mine(person)).flatMap(([, all]) => [...all]);
  return {
    name: settings.name || me?.name || say('case.you'),
    inTeam: team !== undefined,
    cases: lines.map((line, i) => ({ line, as: [...(shown[i]?.as ?? [])] })),
    casesInAll: named.length,
    entries,
    tickets: sightings.filter((one) => one.device === device).length,
    listed: me
      ? { name: me.name, roles: me.roles, addresses: me.addresses.length, absences: me.absences?.length ?? 0 }
      : null,
    promises: promises.filter(({ maker, by }) => mine(maker ?? by)).length,
    texts: new Set(acts.flat().flatMap(({ by, subject }) => (mine(by) ? [subject] : []))).size,
    trainings: own.map(([id, { on }]) => ({ name: entryName(policy.sponsorship.trainings, id, moment), on })),
    measures: MEASURES.length,
    leastPeople: LEAST_PEOPLE,
  };
}
