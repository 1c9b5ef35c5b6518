import type { Metric } from '../model/kinds.ts';
import type { Sla } from '../model/policy.ts';
import { findFirstReply } from './find-first-reply.ts';
import { findNextReply } from './find-next-reply.ts';
import { findTotal } from './find-total.ts';
import { findUpdate } from './find-update.ts';
import type { Instance } from './instance.ts';
import type { Timeline } from './read-timeline.ts';

/** The seven metrics that a ticket itself tells; `assign`, `acknowledge` and `promise` belong to cases. */
export const TICKET_METRICS = [
  'first-reply',
  'next-reply',
  'periodic-update',
  'pausable-update',
  'requester-wait',
  'agent-work',
  'resolution',
] as const satisfies readonly Metric[];

/**
 * The latest run of a metric's clock on a ticket; null where it never started.
 *
 * @param afterFirst first reply has a target of its own, so next reply leaves the first answer to it
 */
export function findInstance(
  timeline: Timeline,
  metric: Metric,
  onReopen: Sla['onReopen'],
  afterFirst: boolean,
): Instance | null {
  switch (metric) {
    case 'first-reply':
      return findFirstReply(timeline);
    case 'next-reply':
      return findNextReply(timeline, afterFirst);
    case 'periodic-update':
    case 'pausable-update':
      return findUpdate(timeline);
    case 'requester-wait':
    case 'agent-work':
    case 'resolution':
      return findTotal(timeline, metric === 'resolution' ? onReopen : 'continue');
    default:
      return null;
  }
}
