import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import { parseTeamWord, TEAM_TOKEN, type TeamStep } from '../model/team-word.ts';
import type { Hit } from './definition.ts';
import { KINDS } from './kinds/index.ts';
import type { Reading, Sentence } from './reading/read-messages.ts';

/** Words that may stand where a phrase has its gap. */
const WIDEST_GAP = 5;
/** Phrases under this name are listened for in every language. */
const ANY_LANGUAGE = 'any';
/** How a rule's name ends that heard a phrase of the team's. */
export const TEAM_WORDS = '/team-words';

interface Phrase {
  kind: SignalKind;
  language: string;
  steps: readonly TeamStep[];
}

interface Token {
  text: string;
  start: number;
  end: number;
}

// A policy in force is read again and again; its phrases are parsed once and forgotten with it.
const known = new WeakMap<Policy['signals'], readonly Phrase[]>();

function phrasesOf(signals: Policy['signals']): readonly Phrase[] {
  const before = known.get(signals);
  if (before) return before;
  const phrases = Object.entries(signals).flatMap(([kind, { words }]) =>
    Object.entries(words ?? {}).flatMap(([language, list]) =>
      list.flatMap((text): Phrase[] => {
        const parsed = parseTeamWord(text);
        return parsed.ok ? [{ kind: kind as SignalKind, language, steps: parsed.steps }] : [];
      }),
    ),
  );
  known.set(signals, phrases);
  return phrases;
}

const tokensOf = ({ text }: Sentence): Token[] =>
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

function hearTeamWords(reading: Reading, policy: Policy): Hit[] {
  const phrases = phrasesOf(policy.signals).filter(
    ({ kind, language }) =>
      KINDS[kind].from === reading.speaker &&
      (language === ANY_LANGUAGE || reading.packs.includes(language) || reading.language === language),
  );
  if (phrases.length === 0) return [];
  return reading.sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return phrases.flatMap(({ kind, steps }): Hit[] => {
      for (const [first, token] of tokens.entries()) {
        const end = findEnd(steps, tokens, first);
        if (!end) continue;
        const range = { start: sentence.at(token.start), end: sentence.at(end.end) };
        return [{ kind, aspect: null, strength: 'explicit', rule: `${kind}${TEAM_WORDS}`, ...range }];
      }
      return [];
    });
  });
}

/**
 * What is heard, with the team's own words (policy `signals.<kind>.words`): each says its kind outright, once a message, unless the kind is said
 * outright already. Time is linear in the message: each phrase looks once at each word, with no regular expression of the team's.
 */
export function withTeamWords(hits: readonly Hit[], reading: Reading, policy: Policy): Hit[] {
  const said = new Set(hits.filter(({ strength }) => strength === 'explicit').map(({ kind }) => kind));
  const kept = hearTeamWords(reading, policy).filter(({ kind }) => {
    const isNew = !said.has(kind);
    said.add(kind);
    return isNew;
  });
  if (kept.length === 0) return [...hits];
  return [...hits, ...kept].toSorted((a, b) => a.start - b.start);
}
