import { maskQuote } from '../cases/mask.ts';
import type { VaultItem } from '../model/event.ts';
import { leavesGroup } from '../model/leaves-group.ts';
import type { Team } from '../model/team.ts';
import { keepingItem } from './withhold-items.ts';

/**
 * A vault item as it may leave this browser by the team's choice: what may not belongs to this computer alone, and a customer's
 * words are masked and at most 160 characters. Nothing changes without a team, nor of an item that was erased.
 */
export function asItMayLeave(item: VaultItem, team: Pick<Team, 'leaves'> | undefined): VaultItem {
  const kept = keepingItem(item, team);
  if (!team || 'erased' in kept || kept.space === 'local' || leavesGroup(kept.kind) !== 'quotes') return kept;
  return { ...kept, text: maskQuote(kept.text) };
}
