import type { EventData } from '../case-events.ts';

/** Who said something, and when (ISO 8601 instant). Texts beside it are vault items, days are `2026-11-16`. */
interface Once {
  at: string;
  by: string;
}

export type SignsAs = EventData<'case.signed-off'>['as'];
export type SignOff = Once & {
  who: NonNullable<EventData<'case.signed-off'>['who']> | null;
  comfortable: boolean;
  note: string | null;
};

/** How a case ended (R71–R75), how the customer is doing (R92, R93), and the survey (R105, R106). */
export interface Outcome {
  /**
   * What confirmations and signatures are about: id of the event that gave the solution, or took its force since (the case went
   * back, or was opened again). Missing before.
   */
  about?: string;
  /** In force while it is what `about` names. */
  resolution?: Once & {
    event: string;
    kind: 'fix' | 'workaround';
    summary: string | null;
    reviewOn: string | null;
    fixLink: string | null;
  };
  /** What became of the proper fix behind that workaround (R72). */
  fixAnswer?: Once & { answer: 'fixed' | 'kept' | 'later'; note: string | null };
  /** Of that resolution (R73). */
  customer?: Once & { answer: 'yes' | 'no' | 'unanswered'; reason: string | null };
  /** Of that resolution, by whom it stands for (R74). */
  signed: Partial<Record<SignsAs, SignOff>>;
  moodAsked?: Once & { channel: string };
  /** The latest answer. */
  mood?: Once & { answer: 'happy' | 'partly' | 'unhappy'; solution: string | null; updates: string | null };
  surveySent?: Once & { how: 'link' | 'question'; channel: string };
  surveyAnswer?: Once & { score: number; of: number; comment: string | null };
  surveySkipped?: Once & { reason: string };
  /** Actions that a poor score led to, by id (R105). */
  surveyActions: readonly string[];
}
