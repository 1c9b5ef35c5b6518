import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { parseTeamWord, TEAM_TOKEN, type TeamStep } from '../model/team-word.ts';
import { KINDS } from './kinds/index.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';

/** Words that may stand where a phrase has its gap. */
const WIDEST_GAP = 5;
/** Phrases under this name are listened for in every language. */
const ANY_LANGUAGE = 'any';

/** words: each says its kind · not: where it stands in a sentence, the kind is not heard in that. */
export type PhraseUse = 'words' | 'not';

export interface Phrase {
  kind: SignalKind;
  language: string;
  steps: readonly TeamStep[];
}

export interface Token {
  text: string;
  start: number;
  end: number;
}

// A policy in force is read again and again; its phrases are parsed once and forgotten with it.
const known: Record<PhraseUse, WeakMap<Policy['signals'], readonly Phrase[]>> = {
  words: new WeakMap(),
  not: new WeakMap(),
};

function phrasesOf(signals: Policy['signals'], use: PhraseUse): readonly Phrase[] {
  const before = known[use].get(signals);
  if (before) return before;
  const phrases = Object.entries(signals).flatMap(([kind, { [use]: words }]) =>
    Object.entries(words ?? {}).flatMap(([language, list]) =>
      list.flatMap((text): Phrase[] => {
        const parsed = parseTeamWord(text);
        return parsed.ok ? [{ kind: kind as SignalKind, language, steps: parsed.steps }] : [];
      }),
    ),
  );
  known[use].set(signals, phrases);
  return phrases;
}

/** The words of a sentence, as phrases are compared with them. */
export const tokensOf = ({ text }: Sentence): Token[] =>
  [...text.matchAll(TEAM_TOKEN)].map(({ 0: word, index }) => ({
    text: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));

function isMet({ text, anyBefore, anyAfter }: TeamStep, token: Token): boolean {
  if (anyBefore && anyAfter) return token.text.includes(text);
  if (anyBefore) return token.text.endsWith(text);
  return anyAfter ? token.text.startsWith(text) : token.text === text;
}

/** Where a phrase that begins at `first` ends: the last token of it, or undefined. */
function findEnd(steps: readonly TeamStep[], tokens: readonly Token[], first: number): Token | undefined {
  const gapAt = steps.findIndex(({ gap }) => gap);
  for (let skipped = 0; skipped <= (gapAt < 0 ? 0 : WIDEST_GAP); skipped++) {
    const place = (step: number) => first + step + (gapAt >= 0 && step >= gapAt ? skipped : 0);
    const fits = steps.every((step, at) => {
      const token = tokens[place(at)];
      return token !== undefined && isMet(step, token);
    });
    if (fits) return tokens[place(steps.length - 1)];
  }
  return undefined;
}

/** Where a phrase stands first; undefined where it does not. Looks once at each word. */
export function findPhrase({ steps }: Phrase, tokens: readonly Token[]): { start: number; end: number } | undefined {
  for (const [first, token] of tokens.entries()) {
    const end = findEnd(steps, tokens, first);
    if (end) return { start: token.start, end: end.end };
  }
  return undefined;
}

/** The team's phrases for kinds that are heard from whoever speaks, in the languages of the message. */
export const phrasesFor = (reading: Reading, policy: Policy, use: PhraseUse): Phrase[] =>
  phrasesOf(policy.signals, use).filter(
    ({ kind, language }) =>
      KINDS[kind].from === reading.speaker &&
      (language === ANY_LANGUAGE || reading.packs.includes(language) || reading.language === language),
  );
