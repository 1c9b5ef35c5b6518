import { newEvent } from '../../lib/cases/new-event.ts';
import { MANNERS } from '../../lib/handover/build-payload.ts';
import { judgeAnswer } from '../../lib/handover/judge-answer.ts';
import { nextTry, parseRetryAfter } from '../../lib/handover/next-try.ts';
import { problemOf } from '../../lib/model/problem.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import type { Delivery } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import type { Background } from './context.ts';
import { setDeliveryAlarm } from './delivery-alarm.ts';
import { changeDelivery, claimDelivery, dueDeliveries } from './delivery-claim.ts';
import { postOnce } from './delivery-post.ts';
import { destinationRequest } from './destination-request.ts';
import { tellChanged } from './tell-changed.ts';

type Change = Pick<Delivery, 'state' | 'nextAt' | 'problem' | 'status' | 'said'>;

/** It arrived, or will not: what is left is to say so in the log, which is due at once. The text is gone when it was sent. */
const ended = (state: 'sent' | 'failed', rest: Omit<Change, 'state' | 'nextAt'>): Change => ({
  state,
  nextAt: new Date().toISOString(),
  ...rest,
});

function again(delivery: Delivery, rest: Omit<Change, 'state' | 'nextAt'>, retryAfter?: number): Change {
  const at = nextTry(delivery.attempts, retryAfter, Date.now(), Math.random());
  return at === null ? ended('failed', rest) : { state: 'waiting', nextAt: new Date(at).toISOString(), ...rest };
}

/** One try. What is found out about it is what is then kept. */
async function attempt(bg: Background, delivery: Delivery): Promise<Change> {
  try {
    const secret = await bg.store((db) => guardStore(() => db.get('secrets', delivery.destination)));
    const posted = await postOnce(await destinationRequest(delivery, secret, delivery.body));
    if (posted.status === null) {
      const rest = { problem: posted.problem, status: null, said: null };
      // No answer in time is no failure: it may have arrived, and nobody but the service could tell.
      const isUnsure = posted.problem === 'delivery-slow' && !MANNERS[delivery.kind].dedups;
      return isUnsure ? { state: 'unsure', nextAt: '', ...rest } : again(delivery, rest);
    }
    const { status, said } = posted;
    const verdict = judgeAnswer(status);
    if (verdict.outcome === 'sent') return ended('sent', { problem: null, status, said: null });
    const rest = { problem: verdict.problem, status, said };
    if (verdict.outcome === 'failed') return ended('failed', rest);
    return again(delivery, rest, parseRetryAfter(posted.retryAfter, Date.now()));
  } catch (error) {
    return ended('failed', { problem: problemOf(error).code, status: null, said: null });
  }
}

/** Says in the log how it ended; the event's id is made of the delivery's, so that it is said once. Then there is nothing left to do. */
async function note(bg: Background, delivery: Delivery): Promise<void> {
  const { id, case: it, destination, kind, name, round, status, brief, madeAt: queuedAt } = delivery;
  const outcome = delivery.state === 'sent' ? 'sent' : 'failed';
  const data = { destination, kind, name, outcome, status, brief, queuedAt } as const;
  const eventId = await deterministicId('case.brief-sent', `case:${it}`, `${id}/${outcome}/${round}`);
  await act(bg, { events: [{ ...newEvent('case.brief-sent', `case:${it}`, data), id: eventId }], items: [] });
  await bg.store((db) => changeDelivery(db, id, (now) => (now.round === round ? { ...now, nextAt: '' } : undefined)));
}

async function step(bg: Background, id: string): Promise<void> {
  const delivery = await bg.store((db) => claimDelivery(db, id, Date.now()));
  if (!delivery) return;
  if (delivery.state === 'sent' || delivery.state === 'failed') return note(bg, delivery);
  await tellChanged(null);
  if (delivery.state === 'waiting') return step(bg, id);
  if (delivery.state !== 'sending') return;
  const change = await attempt(bg, delivery);
  // A try that was given up on meanwhile (the computer slept) has no say any more, unless it did arrive.
  const isOurs = (now: Delivery) => now.round === delivery.round && now.attempts === delivery.attempts;
  const next = await bg.store((db) =>
    changeDelivery(db, id, (now) =>
      isOurs(now) && (now.state === 'sending' || change.state === 'sent')
        ? { ...now, ...change, body: change.state === 'sent' ? '' : now.body }
        : undefined,
    ),
  );
  if (next?.state === 'sent' || next?.state === 'failed') await note(bg, next);
  else await tellChanged(null);
}

/**
 * Does whatever is due about deliveries, and sets the alarm for the next. Called by the alarm, at start, and after each act; to call
 * it twice at once does no harm.
 * @throws ProblemError `store-*`
 */
export async function runDeliveries(bg: Background): Promise<void> {
  const due = await bg.store((db) => dueDeliveries(db, Date.now()));
  try {
    // The alarm before the network: should the worker die in between, it is woken when the try is over.
    if (due.length > 0) await bg.store(setDeliveryAlarm);
    await Promise.all(due.map((id) => step(bg, id)));
  } finally {
    await bg.store(setDeliveryAlarm);
  }
}

/** The same, where nobody waits for it. */
export function startDeliveries(bg: Background): void {
  runDeliveries(bg).catch((error: unknown) => console.warn('Simmer: deliveries', error));
}
