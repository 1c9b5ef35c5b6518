import type { SignalRules } from '../../../lib/messages/messages.ts';
import type { SignalKind } from '../../../lib/model/kinds.ts';
import type { SignalRule } from '../../../lib/model/policy.ts';

const isShipped = ({ on, points, words }: SignalRule) => on && points === undefined && words === undefined;

/** Rules with one kind's changed. A rule that says no more than what Simmer ships with is left out: the kind follows the defaults again. */
export function changeRule(rules: SignalRules, kind: SignalKind, change: Partial<SignalRule>): SignalRules {
  const { [kind]: before, ...others } = rules;
  const { points, words, ...rule } = { ...before, ...change, on: change.on ?? before?.on ?? true };
  const kept = Object.entries(words ?? {}).filter(([, list]) => list.length > 0);
  const after: SignalRule = {
    ...rule,
    ...(points !== undefined && { points }),
    ...(kept.length > 0 && { words: Object.fromEntries(kept) }),
  };
  return isShipped(after) ? others : { ...others, [kind]: after };
}
