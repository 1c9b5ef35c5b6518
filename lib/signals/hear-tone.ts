import { explainTone } from '../tone/explain-tone.ts';
import { isHeard, readTone, type Tone } from '../tone/read-tone.ts';
import type { ToneHead } from '../tone/tone-weights.ts';
import type { Hit } from './definition.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';

const RULE = '/tone-model';

/** True for what the model heard, and no rule. */
export const isToneHit = ({ rule }: Hit) => rule.endsWith(RULE);

/** The model reads no more than the first and last of this: sentences between need not be put together. */
const MOST = 4_000;

interface Joined {
  text: string;
  /** Where each sentence begins in it. */
  starts: number[];
  sentences: readonly Sentence[];
}

/** Own words as one text; of a long message the sentences at both ends. */
function joinSentences(sentences: readonly Sentence[]): Joined {
  const total = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const joined: Joined = { text: '', starts: [], sentences: [] };
  const kept: Sentence[] = [];
  let before = 0;
  for (const sentence of sentences) {
    const place = before;
    before += sentence.text.length;
    if (place >= MOST && before <= total - MOST) continue;
    joined.starts.push(joined.text.length);
    joined.text += `${sentence.text}\n`;
    kept.push(sentence);
  }
  return { ...joined, sentences: kept };
}

/** The model hears a message's tone as a whole; the words are of the sentence that speaks for it most. */
function locate({ starts, sentences }: Joined, span: { start: number; end: number }): { start: number; end: number } {
  const index = starts.findLastIndex((start) => start <= span.start);
  const sentence = sentences[index] as Sentence;
  const from = starts[index] as number;
  const end = Math.min(span.end - from, sentence.text.length);
  return { start: sentence.at(span.start - from), end: sentence.at(end) };
}

interface Heard {
  joined: Joined;
  tone: Tone | undefined;
}

// Both heads are read at once, and asked for one after the other.
const heard = new WeakMap<Reading, Heard>();

function readOnce(reading: Reading): Heard {
  const before = heard.get(reading);
  if (before) return before;
  const joined = joinSentences(reading.sentences);
  const now = { joined, tone: readTone(joined.text, reading.language) };
  heard.set(reading, now);
  return now;
}

/**
 * Anger or abuse by the tone of a customer's message as a whole (lib/tone), where its language has a model, the model is sure,
 * and words can be shown for it. A tone, never more: explicit words win over it.
 */
export function hearTone(reading: Reading, kind: ToneHead): Hit[] {
  if (reading.speaker !== 'customer' || reading.language === 'und') return [];
  const { joined, tone } = readOnce(reading);
  if (!tone || !isHeard(tone, reading.language, kind)) return [];
  const span = explainTone(joined.text, reading.language, kind);
  if (!span) return [];
  const { start, end } = locate(joined, span);
  if (end <= start) return [];
  return [{ kind, strength: 'tone', rule: `${kind}${RULE}`, aspect: null, start, end }];
}
