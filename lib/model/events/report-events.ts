import { maybe, z } from '../z.ts';
import { day } from './shared.ts';

/** What a report is told because no browser can see it. */
export const REPORT_EVENTS = {
  /**
   * Subject `policy:tickets-counted`, a manager's. How many tickets there were from a day up to another (`until` is the first day after it),
   * by the helpdesk's own count: all of them, or those of one site or group (R133). The latest for the same days and place stands;
   * a total of null takes it back.
   */
  'policy.tickets-counted': z.object({
    from: day(),
    until: day(),
    site: maybe(z.string()),
    group: maybe(z.string()),
    total: z.nullable(z.int().check(z.minimum(0))),
  }),
} as const;
