import type { EventData } from '../case-events.ts';

type Set = EventData<'case.impact-set'>;
type Scores = EventData<'case.scores-set'>;
type Linked = EventData<'case.review-linked'>;

/** A review that was threatened, or appeared (R84). `url` is a vault item. */
export interface Review {
  id: string;
  site: string;
  url: string | null;
  state: Linked['state'];
  at: string;
  by: string;
}

/** Why a case came to be, and what it cost (R8, R16–R23, R82–R84). */
export interface Impact {
  /** Missing until a person confirmed or changed what was heard. */
  reasons?: { codes: readonly string[]; at: string; by: string };
  /** No class at all is an answer too: there was no impact. */
  impact?: {
    classes: Set['classes'];
    money: NonNullable<Set['money']> | null;
    note: string | null;
    at: string;
    by: string;
  };
  /** On whatever scale the team measures. */
  scores?: { [K in keyof Scores]-?: number | null };
  reviews: readonly Review[];
}
