import type { SignalKind } from '../model/kinds.ts';
import type { Policy } from '../model/policy.ts';
import type { Hit } from './definition.ts';
import type { Reading } from './reading/read-messages.ts';
import { findPhrase, phrasesFor, tokensOf } from './team-phrases.ts';

interface Quiet {
  kind: SignalKind;
  start: number;
  end: number;
}

const nothing = () => false;

/**
 * Tells which hits the team's exceptions keep from being heard (policy `signals.<kind>.not`): those whose words begin in a sentence in
 * which such a phrase stands. Other sentences of the message are heard as ever. Linear in the message, with no regular expression of the team's.
 */
export function isExcepted(reading: Reading, policy: Policy): (hit: Pick<Hit, 'kind' | 'start'>) => boolean {
  const phrases = phrasesFor(reading, policy, 'not');
  if (phrases.length === 0) return nothing;
  const quiet = reading.sentences.flatMap((sentence): Quiet[] => {
    const tokens = tokensOf(sentence);
    const range = { start: sentence.at(0), end: sentence.at(sentence.text.length) };
    return phrases.flatMap((phrase) => (findPhrase(phrase, tokens) ? [{ kind: phrase.kind, ...range }] : []));
  });
  return (hit) => quiet.some(({ kind, start, end }) => kind === hit.kind && hit.start >= start && hit.start < end);
}
