import { breaksThrough } from '../../lib/cases/breaks-through.ts';
import { draftEscalation } from '../../lib/cases/draft-escalation.ts';
import { isAside } from '../../lib/cases/fold-ticket.ts';
import type { Batch } from '../../lib/cases/new-event.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import type { Clock } from '../../lib/model/assessment.ts';
import { isOver } from '../../lib/model/ticket-life.ts';
import { deterministicId } from '../../lib/store/deterministic-id.ts';
import { findCaseOfTicket } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import { assigneeHash } from './assignee-hash.ts';
import type { Background, Moment } from './context.ts';
import type { Scored } from './score-ticket.ts';

const CAUSE = 'first-reply-missed';

/** The vault items that an opening may make, and how many of a kind. */
const ITEMS = { ticket: 1, summary: 1, stakes: 1, missing: 1, quote: 20 };

/**
 * The first reply that was due and has not been given: by the helpdesk's target, the team's or one set by hand. A guess never
 * opens a case, nor does a clock that could be wrong (R18).
 */
function findMissedReply(clocks: readonly Clock[]): (Clock & { startedAt: string }) | undefined {
  return clocks.find(
    (clock): clock is Clock & { startedAt: string } =>
      clock.metric === 'first-reply' &&
      clock.breached &&
      (clock.stage === 'running' || clock.stage === 'paused') &&
      clock.source !== 'default' &&
      typeof clock.startedAt === 'string',
  );
}

/**
 * Opens a case for a first reply that was missed (R18): once for a ticket, whichever browsers notice. Not where
 * a case has the ticket already, it is over, or somebody set it aside; nor where the team wants none.
 * @throws ProblemError `store-*`
 */
export async function openMissedReply(bg: Background, scored: Scored, moment: Moment): Promise<void> {
  const { ticket, assessment, hash } = scored;
  const missed = findMissedReply(assessment.clocks);
  if (!missed || isOver(ticket.status) || !moment.policy.automatic.firstReplyMissed) return;
  const [it, seen, aside] = await bg.store((db) =>
    Promise.all([
      findCaseOfTicket(db, hash),
      guardStore(() => db.get('seen', hash)),
      guardStore(() => db.get('asides', hash)),
    ]),
  );
  // A ticket that a case about many carries has its case; danger and the law break through.
  const isCarried = it?.closedAt === null && (it.ticket === hash || !(seen && breaksThrough(seen)));
  if (isCarried || (aside && isAside(aside, scored.lastCustomerAt, moment.now))) return;
  await act(bg, await opening(scored, moment, seen?.firstSignalAt ?? null));
}

async function opening(scored: Scored, moment: Moment, firstSignalAt: string | null): Promise<Batch> {
  const { ticket, assessment, hash, requester } = scored;
  // Not made of when the clock began: that may be read otherwise the next time, to the minute or to the second.
  const id = await deterministicId('case', `ticket:${hash}`, CAUSE);
  const { batch } = openCase({
    ticket,
    assessment,
    // What is at stake nobody has said yet: whoever owns the case fills it in (R39).
    draft: { ...draftEscalation(ticket, assessment, moment.say), stakes: '' },
    policy: moment.policy,
    me: null,
    cause: CAUSE,
    hash,
    requester: requester ?? hash,
    assignee: await assigneeHash(ticket.key, ticket.assignee),
    firstSignalAt,
    now: moment.now,
    newId: await idsOf(id),
  });
  const eventId = await deterministicId('case.opened', `case:${id}`, CAUSE);
  return { ...batch, events: batch.events.map((event) => ({ ...event, id: eventId })) };
}

/** Ids of a case and its vault items that are the same in every browser: the n-th of each kind has its own. */
async function idsOf(id: string): Promise<(kind: string) => string> {
  const made = Object.entries(ITEMS).map(async ([kind, count]) => {
    const ids = Array.from({ length: count }, (_, n) => deterministicId('vault', `case:${id}`, `${kind}/${n}`));
    return [kind, await Promise.all(ids)] as const;
  });
  const ids = new Map<string, string[]>([['case', [id]], ...(await Promise.all(made))]);
  return (kind) => {
    const next = ids.get(kind)?.shift();
    if (next === undefined) throw new RangeError(`no id is left for ${kind}`);
    return next;
  };
}
