import type { DraftMark } from '../model/draft.ts';
import { findSentence, fitCase, markAt } from './mark-at.ts';
import type { Avoided } from './pack.ts';
import type { Draft } from './read-draft.ts';

/** What parts a beginning from the rest: "First, you need to …" begins as a sentence does. */
const BEGINS = /^[\s\p{P}\d]*$|[,:;，、：；–-]\s*$/u;

function rewriteOf({ rewrite, match }: Avoided, found: string, before: string): string {
  const isStart = BEGINS.test(before);
  const text = typeof rewrite === 'string' ? rewrite : rewrite[isStart ? 0 : 1];
  const filled = text.includes('$1')
    ? found.replace(new RegExp(match.source, match.flags.replace('g', '')), text)
    : text;
  return fitCase(filled, found);
}

function findOne(draft: Draft, one: Avoided): DraftMark | undefined {
  for (const { 0: found, index } of draft.text.matchAll(one.match)) {
    const end = index + found.length;
    const sentence = findSentence(draft, index, end);
    if (!sentence || one.unless?.test(sentence.text)) continue;
    const before = draft.text.slice(sentence.start, index);
    const range = one.whole ? sentence : { start: index, end };
    const rewrite = one.whole ? (one.rewrite as string) : rewriteOf(one, found, before);
    return markAt(draft, 'avoid', one.rule, one.why, range, rewrite);
  }
  return undefined;
}

/** Phrases that mostly make it worse, each at its first place (de-escalation.md, 4.2). */
export function findAvoided(draft: Draft): DraftMark[] {
  return draft.pack.avoid.flatMap((one) => findOne(draft, one) ?? []);
}
