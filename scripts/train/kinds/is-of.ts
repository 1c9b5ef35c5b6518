import { HEATS, type ModelHead } from '../../../lib/tone/kind-weights.ts';

/** What was said of a text. */
export interface Labels {
  kinds: readonly string[];
  /** How hot whoever wrote it is; null where nobody said. */
  heat: 0 | 1 | 2 | 3 | null;
}

/** Whether a text is what a head listens for; undefined where nobody said. */
export function isOf({ kinds, heat }: Labels, head: ModelHead): boolean | undefined {
  const least = (HEATS as readonly string[]).indexOf(head) + 1;
  if (least === 0) return kinds.includes(head);
  return heat === null ? undefined : heat >= least;
}
