import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Habit } from './reading/find-shouting.ts';
import type { Reading } from './reading/read-messages.ts';

/** Something heard in one message; offsets are UTF-16, into the message's text. */
export interface Hit {
  kind: SignalKind;
  aspect: string | null;
  strength: 'explicit' | 'tone';
  rule: string;
  start: number;
  end: number;
}

/** Something seen on the ticket that nobody said. */
export interface Sight {
  kind: SignalKind;
  aspect?: string;
  strength: 'explicit' | 'tone';
  rule: string;
  /** The message it is about, where there is one. */
  message?: string;
  params?: Record<string, number>;
}

/** What a wordless signal may look at. */
export interface View {
  ticket: Ticket;
  policy: Policy;
  /** Messages oldest first. */
  readings: readonly Reading[];
  /** How the customer had written when calm, by message: a habit is no shouting. Messages without one are left out. */
  habits: ReadonlyMap<string, Habit>;
  /** Tier of the customer's account, where it has one. */
  accountTier: string | null;
}

/** What is known of one kind of signal: whose words it is heard in, and what it weighs (facts: defaults). */
export interface SignalDefinition {
  kind: SignalKind;
  /** customer: their own words · team: agents' messages and notes · ticket: its fields and history · clocks: lib/clocks. */
  from: 'customer' | 'team' | 'ticket' | 'clocks';
  /** Points towards the score, 0–100, before repetition and age. A team may set its own (policy.signals). */
  points: { explicit: number; tone: number };
  /** The level an explicit signal lifts the score to while it stands: 60 the team's "at risk", 80 its "critical", 0 none. */
  floor: number;
  /** Stays until it is answered, is never muted, and keeps a message from being calm. */
  isThreat: boolean;
  /** Aspects that weigh differently when explicit. */
  aspects?: Readonly<Record<string, { points: number; floor: number }>>;
  /** Floor on tickets of urgent priority. */
  urgentFloor?: number;
  /** What is heard beside the patterns of the language packs. */
  hear?: (reading: Reading, view: View) => Hit[];
  /** What is seen without words. */
  see?: (view: View) => Sight[];
}
