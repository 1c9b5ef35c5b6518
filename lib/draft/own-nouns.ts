import { STOP_WORDS } from '../knowledge/stop-words.ts';
import { termsOf } from '../knowledge/terms-of.ts';

const MOST = 3;
/** Shorter words name few things in languages that part them. */
const SHORTEST = 4;
const HAN_OR_KATAKANA = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u;

/** Words of a text that name what it is about, as they are written there, the likeliest first; at most three. */
export function ownNouns(text: string, language: string): string[] {
  const counted = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (!isWordLike) continue;
    const isUnspaced = language === 'zh' || language === 'ja';
    if (
      isUnspaced ? !HAN_OR_KATAKANA.test(segment) : segment.length < SHORTEST || STOP_WORDS.has(segment.toLowerCase())
    )
      continue;
    if (termsOf(segment, language).length > 0) counted.set(segment, (counted.get(segment) ?? 0) + 1);
  }
  return [...counted]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || b.length - a.length)
    .slice(0, MOST)
    .map(([word]) => word);
}
