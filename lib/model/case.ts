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
  /** Vault item, for an item that is ticked. */
  note?: string;
}

/** Items that were open when a step was left all the same: who answers for it, and why. */
export interface LeftOpen {
  step: CaseStep;
  items: string[];
  at: string;
  by: string;
  /** Vault items. */
  reason: string | null;
  name: string | null;
}

/** A step of the ladder that was taken, or passed over because nobody is on duty for it. */
export type ClimbedStep = EventData<'case.step-climbed'> & { at: string; event: string };

/** The hand-over that is in force: since when it runs, who began it, where, and how. */
export interface LastHandover {
  /** Id of the event that began it. */
  id: string;
  /** ISO 8601 instant. */
  at: string;
  /** Person id. */
  by: string;
  device: string;
  type: 'opened' | 'raised' | 'handed-over' | 'returned';
  /** Given back: vault item of the reason, and when the hand-over began that came back. */
  reason?: string;
  before?: string;
}

/** Word on whether a destination was told of a hand-over. `at` is when it was given to the queue. */
export interface Told {
  destination: string;
  outcome: EventData<'case.brief-sent'>['outcome'];
  at: string;
}

/** A ticket that is carried by a case about many. */
export interface JoinedTicket {
  /** Hash of its key, and the vault item that names it. */
  ticket: string;
  ticketRef: string | null;
  at: string;
}

/** What a case still wants though its steps do not ask for it, or concerns others with (`lib/cases/case-marks.ts`). */
export type CaseMark = 'fix' | 'actions' | 'survey' | 'others';

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
  /** The gravest it was since it left the first step; missing where its severity did not change since. Its gates are of that one. */
  gravest?: Severity;
  priority: Priority | null;
  score: number | null;
  level: Level | null;
  step: CaseStep;
  /** Steps entered so far, with the event time of each. */
  steps: { step: CaseStep; at: string; by: string }[];
  /** Ids of moves that did not hold: the case had moved on. */
  missed?: string[];
  left?: LeftOpen[];
  /** The last event of each device that may have opened an item again, by its number. */
  openers?: Record<string, number>;
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
  given: LastHandover;
  /** The latest words of destinations that were told of it; missing where none was. */
  told?: Told[];
  /** The brief that was given last, as a vault item. */
  brief?: { item: string; by: string; at: string };
  /** Steps of the ladder, of every hand-over so far; missing in records of before ladders. */
  climbed?: ClimbedStep[];
  /** Further tickets about the same thing, and those that somebody said are another matter. */
  tickets?: JoinedTicket[];
  parted?: string[];
  /** Vault item of what is at stake, where it was said after the opening. */
  stakes?: string;
  /** Everything else that was said of it, part by part. */
  parts: CaseParts;
  marks: CaseMark[];
  contacts: number;
  lastContactAt: string | null;
  closedAt: string | null;
  /** How many events it has, also of types this version does not know, and the hybrid time of the last: the log keeps them. */
  events: number;
  upTo: string;
  updatedAt: string;
}
