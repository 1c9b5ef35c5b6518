import { browser } from '../../lib/browser/browser.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { originOfServer, readServerAddress } from '../../lib/model/server-address.ts';
import { findTeam } from '../../lib/store/sync-meta.ts';
import { setUpTeam } from '../../lib/sync/rights/setup.ts';
import { SetupProblem } from '../../lib/sync/rights/setup-problem.ts';
import type { Background } from './context.ts';
import { syncDeps } from './sync-deps.ts';

/**
 * Sets a team up on its server. The administrator's password is in this call alone: it is kept nowhere.
 * @throws ProblemError `sync-bad-address`, `sync-no-permission`
 */
export async function setUp(
  bg: Background,
  { server: typed, name, admin, users, isNext }: Request<'sync.setup'>,
): Promise<Answer<'sync.setup'>> {
  const read = readServerAddress(typed);
  if ('fault' in read) throw new ProblemError('sync-bad-address');
  if (!(await browser.permissions.contains({ origins: [originOfServer(read.server)] })))
    throw new ProblemError('sync-no-permission', { host: new URL(read.server).host });
  const { fetch, now } = syncDeps();
  try {
    const named = users.map(({ password, ...user }) => ({ ...user, password: password || undefined }));
    const team = isNext ? await bg.store(findTeam) : undefined;
    const older = team && (team.server === read.server ? { after: team.name } : { key: team.key ?? undefined });
    const wish = { server: read.server, team: name, admin, users: named, ...older };
    const { link, advice } = await setUpTeam(wish, { fetch, now });
    return { link, problem: null, advice };
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    return { link: null, problem: { code: error.code, params: error.params }, advice: [] };
  }
}
