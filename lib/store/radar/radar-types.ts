import type { Level, SignalKind } from '../../model/kinds.ts';

/** Where a ticket stands in the radar. `carried`: a case about many stands for it; `over`: the helpdesk says it is over. */
export type RadarList = 'at-risk' | 'watch' | 'calm' | 'aside' | 'carried' | 'over';

/**
 * One ticket as lists and counts need it, or one case about many alike tickets: a projection of what was seen, decided and opened,
 * brought up to date in the transaction that changes any of it. No words: those are read for what is in view.
 */
export interface RadarRecord {
  /** The ticket's hash; `case:<id>` for a case about many. */
  id: string;
  /** The ticket whose words are shown for it: itself, or the hottest that the case carries. */
  shows: string;
  /** When the newest look was, and whether it was on this computer: else a colleague's. */
  at: string;
  isHere: boolean;
  /** Whose computer looked, as a person id; null for this one. */
  by: string | null;
  score: number;
  level: Level;
  /** Text that sorts by level, score and age: the hottest first. */
  heat: string;
  list: RadarList;
  /** Under which scopes it counts, each with its heat: `<scope>\n<heat>`. Empty where it does not count. */
  counted: string[];
  site: string | null;
  /** `<host>/<id>` of the helpdesk's group. */
  group: string | null;
  language: string | null;
  reasons: SignalKind[];
  /** Of the next clock or open promise, as an ISO 8601 instant. */
  dueAt: string | null;
  /** Of the next open promise to its customer; missing where there is none. */
  promisedAt?: string;
  isMine: boolean;
  /** The open case of it, and the open case about many that carries it; missing where there is none. */
  case?: string;
  carrier?: string;
  /** A case about many that nobody has taken yet. */
  isWaiting?: boolean;
  /** Its heat, where it was read as this person's, has clocks that run and is neither over nor set aside: they are watched. */
  watched?: string;
  /** When its snooze ends; missing where it is not snoozed. */
  until?: string;
}

/** Whose tickets are meant: one's own, those and the ones of some groups, or everybody's. */
export interface RadarScope {
  scope: 'mine' | 'groups' | 'team';
  /** `<host>/<id>` of helpdesks' groups. */
  groups: readonly string[];
}
