import { findData } from '../../../lib/cases/read-data.ts';
import type { LogEvent } from '../../../lib/model/event.ts';
import type { Moment } from '../context.ts';

/** What the helpdesk showed and somebody settled, in words; undefined for any other event. */
export function intakeLine(event: LogEvent, { say }: Moment): string | undefined {
  if (findData('case.ticket-moved', event)) return say('intake.event.moved');
  return findData('case.proposal-set-aside', event) ? say('intake.event.followed') : undefined;
}
