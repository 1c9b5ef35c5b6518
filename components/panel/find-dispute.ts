import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Signal } from '../../lib/model/assessment.ts';

/** Why this person disagreed with a reason; undefined where they did not. */
export function findDispute(disputed: PanelState['disputed'], signal: Signal): string | undefined {
  const same = (a: string | null | undefined, b: string | null | undefined) => (a ?? null) === (b ?? null);
  return disputed.find(
    ({ kind, rule, quote }) => kind === signal.kind && same(rule, signal.rule) && same(quote, signal.quote),
  )?.reason;
}
