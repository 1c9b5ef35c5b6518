import type { Metric, Status } from '../../../lib/model/kinds.ts';
import type { Scene, SceneEvent } from './scene.ts';

/** What a clock should say; moments in minutes since 1970. */
export interface Expected {
  stage: 'running' | 'paused' | 'met' | 'cancelled';
  breached: boolean;
  start: number;
  due: number | null;
  /** Counted minutes until it ended, or until now. */
  used: number;
  /** First minute with no more than a quarter of the target left, and with no more than 15 minutes. */
  quarter: number | null;
  minutes: number | null;
  counts: (minute: number) => boolean;
}

type Run = { start: number; end: { kind: 'met' | 'cancelled'; at: number } | null };

const PAUSES: Partial<Record<Metric, readonly Status[]>> = {
  'requester-wait': ['pending'],
  'agent-work': ['pending', 'on-hold'],
  'pausable-update': ['pending'],
};
const isDone = (status: Status) => status === 'solved' || status === 'closed';

/** Tells the story of a ticket event by event, as clocks.md, section 1, says what starts and ends each clock. */
function tellRun(scene: Scene, metric: Metric): Run | null {
  let status: Status = 'new';
  let run: Run | null = null;
  let answered = false;
  let customerWrote = false;
  let solvedOnce = false;
  const total = metric === 'requester-wait' || metric === 'agent-work' || metric === 'resolution';
  if (total) run = { start: scene.start, end: null };
  const end = (kind: 'met' | 'cancelled', at: number) => {
    if (run && !run.end) run = { start: run.start, end: { kind, at } };
  };
  const replies = ({ kind }: SceneEvent) =>
    kind === 'agent' ||
    (kind === 'automatic' && scene.fulfils.automatic) ||
    (kind === 'note' && scene.fulfils.notes && customerWrote);
  for (const event of scene.events) {
    const { at, kind } = event;
    if (kind === 'status') {
      const done = isDone(event.to);
      const solves = done && !isDone(status);
      const opens = !done && isDone(status);
      status = event.to;
      if (solves) {
        solvedOnce = true;
        if (total) end('met', at);
        else end('cancelled', at);
      }
      const once = metric === 'resolution' && scene.onReopen === 'once';
      if (opens && total && !once && run) run = { start: run.start, end: null };
    } else if (kind === 'customer') {
      // Where first reply has a target, the first answer is its business, and next reply begins after it.
      const isOpening = !answered && !solvedOnce;
      if (metric === 'first-reply' && isOpening && !run)
        run = { start: customerWrote ? at : scene.openedBy === 'customer' ? scene.start : at, end: null };
      if (metric === 'next-reply' && (!isOpening || !scene.hasFirst) && (!run || run.end))
        run = { start: at, end: null };
      customerWrote = true;
    } else if (replies(event)) {
      answered = true;
      if (metric === 'first-reply' || metric === 'next-reply') end('met', at);
      if (metric.endsWith('update')) run = isDone(status) ? null : { start: at, end: null };
    }
  }
  return run;
}

/** The last value of a field at a minute. */
function fieldAt<K extends 'status' | 'priority'>(scene: Scene, field: K, minute: number): string {
  const first = field === 'status' ? 'new' : scene.priority;
  return scene.events.findLast((event) => event.kind === field && event.at <= minute)?.to ?? first;
}

/** Counts minute by minute what a clock of a scene should say; null where none is. */
export function askOracle(
  scene: Scene,
  metric: Metric,
  isOpen: (minute: number) => boolean,
  limit: number,
): Expected | null {
  const run = tellRun(scene, metric);
  if (!run) return null;
  const pauses = scene.pauses[metric] ?? PAUSES[metric] ?? [];
  const total = metric === 'requester-wait' || metric === 'agent-work' || metric === 'resolution';
  const skipsDone = total && !(metric === 'resolution' && scene.onReopen === 'from-creation');
  const runsIn = (status: Status) => !pauses.includes(status) && !(skipsDone && isDone(status));
  const targetOf = (priority: string) => (scene.targets[priority] ?? scene.targets.default)[metric] as number;
  const until = run.end?.at ?? scene.now;
  const pausedNow = !run.end && pauses.includes(fieldAt(scene, 'status', scene.now) as Status);

  // What changes, minute by minute, as long as the story goes; after it everything stays as it is.
  const changes = scene.events.filter(({ kind }) => kind === 'status' || kind === 'priority');
  const counts = (minute: number): boolean => {
    if (minute >= until) return !pausedNow;
    return runsIn(fieldAt(scene, 'status', minute) as Status);
  };
  const marks = new Set([run.start, until, ...changes.map(({ at }) => at)]);
  const targetEnd = targetOf(fieldAt(scene, 'priority', run.end ? until - 1 : scene.now));

  let used = 0;
  let usedAtEnd = 0;
  let breached = false;
  const first: Record<'due' | 'quarter' | 'minutes', number | null> = { due: null, quarter: null, minutes: null };
  let isCounting = false;
  let target = 0;
  for (let minute = run.start; minute < limit; minute++) {
    if (marks.has(minute)) {
      isCounting = counts(minute);
      target = targetOf(fieldAt(scene, 'priority', minute));
    }
    if (minute === until) usedAtEnd = used;
    if (minute < until && (used > target || (used === target && isCounting))) breached = true;
    if (isCounting) {
      if (first.due === null && used >= targetEnd) first.due = minute;
      if (first.quarter === null && used >= targetEnd * 0.75) first.quarter = minute;
      if (first.minutes === null && targetEnd > 15 && used >= targetEnd - 15) first.minutes = minute;
    }
    if (first.due !== null && minute >= until) break;
    if (isCounting && isOpen(minute)) {
      used++;
      // A quarter may be left in the middle of a minute: it is said by the next one, whatever that one brings.
      if (first.quarter === null && used > targetEnd * 0.75) first.quarter = minute + 1;
    }
  }
  const stage = run.end?.kind ?? (pausedNow ? 'paused' : 'running');
  const shown = stage === 'running' || stage === 'met';
  return {
    stage,
    breached,
    start: run.start,
    due: shown ? first.due : null,
    used: usedAtEnd,
    quarter: first.quarter,
    minutes: first.minutes,
    counts,
  };
}
