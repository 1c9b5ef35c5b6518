/** What one head (anger, abuse) of a language needs; made by `npm run train`. */
export interface HeadWeights {
  /** One step of the cut weights. */
  scale: number;
  /** Margin of a text with no known feature. */
  bias: number;
  /** From the margin to a probability: 1 / (1 + exp(-(slope * margin + intercept))). */
  slope: number;
  intercept: number;
  /** Probability from which the head speaks: at most 1 in 100 calm messages reach it. */
  threshold: number;
  /** Distances between the buckets that have a weight (`eachWeight`). */
  gaps: string;
  /** Their weights in steps, in the same order. */
  values: string;
}

/** The tone model of one language: a table of 2^bits buckets a head. */
export interface ToneWeights {
  bits: number;
  anger: HeadWeights;
  abuse: HeadWeights;
}

export type ToneHead = 'anger' | 'abuse';

/** Weights are cut to whole steps from -31 to 31: 6 bits. */
export const MOST_STEPS = 31;

// Printable ASCII from "#" on, without the backslash: nothing that a string constant must escape.
const FIRST = 35;
const BACKSLASH = 92;
/** Distances are written in base 91: this symbol adds 90 and goes on. */
export const FURTHER = 90;

export const symbolOf = (value: number) => String.fromCharCode(FIRST + value + (FIRST + value >= BACKSLASH ? 1 : 0));
/** What a symbol stands for. */
export const codeValue = (code: number) => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** Reads a head's weights in steps, the bucket of each rising. */
export function eachWeight(
  { gaps, values }: Pick<HeadWeights, 'gaps' | 'values'>,
  visit: (bucket: number, step: number) => void,
): void {
  let bucket = -1;
  let at = 0;
  for (let next = 0; next < gaps.length; next++) {
    const gap = codeValue(gaps.charCodeAt(next));
    if (gap === FURTHER) {
      bucket += FURTHER;
      continue;
    }
    bucket += gap + 1;
    visit(bucket, codeValue(values.charCodeAt(at++)) - MOST_STEPS);
  }
}

/** Writes a head's steps into every second place of `table`, from `offset` on; a bucket out of range is dropped. */
export function decodeHead(head: Pick<HeadWeights, 'gaps' | 'values'>, table: Int8Array, offset: number): void {
  eachWeight(head, (bucket, step) => {
    table[bucket * 2 + offset] = step;
  });
}
