import type { Sentence } from './reading/read-messages.ts';

/** The models read no more than the first and last of this: sentences between need not be put together. */
const MOST = 4_000;

export interface Joined {
  text: string;
  /** Where each sentence begins in it. */
  starts: number[];
  sentences: readonly Sentence[];
}

/** Own words as one text; of a long message the sentences at both ends. */
export function joinSentences(sentences: readonly Sentence[]): Joined {
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

/** Where words of the joined text stand in the message: within the sentence that they begin in. */
export function locate(
  { starts, sentences }: Joined,
  span: { start: number; end: number },
): { start: number; end: number } {
  const index = starts.findLastIndex((start) => start <= span.start);
  const sentence = sentences[index] as Sentence;
  const from = starts[index] as number;
  const end = Math.min(span.end - from, sentence.text.length);
  return { start: sentence.at(span.start - from), end: sentence.at(end) };
}
