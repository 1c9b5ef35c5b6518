/** What an exercise is about: one thing at a time (R100, R101). */
export const DRILL_SKILLS = ['empathy', 'options', 'concrete', 'boundaries', 'hand-over'] as const;
export type DrillSkill = (typeof DRILL_SKILLS)[number];

/** The order they come in, and what each is about. */
export const DRILLS = {
  silence: 'empathy',
  manager: 'hand-over',
  refund: 'options',
  insult: 'boundaries',
  again: 'concrete',
  leaving: 'options',
  blame: 'empathy',
  vague: 'concrete',
} as const satisfies Record<string, DrillSkill>;
export type DrillId = keyof typeof DRILLS;
export const DRILL_IDS = Object.keys(DRILLS) as DrillId[];

/** A sample situation in one language: nobody ever wrote it. */
export interface Drill {
  /** What the customer writes. */
  said: string;
  /** The reply that helps more; it is the model answer, too. */
  better: string;
  /** One as it is often written. */
  poorer: string;
  /** Why the model answer is written as it is. */
  why: string;
}
export type Drills = Record<DrillId, Drill>;
