import type { EventData } from '../case-events.ts';

type Planned = EventData<'case.meeting-planned'>;
type Held = EventData<'case.meeting-held'>;
type Added = EventData<'case.action-added'>;
export type Question = EventData<'case.answered'>['question'];

/** What somebody will do, by when (R79). `what`, `done.note` and a typed name of the owner are vault items. */
export interface Action {
  id: string;
  kind: Added['kind'];
  what: string;
  owner: Added['owner'];
  /** A day, such as 2026-12-06. */
  dueOn: string;
  from: NonNullable<Added['from']>;
  at: string;
  by: string;
  done: { at: string; by: string; note: string | null } | null;
}

/** How somebody of ours came to be part of a case. */
export type Involvement =
  | 'opener'
  | 'owner'
  | 'taker'
  | 'fix-owner'
  | 'stakeholder'
  | 'department'
  | 'contact'
  | 'signer'
  | 'role';

/** Somebody who was part of it, as events name them: a typed name is a vault item. */
export interface Involved {
  who: Planned['invited'][number];
  why: Involvement;
}

/** The post-mortem of a case (R76–R81). Text is referred to by vault id. */
export interface Mortem {
  /** Who had a part in the case, by its log, each once (R76). */
  involved: readonly Involved[];
  /** The meeting as planned last; `plans` counts how often it was. */
  meeting?: Planned & { plans: number };
  /** Who came, and who wrote it down. */
  held?: Held & { by: string };
  /** `isEarlier`: of before the case was opened again; it stands, and is to be confirmed or put right. */
  answers: Partial<Record<Question, { answer: string; at: string; by: string; isEarlier?: true }>>;
  /** How often the case was opened again; missing where it never was. */
  reopened?: number;
  actions: readonly Action[];
  /** Nothing needs to be done, and why. */
  ruledOut?: { reason: string; at: string; by: string };
  /** Waived with a reason, by name (R75). */
  waived?: { reason: string; name: string | null; at: string; by: string };
}
