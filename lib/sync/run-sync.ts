import { ALONE, type SyncState, type Team, type TeamSecret, teamSecretSchema } from '../model/team.ts';
import { readIdentity } from '../store/identity.ts';
import type { Store } from '../store/schema.ts';
import { guardStore } from '../store/store-problem.ts';
import { correction, findTeam, patchSyncState, readSyncState } from '../store/sync-meta.ts';
import { LeftTeam } from '../store/take-docs.ts';
import { isPause } from './backoff.ts';
import { couchClient, newTally } from './couch.ts';
import type { SyncDeps } from './deps.ts';
import { SyncFailure } from './failure.ts';
import { finishRun } from './finish-run.ts';
import { firstPull } from './first-pull.ts';
import { pull } from './pull.ts';
import { push } from './push.ts';
import { refill } from './refill.ts';
import type { Run } from './run.ts';

/** A browser ends a worker after 30 seconds, whatever it is doing. */
const BUDGET_MS = 25_000;
/** Of this so much goes to what is to be said, before what others said is asked for. */
const PUSH_SHARE = 0.6;

/**
 * One whole run: what waits goes up, what is new comes down, and where it stands is written down. What goes wrong on the way is
 * in the state, never thrown. Does nothing while a pause is to be kept, or another run is under way.
 * @returns where it stands then; `alone` where this browser is in no team
 * @throws ProblemError `store-*`
 */
export async function runSync(db: Store, deps: SyncDeps): Promise<SyncState> {
  // Asked anew once it is our turn: the team may have been left while another run was under way.
  const work = async () => {
    const [team, secret, state] = [await findTeam(db), await findSecret(db), await readSyncState(db)];
    if (!team) return { ...ALONE, clockOff: state.clockOff };
    if (!secret) return patchSyncState(db, () => ({ state: 'signed-out', problem: { code: 'sync-signed-out' } }));
    const isPaused = isPause(state.nextAt, deps.now()) && (state.asked || !deps.hurry);
    return isPaused ? state : runOnce(db, deps, team, secret);
  };
  const done = deps.lock ? await deps.lock(work) : await work();
  return done ?? readSyncState(db);
}

/** The server's address and how to prove who we are; undefined where there is none that can be read. @throws ProblemError `store-*` */
export async function findSecret(db: Store): Promise<TeamSecret | undefined> {
  const parsed = teamSecretSchema.safeParse(await guardStore(() => db.get('secrets', 'team')));
  return parsed.success ? parsed.data : undefined;
}

async function runOnce(db: Store, deps: SyncDeps, team: Team, secret: TeamSecret): Promise<SyncState> {
  const began = deps.now();
  const state = await readSyncState(db);
  const tally = newTally();
  const until = began + (deps.budgetMs ?? BUDGET_MS);
  const couchOf = (name: string) =>
    couchClient({
      server: team.server,
      db: name,
      auth: secret.auth,
      fetch: deps.fetch,
      now: deps.now,
      ...(deps.isOnline && { isOnline: deps.isOnline }),
      tally,
      gzip: state.gzip,
      until,
      onPlain: () => {
        isPlain = true;
      },
    });
  let isPlain = !state.gzip;
  const run: Run = {
    db,
    team,
    identity: await readIdentity(db),
    couch: { team: couchOf(team.name), closed: team.closed === null ? null : couchOf(team.closed) },
    tally,
    now: () => deps.now() + correction(state),
    began,
    until,
    clock: deps.now,
    up: 0,
    down: 0,
    staying: 0,
    tried: new Set(),
  };
  let failure: SyncFailure | null = null;
  let isWhole = false;
  try {
    isWhole = await syncAll(run);
  } catch (error) {
    if (error instanceof LeftTeam) return readSyncState(db);
    if (!(error instanceof SyncFailure)) throw error;
    failure = error;
  }
  return finishRun(run, { began, failure, isWhole, gzip: !isPlain, random: deps.random() });
}

/** @returns true where nothing is left to do @throws SyncFailure, ProblemError `store-*` */
async function syncAll(run: Run): Promise<boolean> {
  let isWhole = true;
  for (const space of ['team', 'closed'] as const) isWhole = (await perhaps(run, space, firstPull)) && isWhole;
  await push(run, PUSH_SHARE);
  for (const space of ['team', 'closed'] as const) {
    isWhole = (await perhaps(run, space, pull)) && isWhole;
    isWhole &&= await perhaps(run, space, refill);
  }
  // What was said meanwhile, and what is to be given back.
  return (await push(run)) && isWhole;
}

/** The closed circle may be closed to this person, as long as the team's database is open. */
async function perhaps(
  run: Run,
  space: 'team' | 'closed',
  work: (run: Run, couch: NonNullable<Run['couch']['team']>, space: 'team' | 'closed') => Promise<boolean>,
): Promise<boolean> {
  const couch = run.couch[space];
  if (!couch) return true;
  try {
    return await work(run, couch, space);
  } catch (error) {
    const isClosed = error instanceof SyncFailure && error.kind === 'forbidden' && space === 'closed';
    if (!isClosed) throw error;
    run.couch.closed = null;
    return true;
  }
}
