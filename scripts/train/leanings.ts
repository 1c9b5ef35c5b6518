/*
 * How far a text that is not angry itself leans to anger, 0–1. Between a furious and a glad text a disappointed one
 * stands in the middle, and a model that is told so ranks better. Chosen on dev figures.
 */

/** By the label of a public set; the most of several counts. `Negative` and `negative` are reviews. */
const LABELS: Readonly<Record<string, number>> = {
  disgust: 0.35,
  disappointment: 0.35,
  disapproval: 0.25,
  sadness: 0.1,
  Negative: 0.35,
  negative: 0.35,
};

/** By the heat of a message of our own: a threat is seldom made without anger. */
const HEAT = [0, 0.2, 0.4, 0.4] as const;

export const leaningOfLabels = (labels: readonly string[]) => Math.max(0, ...labels.map((label) => LABELS[label] ?? 0));
/** An insult is seldom calm. */
export const leaningOfAbuse = 0.6;
export const leaningOfHeat = (heat: 0 | 1 | 2 | 3) => HEAT[heat];

/** A word of AFINN by its valence, -5 to 5. */
export const leaningOfValence = (valence: number) =>
  valence < 0 ? Math.min(1, 0.4 - valence * 0.15) : Math.max(0, 0.3 - valence * 0.1);
