import type { Say } from '../i18n/translator.ts';
import type { Case } from '../model/case.ts';
import type { PartKind, PartStep } from '../model/person-part.ts';
import type { Policy } from '../model/policy.ts';

/** Somebody, by every id they go by, and the roles that the team gave them. */
export interface Me {
  ids: readonly string[];
  roles: readonly string[];
}

type Somebody = {
  role?: string | null | undefined;
  person?: string | null | undefined;
  name?: string | null | undefined;
};

/** What a person is to a case, and their one next step (R50). */
export interface PersonPart {
  as: PartKind;
  next: PartStep;
  /** others wait for it · it is the person's own to do · it has a time of its own · nothing is to be done */
  weight: 'waited' | 'own' | 'later' | 'none';
  /** By when, or until when: an ISO 8601 instant. */
  at?: string | null;
  /** A day, such as 2026-12-06. */
  on?: string;
  /** What it is about, in the reader's words. */
  item?: string;
  /** The same as a vault item. */
  text?: string;
  /** Whoever it waits for, by role or person. */
  who?: { role: string; person?: string | null | undefined };
}

/** What every look for a part is given. */
export interface PartAsk {
  it: Case;
  policy: Policy;
  say: Say;
  /** Milliseconds since the epoch. */
  now: number;
  /** True for this person: by name, else by a role they hold. */
  isMine: (who: Somebody | null | undefined) => boolean;
  me: Me;
}
