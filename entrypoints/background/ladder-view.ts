import { askedNow } from '../../lib/cases/asked-now.ts';
import { findDestination, isPaged, ladderOf } from '../../lib/cases/find-ladder.ts';
import { ladderSteps } from '../../lib/cases/ladder-steps.ts';
import type { TicketRef } from '../../lib/cases/open-case.ts';
import { explainGroup } from '../../lib/matrix/explain-group.ts';
import { findSimilarTest } from '../../lib/matrix/similar-tickets.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Moment } from './context.ts';
import { type Words, whoName } from './names.ts';

/** What a page shows of what happens by itself: why the case is there, who is asked now and next, which tickets it carries. */
export function viewByItself(
  it: Case,
  words: Words,
  readRef: (text: string | null) => Partial<TicketRef>,
  moment: Moment,
): Pick<CaseView, 'byItself' | 'ladder' | 'group'> {
  return {
    byItself: causeText(it, moment),
    ladder: ladderView(it, moment),
    group: groupView(it, words, readRef, moment),
  };
}

function causeText({ opened }: Case, { say }: Moment): string | null {
  if (opened.cause === 'similar') return say('ladder.cause.similar');
  if (opened.cause !== 'first-reply-missed') return null;
  const due = opened.clocks.find(({ metric }) => metric === 'first-reply')?.dueAt;
  return due ? say('ladder.cause.reply', { at: Date.parse(due) }) : say('ladder.cause.reply-undated');
}

function ladderView(it: Case, moment: Moment): CaseView['ladder'] {
  const { policy, say, now } = moment;
  const ladder = ladderOf(it, policy);
  if (!ladder || it.handover.acceptedAt !== null || it.closedAt !== null) return null;
  const asked = askedNow(it);
  const { next } = ladderSteps(it, policy, Date.parse(now));
  const pager = findDestination(it, policy);
  const isDeputyUnknown = next !== null && 'deputy' in next.step.to && !next.to.person;
  return {
    runs: isPaged(it, policy, Date.parse(now)) ? 'pager' : it.opened.pager ? 'pager-failed' : 'browser',
    pager: it.opened.pager ? (pager?.name ?? it.opened.pager) : null,
    asked: asked ? { to: whoName(asked.to, moment), at: asked.at } : null,
    next: next
      ? { to: isDeputyUnknown ? say('ladder.deputy') : whoName(next.to, moment), at: new Date(next.at).toISOString() }
      : null,
  };
}

function groupView(
  it: Case,
  words: Words,
  readRef: (text: string | null) => Partial<TicketRef>,
  moment: Moment,
): CaseView['group'] {
  if (it.opened.cause !== 'similar') return null;
  const { policy, say } = moment;
  const tickets = (it.tickets ?? []).map(({ ticket, ticketRef }) => {
    const { key = '', subject, requester = '', url } = readRef(words(ticketRef));
    return { ticket, key, subject: subject || say('case.no-subject'), requester, url: url ?? null };
  });
  const row =
    policy.matrix.find(({ id }) => id === it.row) ??
    policy.matrix.find(({ when }) => findSimilarTest(when) !== undefined);
  const { acceptedAt, acceptedBy, person, acknowledgeBy } = it.handover;
  const name = policy.people.find(({ id }) => id === (acceptedBy ?? person))?.name ?? null;
  const due = acceptedAt === null && acknowledgeBy ? Date.parse(acknowledgeBy) : null;
  const timeZone = policy.calendars[0]?.timeZone ?? 'UTC';
  return { tickets, explain: row ? explainGroup(row, { name, due, now: Date.parse(moment.now), timeZone }) : {} };
}
