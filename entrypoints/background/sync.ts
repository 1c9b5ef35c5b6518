import { browser } from '../../lib/browser/browser.ts';
import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import type { SyncState } from '../../lib/model/team.ts';
import { checkLog } from '../../lib/store/check-log.ts';
import { listWaiting } from '../../lib/store/outbox.ts';
import { findTeam, readSyncRuns, readSyncState } from '../../lib/store/sync-meta.ts';
import { isPause } from '../../lib/sync/backoff.ts';
import { pollOnce } from '../../lib/sync/poll-once.ts';
import { runSync } from '../../lib/sync/run-sync.ts';
import { followTime } from './automatic-time.ts';
import { updateBadge } from './badge.ts';
import { type Background, readMoment } from './context.ts';
import { readManaged } from './managed/read-managed.ts';
import { listMinds } from './minds.ts';
import { scoreAnew } from './score-anew.ts';
import { syncDeps } from './sync-deps.ts';
import { readMoved } from './sync-moved.ts';
import { tellChanged } from './tell-changed.ts';
import { tieMe } from './tie-me.ts';

export const SYNC_ALARM = 'simmer-sync';

const EVERY_MINUTES = 0.5;
/** Acts that follow one another at once leave together. */
const SOON = 300;
/** A run that takes longer than this is worth a word. */
const LASTING = 2000;
/** How long a page waits in line behind another that watches for both, and how long one waits for news. */
const IN_LINE = 20_000;
const WATCH = 25_000;

/** States in which runs are far between, or none is made until somebody does something. */
const PAUSED: readonly SyncState['state'][] = ['waiting', 'offline', 'refused', 'signed-out'];

const sleep = (ms: number) => new Promise((over) => setTimeout(over, ms));

/** How this browser stands with its team, as pages show it. @throws ProblemError `store-*` */
export async function readSyncLine(bg: Background): Promise<SyncLine> {
  const team = await bg.store(findTeam);
  const moved = team ? await readMoved(bg, team) : null;
  return bg.store(async (db) => {
    const { state, waiting: last, offlineSince, problem, progress } = await readSyncState(db);
    // While no run is made nobody counts: what was done since the last one waits, too.
    const waiting = team && PAUSED.includes(state) ? (await listWaiting(db)).length : last;
    const minds = await listMinds(db, team ?? null);
    return { state: team ? state : 'alone', waiting, offlineSince, problem, progress, minds, moved };
  });
}

/**
 * Wakes the worker every half minute while this browser is in a team, and never where it is alone: then there is no alarm and
 * no request (item 1). @throws ProblemError `store-*`
 */
export async function followTeam(bg: Background): Promise<void> {
  const isSet = (await browser.alarms.get(SYNC_ALARM)) !== undefined;
  const { off } = await readManaged();
  const team = off.has('sync') ? undefined : await bg.store(findTeam);
  if (team && !isSet) browser.alarms.create(SYNC_ALARM, { periodInMinutes: EVERY_MINUTES });
  if (!team && isSet) await browser.alarms.clear(SYNC_ALARM);
}

/** Does a run by whichever means, and tells everybody what came of it. Nothing happens where this browser is alone. */
async function running(bg: Background, run: () => Promise<SyncState>): Promise<SyncState> {
  const [before, runs, past] = await Promise.all([readSyncLine(bg), bg.store(readSyncRuns), readMoment(bg)]);
  const last = runs.at(-1)?.at ?? '';
  const state = await telling(bg, before, run);
  const came = (await bg.store(readSyncRuns)).some(({ at, down }) => at > last && down > 0);
  let isOther = false;
  if (came) {
    // Whoever looks sees it at once; what follows from it comes after.
    await tellChanged(null);
    await tieMe(bg);
    await followTime(bg);
    await updateBadge(bg);
    const { policy, settings } = await readMoment(bg);
    isOther = settings.person !== past.settings.person || policy.version !== past.policy.version;
    if (policy.version !== past.policy.version) await scoreAnew(bg);
  }
  // Only once all is here: what is on its way would be missed.
  if (came && state.state !== 'syncing') await bg.store((db) => checkLog(db));
  if (isOther || JSON.stringify(await readSyncLine(bg)) !== JSON.stringify(before)) await tellChanged(null);
  return state;
}

/** A run that lasts is said while it does: pages then ask by themselves how far it is. */
async function telling(bg: Background, before: SyncLine, run: () => Promise<SyncState>): Promise<SyncState> {
  const timer = setTimeout(() => {
    readSyncLine(bg)
      .then((line) => (line.state === before.state ? undefined : tellChanged(null)))
      .catch((error: unknown) => console.warn('Simmer: nobody was told how far syncing is', error));
  }, LASTING);
  try {
    return await run();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Syncs with the team's database, again and again while there is more to fetch than one run has time for.
 * @param hurry true where a person asked, or the network is back
 * @throws ProblemError `store-*`
 */
export async function syncTeam(bg: Background, hurry = false): Promise<void> {
  if ((await readManaged()).off.has('sync') || !(await bg.store(findTeam))) return;
  for (let state = 'syncing'; state === 'syncing'; )
    ({ state } = await running(bg, () => bg.store((db) => runSync(db, syncDeps(hurry)))));
}

/** The same, where nobody waits for it. */
export function startSync(bg: Background, hurry = false): void {
  syncTeam(bg, hurry).catch((error: unknown) => console.warn('Simmer: syncing', error));
}

/** After an act: what was done leaves in a moment, together with what is done until then. */
export function syncSoon(bg: Background): void {
  const wait = async () => {
    if (!(await bg.store(findTeam))) return false;
    return navigator.locks.request('simmer-sync-soon', { ifAvailable: true }, async (lock) => {
      if (lock) await sleep(SOON);
      return lock !== null; // another act waits already, and its run takes this one along
    });
  };
  wait().then(
    (isOurs) => (isOurs ? startSync(bg) : undefined),
    (error: unknown) => console.warn('Simmer: syncing', error),
  );
}

/**
 * Waits for news of the team while somebody looks at a panel or a dashboard, at most half a minute. Of several pages one waits
 * for all: they are told by `state.changed`.
 * @returns true where it is to be asked again at once
 * @throws ProblemError `store-*`
 */
export async function watchTeam(bg: Background): Promise<boolean> {
  const [team, { state, nextAt }] = await bg.store((db) => Promise.all([findTeam(db), readSyncState(db)]));
  if (!team || state === 'signed-out') return false;
  if (nextAt !== null && isPause(nextAt, Date.now())) {
    await sleep(Math.min(Date.parse(nextAt) - Date.now(), IN_LINE));
    return true;
  }
  const inLine = AbortSignal.timeout(IN_LINE);
  try {
    await navigator.locks.request('simmer-watch', { signal: inLine }, () =>
      running(bg, () => bg.store((db) => pollOnce(db, syncDeps(), AbortSignal.timeout(WATCH)))),
    );
  } catch (error) {
    if (!inLine.aborted) throw error;
  }
  return true;
}
