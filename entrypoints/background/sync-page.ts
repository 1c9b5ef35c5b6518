import { browser } from '../../lib/browser/browser.ts';
import { caseRef } from '../../lib/cases/ticket-ref.ts';
import type { RefusedLine, SyncPage } from '../../lib/messages/sync-messages.ts';
import { originOfServer } from '../../lib/model/server-address.ts';
import { listRefused, type RefusedRecord } from '../../lib/store/refused.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { findTeam, readSyncRuns, readSyncState, teamLeavesIn } from '../../lib/store/sync-meta.ts';
import { countLeft } from '../../lib/store/withhold-items.ts';
import { makeJoinLink } from '../../lib/sync/join-link.ts';
import { isManager } from '../../lib/sync/rights/rules.ts';
import { isTeamName } from '../../lib/sync/team-name.ts';
import { type Background, readMoment } from './context.ts';
import { readSyncLine } from './sync.ts';

/** All that the settings show of the team; nothing of how somebody signs in. @throws ProblemError `store-*` */
export async function readSyncPage(bg: Background): Promise<SyncPage> {
  const [line, { policy }] = await Promise.all([readSyncLine(bg), readMoment(bg)]);
  const [team, state, runs, secret, records, teamLeaves, counts] = await bg.store((db) =>
    Promise.all([
      findTeam(db),
      readSyncState(db),
      readSyncRuns(db),
      guardStore(() => db.get('secrets', 'team')),
      listRefused(db),
      guardStore(() => teamLeavesIn(db.transaction('meta').store)),
      countLeft(db),
    ]),
  );
  const { lastAt, nextAt, clockOff } = state;
  const listed = policy.people.find(({ couchName }) => team !== undefined && couchName === team.user);
  const known = {
    ...{ line, lastAt, nextAt, clockOff, runs, teamLeaves, counts },
    refused: records.filter(({ part }) => part === null).map(shownRefused),
    onlyHere: onlyHere(records),
    isManager: team !== undefined && isManager(team),
    listedAs: listed?.name ?? null,
  };
  if (!team) return { ...known, link: null, team: null };
  const { key: _, movedAt: __, ...shown } = team;
  const origin = originOfServer(team.server);
  const isAllowed = await browser.permissions.contains({ origins: [origin] });
  const link = isTeamName(team.name) ? makeJoinLink({ server: team.server, team: team.name }) : null;
  return { ...known, link, team: { ...shown, origin, isAllowed, onlyHere: Boolean(secret?.onlyHere) } };
}

function shownRefused({ id, reason, what, subject, at }: RefusedRecord): RefusedLine {
  const of = subject?.startsWith('case:') ? subject.slice('case:'.length) : null;
  return { id, reason, what, case: of === null ? null : { id: of, ref: caseRef(of) }, at };
}

/** Of a part that was refused several times the newest version is the one that holds here. */
function onlyHere(records: readonly RefusedRecord[]): SyncPage['onlyHere'] {
  const parts = new Map<string, SyncPage['onlyHere'][number]>();
  for (const { part, reason, value } of records)
    if (part !== null && !parts.has(part)) parts.set(part, { part, reason, mine: JSON.stringify(value, null, 2) });
  return [...parts.values()];
}
