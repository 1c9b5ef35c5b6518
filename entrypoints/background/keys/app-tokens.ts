import type { HelpscoutApp } from '../../../lib/model/helpscout-app.ts';
import { ProblemError, problemOf } from '../../../lib/model/problem.ts';
import { maybe, z } from '../../../lib/model/z.ts';
import type { UseStore } from '../../../lib/store/keep-store.ts';
import { fetchKeyed } from './fetch-keyed.ts';
import { API, findApp, keepApp } from './kept-app.ts';

const SITE = 'Help Scout';
/** A token is changed so long before it ends. Milliseconds. */
const EARLY = 60_000;
/** Where the answer does not tell how long a token lives: a guess on the short side. Seconds. */
const SHORT_LIFE = 3600;

const tokensSchema = z.object({
  access_token: z.string(),
  refresh_token: maybe(z.string()),
  expires_in: maybe(z.number()),
});

/** Asks for tokens: for the code of a sign-in, or for a refresh token. @throws ProblemError as `fetchKeyed` */
export async function fetchTokens(app: HelpscoutApp, grant: Record<string, string>): Promise<HelpscoutApp> {
  const { clientId, clientSecret } = app;
  const form = { ...grant, client_id: clientId, client_secret: clientSecret };
  const parsed = tokensSchema.safeParse(
    await fetchKeyed({ site: SITE, url: `${API}/v2/oauth2/token`, headers: {}, form }),
  );
  if (!parsed.success) throw new ProblemError('bad-answer', { status: 200 }, parsed.error);
  const { access_token, refresh_token, expires_in } = parsed.data;
  return {
    clientId,
    clientSecret,
    accessToken: access_token,
    refreshToken: refresh_token ?? app.refreshToken,
    expiresAt: Date.now() + (expires_in ?? SHORT_LIFE) * 1000,
  };
}

const isFresh = ({ expiresAt }: HelpscoutApp) => (expiresAt ?? 0) > Date.now() + EARLY;

/** Changes a token for a new one. Where Help Scout takes it back, it is forgotten. @throws ProblemError key-refused */
async function refresh(store: UseStore, app: HelpscoutApp): Promise<HelpscoutApp> {
  const { clientId, clientSecret, refreshToken } = app;
  try {
    if (!refreshToken) throw new ProblemError('key-refused', { site: SITE });
    const next = await fetchTokens(app, { grant_type: 'refresh_token', refresh_token: refreshToken });
    await store((db) => keepApp(db, next));
    return next;
  } catch (error) {
    if (problemOf(error).code === 'key-refused') await store((db) => keepApp(db, { clientId, clientSecret }));
    throw error;
  }
}

/**
 * A token that is good for a while; one at a time, because a refresh token may be good once.
 * @param refused a token that was just not taken
 * @returns undefined where nobody signed in
 * @throws ProblemError key-refused, and as `fetchKeyed`
 */
export function freshToken(store: UseStore, refused?: string): Promise<string | undefined> {
  return navigator.locks.request('simmer-helpscout', async () => {
    const app = await store(findApp);
    if (!app?.accessToken) return undefined;
    if (isFresh(app) && app.accessToken !== refused) return app.accessToken;
    return (await refresh(store, app)).accessToken ?? undefined;
  }) as Promise<string | undefined>;
}
