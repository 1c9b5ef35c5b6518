import type { EventData } from '../case-events.ts';
import type { Channel } from '../kinds.ts';

type Somebody = EventData<'case.stakeholder-told'>['who'];

/** Somebody who matters to the case, on either side (R42). */
export interface CrewContact {
  contact: string;
  side: 'ours' | 'theirs';
  who: Somebody;
  /** Vault items of what they are there, and of how they are reached. */
  position: string | null;
  reach: string | null;
}

/** A stakeholder of ours who was told: who, when, by which channel (R59). */
export interface ToldStakeholder {
  event: string;
  who: Somebody;
  channel: Channel;
  at: string;
  by: string;
  note: string | null;
}

/** A department that was asked in, and its word that it knows how urgent it is (R90). */
export interface AskedDepartment {
  ask: string;
  who: Somebody;
  at: string;
  by: string;
  note: string | null;
}

export interface Crew {
  contacts: CrewContact[];
  /** Ids of contacts that were taken out: one that arrives after that stays out. */
  removed: string[];
  told: ToldStakeholder[];
  departments: AskedDepartment[];
  /** By the ask's id: an answer may arrive before what it answers. */
  answers: Record<string, { at: string; by: string; note: string | null }>;
}
