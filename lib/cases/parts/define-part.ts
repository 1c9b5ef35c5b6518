import type { Case } from '../../model/case.ts';
import type { EventData, EventType } from '../../model/case-events.ts';

/** Who said it, when (ISO 8601 instant), and the id of the event. */
export interface Said {
  at: string;
  by: string;
  event: string;
}

/** What each type of event makes of one part. A pure fold: it may ask the case as it stood before, and nothing else. */
export type PartChanges<S> = {
  [T in EventType]?: (state: S, data: EventData<T>, said: Said, it: Case) => S;
};

export interface Part<S> {
  /** What the part is before anything was said of it. */
  empty: S;
  changes: PartChanges<S>;
}
