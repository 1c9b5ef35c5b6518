import type { SignalRules } from '../../../lib/messages/messages.ts';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import type { SignalRule } from '../../../lib/model/policy.ts';

const isShipped = ({ on, points, words, not }: SignalRule) =>
  on && points === undefined && words === undefined && not === undefined;

/** Phrases by language; undefined where there are none. */
function keptOf(phrases: SignalRule['words']): SignalRule['words'] {
  const kept = Object.entries(phrases ?? {}).filter(([, list]) => list.length > 0);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Rules with one kind's changed. A rule that says no more than what Simmer ships with is left out: the kind follows the defaults again. */
export function changeRule(rules: SignalRules, kind: SignalKind, change: Partial<SignalRule>): SignalRules {
  const { [kind]: before, ...others } = rules;
  const { points, words, not, ...rule } = { ...before, ...change, on: change.on ?? before?.on ?? true };
  const [own, exceptions] = [keptOf(words), keptOf(not)];
  const after: SignalRule = {
    ...rule,
    ...(points !== undefined && { points }),
    ...(own && { words: own }),
    ...(exceptions && { not: exceptions }),
  };
  return isShipped(after) ? others : { ...others, [kind]: after };
}
