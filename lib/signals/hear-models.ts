import type { SignalKind } from '../model/kinds.ts';
import { explainTone } from '../tone/explain-tone.ts';
import { type ReadKinds, readKinds } from '../tone/read-kinds.ts';
import { isHeard, readTone, type Tone } from '../tone/read-tone.ts';
import { makeScanner } from '../tone/scan-features.ts';
import type { ToneHead } from '../tone/tone-weights.ts';
import type { Hit } from './definition.ts';
import { type Joined, joinSentences, locate } from './join-sentences.ts';
import type { Reading } from './reading/read-messages.ts';

const TONE_RULE = '/tone-model';
const KIND_RULE = '/kind-model';

/** True for what the tone model heard. */
export const isToneHit = ({ rule }: Hit) => rule.endsWith(TONE_RULE);
/** True for what a model heard, and no pattern. */
export const isModelHit = (hit: Hit) => isToneHit(hit) || hit.rule.endsWith(KIND_RULE);

interface Heard {
  joined: Joined;
  tone: Tone | undefined;
  kinds: ReadKinds;
}

const scan = makeScanner();
// Read at once, and asked for one kind after the other.
const heard = new WeakMap<Reading, Heard>();

function readOnce(reading: Reading): Heard {
  const before = heard.get(reading);
  if (before) return before;
  const joined = joinSentences(reading.sentences);
  const features = scan(joined.text);
  const now = {
    joined,
    tone: readTone(joined.text, reading.language, features),
    kinds: readKinds(joined.text, reading.language, features),
  };
  heard.set(reading, now);
  return now;
}

const NONE: ReadonlySet<SignalKind> = new Set();

const isReadable = ({ speaker, language }: Reading) => speaker === 'customer' && language !== 'und';

/**
 * Anger or abuse by the tone of a customer's message as a whole (lib/tone), where its language has a model, the model is sure,
 * and words can be shown for it. A tone, never more: explicit words win over it.
 */
export function hearTone(reading: Reading, kind: ToneHead): Hit[] {
  if (!isReadable(reading)) return [];
  const { joined, tone } = readOnce(reading);
  if (!tone || !isHeard(tone, reading.language, kind)) return [];
  const span = explainTone(joined.text, reading.language, kind);
  if (!span) return [];
  const { start, end } = locate(joined, span);
  if (end <= start) return [];
  return [{ kind, strength: 'tone', rule: `${kind}${TONE_RULE}`, aspect: null, start, end }];
}

/**
 * Kinds that are said in ways no pattern lists (lib/tone/read-kinds.ts), with the words that weigh most. Where a pattern hears
 * the kind outright, its words stand.
 */
export function hearKinds(reading: Reading): Hit[] {
  if (!isReadable(reading)) return [];
  const { joined, kinds } = readOnce(reading);
  return kinds.heard.flatMap(({ kind, strength, ...span }): Hit[] => {
    const { start, end } = locate(joined, span);
    return end > start ? [{ kind, strength, rule: `${kind}${KIND_RULE}`, aspect: null, start, end }] : [];
  });
}

/**
 * Kinds that the message as a whole speaks against ("see you in court, number 4, Tuesday at six"): a pattern's words are then
 * a hint, and no more.
 */
export const doubtedKinds = (reading: Reading): ReadonlySet<SignalKind> =>
  isReadable(reading) ? readOnce(reading).kinds.doubted : NONE;
