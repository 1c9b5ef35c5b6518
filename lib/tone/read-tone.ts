import { distinctSlots } from './distinct-slots.ts';
import { findToneModel, PLACE, type ToneModel } from './models.ts';
import { type Features, makeScanner } from './scan-features.ts';
import type { HeadWeights, ToneHead } from './tone-weights.ts';

/** How likely each is, 0–1. */
export type Tone = Record<ToneHead, number>;

// One for all: what it gives is read before it is asked again.
const scan = makeScanner();

function probabilityOf(head: HeadWeights, steps: number, count: number): number {
  const margin = head.bias + (head.scale * steps) / Math.sqrt(count + 1);
  return 1 / (1 + Math.exp(-(head.slope * margin + head.intercept)));
}

/** Sums up the features just scanned. */
export function toneOf({ bits, table, anger, abuse }: ToneModel, features: Features): Tone {
  let angry = 0;
  let abusive = 0;
  const { slots, count } = distinctSlots(features, bits);
  for (let at = 0; at < count; at++) {
    const place = (slots[at] as number) * 2;
    angry += table[place + PLACE.anger] as number;
    abusive += table[place + PLACE.abuse] as number;
  }
  return { anger: probabilityOf(anger, angry, count), abuse: probabilityOf(abuse, abusive, count) };
}

/**
 * How likely it is that a customer's own words, folded (`foldText`), are angry or abusive. Calibrated on support messages.
 * Linear in the text's length up to 4,000 UTF-16 units, of longer texts beginning and end are read. Undefined where the
 * language has no model, and for a text with nothing in it.
 */
export function readTone(text: string, language: string): Tone | undefined {
  const model = findToneModel(language);
  if (!model) return undefined;
  const features = scan(text);
  return features.tokenCount === 0 ? undefined : toneOf(model, features);
}

/** True where the head is sure enough to speak. */
export function isHeard(tone: Tone, language: string, head: ToneHead): boolean {
  const model = findToneModel(language);
  return model !== undefined && tone[head] >= model[head].threshold;
}
