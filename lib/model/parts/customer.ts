import type { ContactAbout } from '../events/received-events.ts';
import type { Channel } from '../kinds.ts';

/** One contact with the customer, either way (R40). Text is referred to by vault id. */
export interface CustomerContact {
  /** Id of the event that says so. */
  event: string;
  /** When it took place: never later than it was written down. ISO 8601 instant. */
  at: string;
  /** When it was written down, and how many steps the case had entered then: clocks may be wrong, the order is not. */
  recorded: string;
  steps: number;
  by: string;
  direction: 'out' | 'in';
  channel: Channel;
  about: ContactAbout[];
  note: string | null;
  /** The three parts of an update (R63); null for anything else. */
  parts: { process: string; impact: string; sla: string } | null;
  /** Id of the contact it was with, where somebody of theirs is named. */
  contact: string | null;
}

/** What the customer was told of priority, urgency and SLA: the value that stood then. */
export type ToldField = 'priority' | 'urgency' | 'sla';

export interface Customer {
  contacts: CustomerContact[];
  told: Partial<Record<ToldField, string>>;
}
