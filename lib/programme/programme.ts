import type { EventData } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';

/** Who said it, and when, as an ISO 8601 instant. */
export interface SaidBy {
  at: string;
  by: string;
}

export type AccountState = 'proposed' | 'member' | 'declined' | 'left';

/** A customer and the sponsorship programme (R109–R123): a pure fold of its `account.*` events. Text is referred to by vault id. */
export interface ProgrammeAccount {
  /** Of the subject `account:<id>`. */
  id: string;
  state: AccountState;
  /** Vault item; null where no proposal of it arrived yet. */
  name: string | null;
  domain: string | null;
  proposals: (EventData<'account.proposed'> & SaidBy)[];
  /** The latest judgement of each entry criterion, since it was proposed (R120). */
  judged: Record<string, { met: boolean; note: string | null } & SaidBy>;
  /** The membership that runs, or ran last: `at` is when it began, `event` which event began it. */
  membership: (EventData<'account.entered'> & SaidBy & { event: string }) | null;
  /** Of that membership, the oldest first. */
  duties: (EventData<'account.duty-done'> & SaidBy)[];
  reviews: (EventData<'account.reviewed'> & SaidBy)[];
  /** Of all its life: what was measured before it entered is what the benefits are compared with (R114). */
  measured: (EventData<'account.measured'> & SaidBy)[];
  declined: ({ reason: string } & SaidBy) | null;
  left: ({ criterion: string | null; reason: string | null } & SaidBy) | null;
  /** Every event of the account in log order, also of types this version does not know. */
  timeline: LogEvent[];
}
