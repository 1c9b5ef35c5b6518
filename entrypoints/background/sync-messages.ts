import type { Handlers } from '../../lib/messages/receive.ts';
import { keepRefused, retryRefused, takeTeamsPart } from '../../lib/store/refused.ts';
import { chooseLeaves } from '../../lib/store/withhold-items.ts';
import { findInvitation } from '../../lib/sync/join-link.ts';
import type { Background } from './context.ts';
import { getMinds, settleMinds } from './minds.ts';
import { scoreAnew } from './score-anew.ts';
import { readSyncLine, startSync, syncTeam, watchTeam } from './sync.ts';
import { checkTeam, join, leave, setPending, signIn } from './sync-join.ts';
import { followMove, moveTeam } from './sync-move.ts';
import { readSyncPage } from './sync-page.ts';
import { previewLeaving } from './sync-preview.ts';
import { setUp } from './sync-setup.ts';
import { tellChanged } from './tell-changed.ts';

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
    'sync.leaves': async ({ leaves }) => {
      const stayed = await bg.store((db) => chooseLeaves(db, leaves));
      startSync(bg);
      return { stayed, page: await page() };
    },
    'sync.refused': async ({ ids, how }) => {
      await bg.store((db) => (how === 'retry' ? retryRefused(db, ids) : keepRefused(db, ids)));
      await syncTeam(bg, true);
      return page();
    },
    'sync.take-teams': async ({ part }) => {
      await navigator.locks.request('simmer-policy', () => bg.store((db) => takeTeamsPart(db, part)));
      await scoreAnew(bg);
      await tellChanged(null);
      startSync(bg, true);
      return page();
    },
    'sync.move': async (data) => {
      await moveTeam(bg, data);
      return page();
    },
    'sync.follow': async (data) => {
      await followMove(bg, data);
      return page();
    },
    'sync.setup': (data) => setUp(bg, data),
    'minds.get': () => getMinds(bg),
    'minds.settle': (data) => settleMinds(bg, data),
  };
}
