import type { Metric, Priority } from '../kinds.ts';

/** What a person confirmed about a case in its first step: each of the three on its own (R56–R58). */
export interface Weighing {
  priority?: { level: Priority; at: string; by: string };
  urgency?: { level: Priority; at: string; by: string };
  /** Both null where the customer has no SLA. */
  sla?: { metric: Metric | null; dueAt: string | null; at: string; by: string };
}
