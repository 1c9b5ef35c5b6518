import type { SyncRun, SyncState } from '../model/team.ts';
import { THEIRS } from '../store/outbox.ts';
import { guardStore } from '../store/store-problem.ts';
import { patchSyncState, readSyncRuns } from '../store/sync-meta.ts';
import { backoff } from './backoff.ts';
import { failureProblem, failureState, type SyncFailure } from './failure.ts';
import type { Run } from './run.ts';

const RUNS_KEPT = 50;
/** A header of whole seconds and the way there and back say no more exactly. */
const CLOCK_GRAIN = 2;
/** An answer that took longer says too little about the time. */
const TRIP_MOST_MS = 5000;

interface End {
  /** Milliseconds since the epoch. */
  began: number;
  failure: SyncFailure | null;
  isWhole: boolean;
  gzip: boolean;
  random: number;
}

/** Writes down how a run went and where it stands now. @throws ProblemError `store-*` */
export async function finishRun(run: Run, end: End): Promise<SyncState> {
  const now = run.clock();
  const outbox = await guardStore(() => run.db.getAll('outbox'));
  const waiting = outbox.filter(({ refused }) => refused === undefined).length - run.staying;
  const hasRefused = outbox.some(({ refused }) => refused !== undefined && refused !== THEIRS);
  const state = await patchSyncState(run.db, (before) => {
    const state = nextState(end, waiting, hasRefused);
    const failures = end.failure ? before.failures + 1 : 0;
    const pause = end.failure ? backoff(end.failure, failures, end.random) : 0;
    return {
      state,
      waiting,
      failures,
      gzip: end.gzip,
      problem: end.failure ? failureProblem(end.failure) : null,
      offlineSince: state === 'offline' ? (before.offlineSince ?? new Date(now).toISOString()) : null,
      progress: state === 'syncing' ? before.progress : { up: null, down: null },
      clockOff: clockOff(run, before.clockOff),
      lastAt: end.failure ? before.lastAt : new Date(now).toISOString(),
      nextAt: end.failure ? new Date(now + pause).toISOString() : null,
      asked: end.failure?.waitMs != null,
    };
  });
  await keepRun(run, end, state);
  return state;
}

function nextState({ failure, isWhole }: End, waiting: number, hasRefused: boolean): SyncState['state'] {
  if (failure) return failureState(failure);
  if (!isWhole) return 'syncing';
  if (waiting > 0) return 'waiting';
  return hasRefused ? 'refused' : 'synced';
}

/** In whole seconds; a difference that the header cannot show is none. */
function clockOff({ tally }: Run, before: number): number {
  if (tally.clock === null || tally.clock.trip > TRIP_MOST_MS) return before;
  const seconds = Math.round(tally.clock.off / 1000);
  return Math.abs(seconds) <= CLOCK_GRAIN ? 0 : seconds;
}

/** The last 50 runs that were any different: one in which nothing happened takes the place of one before. */
async function keepRun(run: Run, { began }: End, { state, problem }: SyncState): Promise<void> {
  const { requests, bytesUp, bytesDown } = run.tally;
  const at = new Date(began).toISOString();
  const ms = Math.max(0, run.clock() - began);
  const it: SyncRun = { at, ms, up: run.up, down: run.down, requests, bytesUp, bytesDown, outcome: state, problem };
  const runs = await readSyncRuns(run.db);
  const last = runs.at(-1);
  const isIdle = (one: SyncRun | undefined) => one !== undefined && one.up + one.down === 0;
  const isRepeated = isIdle(it) && isIdle(last) && last?.outcome === it.outcome && last.problem?.code === problem?.code;
  const kept = [...(isRepeated ? runs.slice(0, -1) : runs), it].slice(-RUNS_KEPT);
  await guardStore(() => run.db.put('meta', kept, 'sync-runs'));
}
