import type { Case } from '../model/case.ts';
import type { LogEvent, VaultItem } from '../model/event.ts';
import type { MayBeHeld } from './is-held.ts';

/** A ticket that was seen on this computer, as far as it tells whose it is. */
export interface SeenRecord {
  ticket: string;
  key: string;
  url: string;
  subject: string;
  requester: string;
  customer?: string | null | undefined;
  observedAt: string;
}

/** What waits to be sent, or was. */
export interface SentRecord {
  id: string;
  case: string;
  body: string;
  said: string | null;
  madeAt: string;
}

/** Of a case, what tells whose it is and where it stands. */
export type CaseRecord = Pick<Case, 'id' | 'ticket' | 'openedAt' | 'closedAt' | 'joined' | 'opened'> & MayBeHeld;

/** Everything that this browser keeps and that may be about a person, as one reading found it. */
export interface Records {
  events: readonly LogEvent[];
  vault: readonly VaultItem[];
  cases: readonly CaseRecord[];
  seen: readonly SeenRecord[];
  sightings: readonly { ticket: string; device: string }[];
  asides: readonly { ticket: string }[];
  mutes: readonly { requester: string; kind: string }[];
  deliveries: readonly SentRecord[];
  drafts: readonly { screen: string; value: unknown }[];
  told: readonly { id: string }[];
  unread: readonly { id: string; record: unknown }[];
}

/** A person, by the hashes they go by here: their own, and those of their tickets. */
export interface Whom {
  persons: string[];
  tickets: string[];
  /** What they are called, and the words they were looked for with: how copies without a hash are found. */
  words: string[];
}

/** A vault item that still says something. */
export type TextItem = Extract<VaultItem, { text: string }>;

export const isText = (item: VaultItem): item is TextItem => !('erased' in item);
