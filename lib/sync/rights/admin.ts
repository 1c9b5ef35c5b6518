import type { TeamAuth } from '../../model/team.ts';
import { type Couch, couchClient } from '../couch.ts';
import { SyncFailure } from '../failure.ts';
import { SetupProblem } from './setup-problem.ts';

/** A server as its administrator speaks to it. */
export interface Admin {
  /** One request; 2xx and the statuses that are expected are answers. @throws SetupProblem for all else */
  ask(
    method: string,
    path: string,
    body?: unknown,
    expected?: readonly number[],
  ): Promise<{ status: number; json: unknown }>;
  /** Who the server takes somebody for who shows these credentials, or none. @throws SetupProblem */
  whoIs(auth: TeamAuth | null): Promise<{ name: string | null; roles: string[] } | null>;
}

interface Reach {
  server: string;
  auth: TeamAuth;
  fetch: typeof fetch;
  now(): number;
}

/** The problem that a failed request is. */
function problemOf(error: unknown, what: string): SetupProblem {
  if (!(error instanceof SyncFailure)) throw error;
  if (error.kind === 'offline' || error.kind === 'slow') return new SetupProblem('unreachable', {}, error);
  if (error.kind === 'portal') return new SetupProblem('not-couch', {}, error);
  if (error.kind === 'signed-out') return new SetupProblem('wrong-password', {}, error);
  return new SetupProblem('failed', { what, status: error.status }, error);
}

/** @param reach.auth kept for as long as this lives, and nowhere else */
export function adminOf({ server, auth, fetch, now }: Reach): Admin {
  const client = (who: TeamAuth | null): Couch => couchClient({ server, db: '', auth: who, fetch, now, gzip: false });
  const own = client(auth);
  return {
    async ask(method, path, body, expected = []) {
      try {
        const json = await own.request(method, path, body === undefined ? {} : { body });
        return { status: 200, json };
      } catch (error) {
        if (error instanceof SyncFailure && expected.includes(error.status))
          return { status: error.status, json: null };
        throw problemOf(error, `${method} ${path}`);
      }
    },
    async whoIs(who) {
      try {
        return await client(who).whoAmI();
      } catch (error) {
        if (error instanceof SyncFailure && error.kind === 'signed-out') return null;
        throw problemOf(error, 'GET /_session');
      }
    },
  };
}
