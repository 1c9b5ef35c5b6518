import type { SignalKind } from '../model/kinds.ts';
import { explainTone } from '../tone/explain-tone.ts';
import type { ModelKind } from '../tone/kind-weights.ts';
import { type ReadKinds, readKinds } from '../tone/read-kinds.ts';
import { isHeard, readTone, type Tone } from '../tone/read-tone.ts';
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

/** What a message as a whole bears out. */
export type Bearing = Pick<ReadKinds, 'odds' | 'displeased'>;

interface Heard {
  joined: Joined;
  kinds: ReadKinds;
  /** Once it was asked for: only of messages that are short, long or loud. */
  tone?: Tone | null;
}

// Read at once, and asked for one kind after the other.
const heard = new WeakMap<Reading, Heard>();

function readOnce(reading: Reading): Heard {
  const before = heard.get(reading);
  if (before) return before;
  const whole = joinSentences(reading.sentences);
  const joined = { ...whole, text: whole.text.replace(MARKUP, blank) };
  const now = { joined, kinds: readKinds(joined.text, reading.language) };
  heard.set(reading, now);
  return now;
}

function toneOf(reading: Reading): Tone | null {
  const own = readOnce(reading);
  if (own.tone === undefined) own.tone = readTone(own.joined.text, reading.language) ?? null;
  return own.tone;
}

/** The words that speak for a tone, where it is heard. */
function spanOf(reading: Reading, head: ToneHead): ReturnType<typeof explainTone> {
  const tone = toneOf(reading);
  return tone && isHeard(tone, reading.language, head)
    ? explainTone(readOnce(reading).joined.text, reading.language, head)
    : undefined;
}

/** Tags and data are no words of a person's, whatever they name. */
const MARKUP = /<[^<>]{1,200}>|\{[^{}]{1,400}\}/g;
const blank = (part: string) => ' '.repeat(part.length);

const NONE: Bearing = { odds: new Map(), displeased: 0 };

const isReadable = ({ speaker, language }: Reading) => speaker === 'customer' && language !== 'und';

/**
 * Anger or abuse by the tone of a customer's message as a whole (lib/tone), where its language has a model, the model is sure,
 * and words can be shown for it. A tone, never more: explicit words win over it.
 */
export function hearTone(reading: Reading, kind: ToneHead): Hit[] {
  if (!isReadable(reading)) return [];
  const { joined, kinds } = readOnce(reading);
  // Where there is enough to go by, the model of customers' words knows better: a harsh sound alone is right once in three times.
  const span =
    kinds.heard.find((one) => one.kind === kind) ?? (kinds.odds.size === 0 ? spanOf(reading, kind) : undefined);
  if (!span) return [];
  const { start, end } = locate(joined, span);
  if (end <= start) return [];
  return [{ kind, strength: 'tone', rule: `${kind}${TONE_RULE}`, aspect: null, start, end }];
}

/** Below this probability of anger capitals and marks are joy, or a habit: measured on messages of the corpus, train and dev. */
const GLAD = 0.15;

/** True where the message as a whole does not sound angry at all; false, too, where no model knows its language. */
export function soundsGlad(reading: Reading): boolean {
  const tone = isReadable(reading) ? toneOf(reading) : null;
  return tone !== null && tone.anger < GLAD;
}

const isTone = (kind: ModelKind): kind is ToneHead => kind === 'anger' || kind === 'abuse';

/** A hint of a model's, and the log-odds of its kind. */
export interface Hint {
  hit: Hit;
  odds: number;
}

/**
 * Kinds that are said in ways no pattern lists (lib/tone/read-kinds.ts), with the words that weigh most. Where a pattern hears
 * the kind as plainly, its words stand.
 *
 * @param denied kinds whose words stand in the message and are taken back ("we are not going to sue"): patterns know that, the model does not
 */
export function hearKinds(reading: Reading, denied: ReadonlySet<SignalKind>): Hint[] {
  if (!isReadable(reading)) return [];
  const { joined, kinds } = readOnce(reading);
  return kinds.heard.flatMap(({ kind, odds, ...span }): Hint[] => {
    if (denied.has(kind) || isTone(kind)) return [];
    const { start, end } = locate(joined, span);
    if (end <= start) return [];
    return [{ odds, hit: { kind, strength: 'tone', rule: `${kind}${KIND_RULE}`, aspect: null, start, end } }];
  });
}

/** What the message as a whole bears out, in log-odds; of no kind where no model has enough to go by. */
export const bearingOf = (reading: Reading): Bearing => (isReadable(reading) ? readOnce(reading).kinds : NONE);
