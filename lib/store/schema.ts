import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Head } from '../chain/link.ts';
import type { Clock } from '../model/assessment.ts';
import type { Case, CaseMark } from '../model/case.ts';
import type { DestinationKind } from '../model/destination.ts';
import type { LogEvent, Sighting, VaultItem } from '../model/event.ts';
import type { HelpscoutApp } from '../model/helpscout-app.ts';
import type { Level, SignalKind } from '../model/kinds.ts';
import type { KeptPromise } from '../model/promise.ts';
import type { TeamAuth } from '../model/team.ts';
import type { TicketFacts } from '../model/ticket-facts.ts';
import type { RadarRecord } from './radar/radar-types.ts';

/** The newest shape of the database. One file in `migrations/` leads to each number. */
export const STORE_NAME = 'simmer';
export const STORE_VERSION = 7;

/** What the projections are made by: raise it whenever the same log folds to other cases. They are then made anew. */
export const FOLD_VERSION = 5;

/** Who speaks from here: made once, at first run, before any team exists (contract, "Event"). */
export interface Identity {
  person: string;
  device: string;
  /** Key of the hashes that stand for customers: this browser's own, or the team's, which only members read. */
  secret: string;
  /** Keys that were used before: what was said of customers then is found by them. */
  earlier?: string[];
}

/** Where the log of this device stands: the last sequence number given out, and the latest hybrid time given out or seen. */
export interface Position {
  seq: number;
  at: string | null;
  /** What the next event of each of this device's chains names (`lib/chain`); missing where they begin anew. */
  heads?: { device: string; last: Record<string, Head> };
}

/**
 * What the dashboard and the badge show of a ticket that was read on this computer: personal, replaceable, never sent
 * anywhere. The latest reading stands.
 */
export interface SeenTicket {
  ticket: string;
  key: string;
  url: string;
  site: string;
  subject: string;
  /** What the helpdesk says it is about; missing in records of before it was kept. */
  issue?: string | null;
  requester: string;
  assignee: string | null;
  status: string | null;
  score: number;
  level: Level;
  trend: 'rising' | 'steady' | 'falling';
  why: string;
  /** The language `why` is said in; missing in records of before it was kept. */
  whyIn?: string;
  /** What that reason is, so that somebody may disagree with it; missing in records of before it was kept. */
  hottest?: { kind: SignalKind; rule: string | null; strength: 'explicit' | 'tone' };
  quote: string | null;
  /** True where the quote holds an insult; missing in records of before, and where it holds none. */
  hurts?: true;
  observedAt: string;
  firstSignalAt: string | null;
  lastCustomerAt: string | null;
  nextDue: { metric: string; dueAt: string; breached: boolean } | null;
  /** The keyed hash of its customer, when the customer began, and the clocks that ran; missing in records of before. */
  customer?: string | null;
  beganAt?: string;
  clocks?: Clock[];
  /** True where whoever works at this computer has the ticket. */
  isMine?: boolean;
  /** The helpdesk's own time of its last change, as it was when it was read; missing where it tells none. */
  updatedAt?: string | null;
  /** What a matrix asks about it, so that another matrix can be tried on it; missing in records of before it was kept. */
  facts?: TicketFacts;
  /** Patterns that were ever shown on it, by `shownName`: for how often each is disagreed with; missing in records of before. */
  rules?: string[];
}

/** A brief on its way to a destination outside. What waits is personal: it is gone when it was sent. */
export interface Delivery {
  /** The same for the same act, so that nothing is sent twice. */
  id: string;
  case: string;
  destination: string;
  /** Kind and name of the destination when the brief was given to it: it may be gone by now. */
  kind: DestinationKind;
  name: string;
  /** The request's body as it was shown to whoever sent it. */
  body: string;
  /** Vault item of the brief, which the log refers to once it was sent. */
  brief: string | null;
  /** `sending` is on disk before anything leaves; `unsure` waits for a person to say whether it arrived. */
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'unsure';
  attempts: number;
  /** How often a person had it tried anew. */
  round: number;
  /** When there is something to do about it next, as an ISO 8601 instant; empty where there is nothing. */
  nextAt: string;
  /** What went wrong the last time, as a problem code. */
  problem: string | null;
  status: number | null;
  /** What the service said, on one line. */
  said: string | null;
  madeAt: string;
}

/** What a person chose to do about a ticket instead of escalating: a projection of `ticket.*` events. */
export interface Aside {
  ticket: string;
  kind: 'handled' | 'snoozed';
  /** snoozed: when it comes back. */
  until: string | null;
  /** handled: the newest message it covers; a newer one of the customer's brings the ticket back. */
  upTo: string | null;
  /** Why, as a code; missing in records of before it was kept here. */
  reason?: string;
  at: string;
  by: string;
}

/** A tone kind that is muted for one customer, since the last disagreement. */
export interface Mute {
  requester: string;
  kind: string;
  at: string;
}

/** What still has to reach the team's database. Of a sighting the id is its ticket: it is this device's own. */
export interface OutboxEntry {
  kind: 'event' | 'item' | 'sighting';
  id: string;
  /** Why the server refused it for good: kept aside, so that it does not hold up the rest. */
  refused?: string;
}

export interface SimmerSchema extends DBSchema {
  events: {
    key: string;
    value: LogEvent;
    indexes: {
      subject: string;
      type: string;
      device: [string, number];
      ticket: string;
      requester: string;
      /** Subject and hybrid time. */
      order: [string, string];
    };
  };
  vault: { key: string; value: VaultItem; indexes: { person: string } };
  sightings: { key: [string, string]; value: Sighting; indexes: { level: string } };
  seen: { key: string; value: SeenTicket; indexes: { observedAt: string; customer: string } };
  /** Ids of what still has to reach the team's database. */
  outbox: { key: [string, string]; value: OutboxEntry };
  cases: {
    key: string;
    value: Case;
    /** `closed`: when, and the id; only those that are. `cause`: only those that nobody's click opened. */
    indexes: {
      ticket: string;
      step: string;
      joined: string;
      closed: [string, string];
      cause: string;
      marks: CaseMark;
      customer: string;
    };
  };
  asides: { key: string; value: Aside };
  mutes: { key: [string, string]; value: Mute };
  /** Ticket and id. `openUntil`: only those that are open. */
  promises: {
    key: [string, string];
    value: KeptPromise;
    indexes: { openUntil: string; ticket: string; case: string };
  };
  /** Id: the ticket, or `case:<id>` for a case about many. `until`: only those that are snoozed. */
  radar: {
    key: string;
    value: RadarRecord;
    indexes: { counted: string; list: [string, string]; until: string; watched: string; carried: [string, string] };
  };
  deliveries: { key: string; value: Delivery; indexes: { nextAt: string } };
  /** Addresses and keys of destinations, by their id, under `team` the team's server, under `keys:…` keys of helpdesks' APIs: only the background reads them (law 4). */
  secrets: {
    key: string;
    value: { url: string; key?: string; onlyHere?: boolean; auth?: TeamAuth; app?: HelpscoutApp };
  };
  /** What was said on this computer, so that it is said once: `<what>/<about>`. */
  told: { key: string; value: { id: string; at: string } };
  /** Unsaved work of the settings, by screen: it survives a crash. */
  drafts: { key: string; value: { value: unknown; base: string; at: string } };
  meta: { key: string; value: unknown };
  /** Records from elsewhere that this version cannot read: kept as they came, until one can (law 12). */
  unread: { key: string; value: { id: string; record: unknown; why: string } };
}

export type Store = IDBPDatabase<SimmerSchema>;

/** The transaction in which the database is brought to a newer shape. */
export type Upgrade = IDBPTransaction<SimmerSchema, StoreNames<SimmerSchema>[], 'versionchange'>;

/** Every object store that an append or a merge may touch, in one transaction. */
export const LOG_STORES = [
  'events',
  'vault',
  'sightings',
  'seen',
  'radar',
  'outbox',
  'cases',
  'asides',
  'mutes',
  'promises',
  'meta',
  'unread',
] as const;
