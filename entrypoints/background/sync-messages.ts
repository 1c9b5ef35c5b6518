import { browser } from '../../lib/browser/browser.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import type { SyncPage } from '../../lib/messages/sync-messages.ts';
import { originOfServer } from '../../lib/model/server-address.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { findTeam, readSyncRuns, readSyncState } from '../../lib/store/sync-meta.ts';
import { findInvitation, makeJoinLink } from '../../lib/sync/join-link.ts';
import { isTeamName } from '../../lib/sync/team-name.ts';
import { type Background, readMoment } from './context.ts';
import { getMinds, settleMinds } from './minds.ts';
import { readSyncLine, syncTeam, watchTeam } from './sync.ts';
import { checkTeam, join, leave, setPending, signIn } from './sync-join.ts';
import { previewLeaving } from './sync-preview.ts';
import { setUp } from './sync-setup.ts';

/** What pages ask and say about the team's database. Passwords and tokens come in here and never go out again. */
export function syncMessages(bg: Background): Handlers {
  const page = () => readSyncPage(bg);
  return {
    'sync.get': () => readSyncLine(bg),
    'sync.watch': async () => ({ again: await watchTeam(bg) }),
    'sync.now': async () => {
      await syncTeam(bg, true);
      return readSyncLine(bg);
    },
    'sync.page': page,
    'sync.pending': async ({ server }) => {
      await setPending(bg, server);
      return {};
    },
    'sync.link': ({ text }) => ({ invitation: findInvitation(text) ?? null }),
    'sync.check': ({ server, name, auth }) => checkTeam(server, name, auth),
    'sync.preview': async () => ({ kinds: await bg.store(previewLeaving) }),
    'sync.join': async (data) => {
      await join(bg, data);
      return page();
    },
    'sync.sign-in': async ({ auth }) => {
      await signIn(bg, auth);
      return page();
    },
    'sync.leave': async ({ wipe }) => {
      await leave(bg, wipe);
      return page();
    },
    'sync.setup': (data) => setUp(data),
    'minds.get': () => getMinds(bg),
    'minds.settle': (data) => settleMinds(bg, data),
  };
}

/** All that the settings show of the team; nothing of how somebody signs in. @throws ProblemError `store-*` */
async function readSyncPage(bg: Background): Promise<SyncPage> {
  const [line, { policy }] = await Promise.all([readSyncLine(bg), readMoment(bg)]);
  const [team, state, runs, secret] = await bg.store((db) =>
    Promise.all([findTeam(db), readSyncState(db), readSyncRuns(db), guardStore(() => db.get('secrets', 'team'))]),
  );
  const { lastAt, nextAt, clockOff, refused } = state;
  const listed = policy.people.find(({ couchName }) => team !== undefined && couchName === team.user);
  const known = { line, lastAt, nextAt, clockOff, refused, runs, listedAs: listed?.name ?? null };
  if (!team) return { ...known, link: null, team: null };
  const { key: _, ...shown } = team;
  const origin = originOfServer(team.server);
  const isAllowed = await browser.permissions.contains({ origins: [origin] });
  const link = isTeamName(team.name) ? makeJoinLink({ server: team.server, team: team.name }) : null;
  return { ...known, link, team: { ...shown, origin, isAllowed, onlyHere: Boolean(secret?.onlyHere) } };
}
