import type { Metric, Priority } from '../../model/kinds.ts';

/** What we write to a customer about their case, in one language. `{…}` is filled in; a gap that nothing fills stays visible. */
export interface CustomerTexts {
  greeting: string;
  /** That we have it (R55). */
  received: string;
  /** Priority and urgency in plain words (R56, R57). */
  priority: Record<Priority, string>;
  urgency: Record<Priority, string>;
  /** What is promised, by metric, and where nothing is (R58). */
  sla: Partial<Record<Metric, string>> & { other: string; none: string };
  /** When they hear next (R62). */
  next: string;
  /** Opens an update, and names its last two parts (R63). */
  update: string;
  impact: string;
  timing: string;
}
