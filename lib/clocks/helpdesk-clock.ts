import type { Say } from '../i18n/translator.ts';
import type { Clock } from '../model/assessment.ts';
import type { Calendar, Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { findInstance } from './find-instance.ts';
import { findSla, officeCalendar } from './find-sla.ts';
import { formatMoment } from './format-moment.ts';
import type { Instance } from './instance.ts';
import { findInstant, formatInstant } from './instants.ts';
import { listToldWarnings } from './list-warnings.ts';
import { openHours } from './open-hours.ts';
import { remainingSeconds } from './policy-clock.ts';
import { pausesOf } from './read-spans.ts';
import type { Timeline } from './read-timeline.ts';

type Target = Ticket['slaTargets'][number];

/** The words helpdesks use for a stage, in ours; undefined where they say nothing we know. */
function stageOf(word: string | null | undefined): Clock['stage'] | undefined {
  const text = word?.trim().toLowerCase() ?? '';
  if (/^(running|active|activated|breach(ed|ing)?|overdue|now)$/.test(text)) return 'running';
  if (/^(paused?|on[- ]hold)$/.test(text)) return 'paused';
  if (/^(met|achieved|fulfilled|completed?|closed|satisfied)$/.test(text)) return 'met';
  if (/^(cancell?ed|removed|inactive)$/.test(text)) return 'cancelled';
  return undefined;
}

/** What the conversation and the history say where the helpdesk gives a target without a stage. */
function inferStage(timeline: Timeline, target: Target, run: Instance | null, policy: Policy): Clock['stage'] {
  const due = findInstant(target.dueAt);
  if (run?.end && !(run.doubt && run.end.kind === 'cancelled')) {
    const inTime = due !== null && (run.end.at ?? run.end.latest) <= due;
    return run.end.kind === 'cancelled' || inTime || (!run.doubt && run.end.at !== null) ? run.end.kind : 'unknown';
  }
  const status = timeline.states.at(-1)?.status;
  if (due === null) {
    const pauses = pausesOf(findSla(timeline.ticket, policy), target.metric);
    return status && pauses.includes(status) ? 'paused' : 'unknown';
  }
  return run?.doubt && due < timeline.now ? 'unknown' : 'running';
}

/**
 * The calendar a helpdesk's target is counted in: the ticket's office hours, or null (around the clock) where the target
 * falls due while they are closed. A helpdesk that counts office hours is never due at such a moment, so it does not.
 * @param due epoch milliseconds, or null where none is told
 */
function helpdeskCalendar(ticket: Ticket, policy: Policy, due: number | null): Calendar | null {
  const calendar = officeCalendar(ticket, policy);
  const isOpen = due === null || openHours(calendar).between(due - 1000, due) > 0;
  return isOpen ? calendar : null;
}

/**
 * The helpdesk's own target wins over ours. Its stage is taken where it tells one, else read from the conversation; time
 * left is counted plainly and in the office hours of the ticket's calendar.
 */
export function helpdeskClock(timeline: Timeline, target: Target, policy: Policy, say: Say): Clock {
  const { ticket, now } = timeline;
  const due = findInstant(target.dueAt);
  const calendar = helpdeskCalendar(ticket, policy, due);
  const told = stageOf(target.stage);
  const run = findInstance(timeline, target.metric, undefined, ticket.slaTargets.some(isFirstReply));
  // "Breached" tells that it was late, and not that it still runs: the answer may be there to read.
  const isSaidLate = /^(breach|overdue|now$)/i.test(target.stage?.trim() ?? '');
  const isOver = isSaidLate && run?.end != null && !run.doubt;
  const open = isOver ? undefined : told;
  const stage = ticket.mergedInto ? 'cancelled' : (open ?? inferStage(timeline, target, run, policy));
  const shownDue = stage === 'running' || stage === 'met' ? due : null;
  const endedAt = run?.end?.kind === 'met' && !run.doubt ? run.end.at : null;
  const late = due !== null && (stage === 'running' ? now > due : endedAt !== null && endedAt > due);
  const breached = late && (stage === 'running' || stage === 'met');
  const zone = officeCalendar(ticket, policy)?.timeZone ?? policy.calendars[0]?.timeZone ?? 'UTC';
  const start = run?.start == null || run.doubt ? null : run.start;
  const isRunning = stage === 'running' && due !== null;
  const why = shownDue === null ? 'clock.why.helpdesk-no-due' : 'clock.why.helpdesk';
  return {
    metric: target.metric,
    stage,
    breached: breached || (stage === 'running' && isSaidLate),
    startedAt: start === null ? null : formatInstant(start),
    dueAt: shownDue === null ? null : formatInstant(shownDue),
    remainingSeconds: isRunning ? remainingSeconds(now, due, openHours(calendar)) : null,
    source: 'helpdesk',
    why: say(why, { due: shownDue === null ? '?' : formatMoment(shownDue, say('clock.locale'), zone) }),
    calendar: calendar?.id ?? null,
    timeZone: zone,
    warnings: isRunning ? listToldWarnings(openHours(calendar), start, due) : [],
  };
}

export const isFirstReply = ({ metric }: { metric: string }): boolean => metric === 'first-reply';
