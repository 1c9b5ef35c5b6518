import type { EventData } from './case-events.ts';
import type { CaseParts } from './case-parts.ts';
import type { LogEvent } from './event.ts';
import type { CaseStep, Channel, EscalationType, Level, Mode, Priority, Severity } from './kinds.ts';

export interface ChecklistEntry {
  item: string;
  done: boolean;
  /** Event time of the last change, and who made it. */
  at: string | null;
  by: string | null;
}

/** A step of the ladder that was taken, or passed over because nobody is on duty for it. */
export type ClimbedStep = EventData<'case.step-climbed'> & { at: string; event: string };

/** A ticket that is carried by a case about many. */
export interface JoinedTicket {
  /** Hash of its key, and the vault item that names it. */
  ticket: string;
  ticketRef: string | null;
  at: string;
}

/** One escalation and its life: a pure fold of its events (`lib/cases/fold-case.ts`). Text is referred to by vault id. */
export interface Case {
  id: string;
  /** Which database its events may go to: that of its opening. */
  space: LogEvent['space'];
  ticket: string | null;
  ticketRef: string | null;
  site: string | null;
  channel: Channel;
  type: EscalationType;
  mode: Mode;
  tier: number;
  row: string;
  severity: Severity;
  priority: Priority | null;
  score: number | null;
  level: Level | null;
  step: CaseStep;
  /** Steps entered so far, with the event time of each. */
  steps: { step: CaseStep; at: string; by: string }[];
  checked: Record<string, ChecklistEntry>;
  owner: { role: string; person?: string | null | undefined };
  handover: {
    role: string;
    person?: string | null | undefined;
    acknowledgeBy: string | null;
    acceptedAt: string | null;
    acceptedBy: string | null;
    /** Vault item of the name of whoever accepted, where a colleague recorded it for them. */
    acceptedName?: string;
  };
  openedAt: string;
  openedBy: string;
  opened: EventData<'case.opened'>;
  /** Further `case.opened` events on the same ticket that joined this case. */
  joined: string[];
  /** When it was handed over last, and how severe it was then; missing where it never was since it opened. */
  since?: { at: string; severity: Severity };
  /** Steps of the ladder, of every hand-over so far; missing in records of before ladders. */
  climbed?: ClimbedStep[];
  /** Further tickets about the same thing, and those that somebody said are another matter. */
  tickets?: JoinedTicket[];
  parted?: string[];
  /** Vault item of what is at stake, where it was said after the opening. */
  stakes?: string;
  /** Everything else that was said of it, part by part. */
  parts: CaseParts;
  contacts: number;
  lastContactAt: string | null;
  closedAt: string | null;
  /** Every event of the case in log order, also of types this version does not know. */
  timeline: LogEvent[];
  updatedAt: string;
}
