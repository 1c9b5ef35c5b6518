import type { Policy } from '../model/policy.ts';
import type { Hit } from './definition.ts';
import type { Reading } from './reading/read-messages.ts';
import { isExcepted } from './team-exceptions.ts';
import { findPhrase, phrasesFor, tokensOf } from './team-phrases.ts';

/** How a rule's name ends that heard a phrase of the team's. */
export const TEAM_WORDS = '/team-words';

function hearTeamWords(reading: Reading, policy: Policy): Hit[] {
  const phrases = phrasesFor(reading, policy, 'words');
  if (phrases.length === 0) return [];
  const excepted = isExcepted(reading, policy);
  const hits = reading.sentences.flatMap((sentence) => {
    const tokens = tokensOf(sentence);
    return phrases.flatMap((phrase): Hit[] => {
      const found = findPhrase(phrase, tokens);
      if (!found) return [];
      const { kind } = phrase;
      const range = { start: sentence.at(found.start), end: sentence.at(found.end) };
      return [{ kind, aspect: null, strength: 'explicit', rule: `${kind}${TEAM_WORDS}`, ...range }];
    });
  });
  return hits.filter((hit) => !excepted(hit));
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
