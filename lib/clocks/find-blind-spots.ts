import type { Say } from '../i18n/translator.ts';
import { isMessageKey } from '../i18n/translator.ts';
import type { Clock } from '../model/assessment.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import { isOver } from '../model/ticket-life.ts';
import { findWaiting } from './find-next-reply.ts';
import { findUnexplainedPauses } from './find-pauses.ts';
import { officeCalendar } from './find-sla.ts';
import { formatMoment } from './format-moment.ts';
import { readTimeline, type Timeline } from './read-timeline.ts';
import { spellDuration } from './spell-duration.ts';

/** What the page does not show, and what no clock can therefore be told from. */
function findGaps(ticket: Ticket, say: Say): string[] {
  const gaps: string[] = [];
  const said = ticket.messages.filter(({ role, draft }) => !draft && role !== 'system' && role !== 'note');
  const missing = ticket.coverage ? ticket.coverage.total - ticket.coverage.loaded : 0;
  const undated = said.filter(({ sentAt }) => !sentAt).length;
  const authors = said.filter(({ role }) => role === 'unknown').length;
  if (missing > 0) gaps.push(say('blind-spot.not-loaded', { missing }));
  if (undated > 0) gaps.push(say('blind-spot.undated', { count: undated }));
  if (authors > 0) gaps.push(say('blind-spot.authors', { count: authors }));
  return gaps;
}

/** True where the ticket was solved and then opened again by something other than the customer (case 18). */
function isReopenedByOthers({ solves, doneNow, turns, states }: Timeline): boolean {
  const solved = solves.at(-1);
  if (solved === undefined || doneNow) return false;
  const reopened = states.find(({ from, status }) => from > solved && !isOver(status))?.from ?? solved;
  return !turns.some(({ who, at }) => who !== 'reply' && (at === null || at >= solved)) && reopened > solved;
}

function isOpenedByNote({ ticket, turns, doneNow }: Timeline): boolean {
  return turns.length === 0 && !doneNow && ticket.messages.some(({ role, draft }) => role === 'note' && !draft);
}

function nameMetric(metric: string, say: Say): string {
  const key = `metric.${metric}`;
  return isMessageKey(key) ? say(key) : metric;
}

/** As many pauses are told one by one. */
const MOST_PAUSES = 3;

/** Pauses that nothing tells the reason of (W23), the longest first. */
function namePauses(timeline: Timeline, clocks: readonly Clock[], policy: Policy, say: Say): string[] {
  const pauses = findUnexplainedPauses(timeline, clocks, policy);
  const zone = officeCalendar(timeline.ticket, policy)?.timeZone ?? 'UTC';
  const moment = (ms: number) => formatMoment(ms, say('clock.locale'), zone);
  const told = pauses.slice(0, MOST_PAUSES).map(({ from, until, length }) => {
    const params = { since: moment(from), time: spellDuration(length, say) };
    return until === null
      ? say('blind-spot.pause-lasting', params)
      : say('blind-spot.pause-over', { ...params, until: moment(until) });
  });
  const count = pauses.length - told.length;
  return count > 0 ? [...told, say('blind-spot.pause-more', { count })] : told;
}

/**
 * Where a customer may be waiting and no clock tells (W22, case 18), pauses without a reason (W23), and what could not be read. A ticket with a clock
 * that is `unknown` is not said to have none.
 */
export function findBlindSpots(ticket: Ticket, clocks: readonly Clock[], policy: Policy, say: Say): string[] {
  const timeline = readTimeline(ticket);
  const gaps = [...namePauses(timeline, clocks, policy, say), ...findGaps(ticket, say)];
  if (ticket.mergedInto || clocks.some(({ stage }) => stage === 'running' || stage === 'unknown')) return gaps;
  const paused = clocks.filter(({ stage }) => stage === 'paused').map(({ metric }) => nameMetric(metric, say));
  const waiting = findWaiting(timeline);
  if (waiting && paused.length > 0) return [say('blind-spot.paused', { metrics: paused.join(', ') }), ...gaps];
  if (waiting) {
    const { at } = waiting.first;
    if (at === null) return [say('blind-spot.no-clock-undated'), ...gaps];
    const zone = officeCalendar(ticket, policy)?.timeZone ?? 'UTC';
    return [say('blind-spot.no-clock', { since: formatMoment(at, say('clock.locale'), zone) }), ...gaps];
  }
  if (paused.length > 0) return gaps;
  if (isOpenedByNote(timeline)) return [say('blind-spot.note-only'), ...gaps];
  return isReopenedByOthers(timeline) ? [say('blind-spot.reopened'), ...gaps] : gaps;
}
