import type { LeavingKind } from '../../lib/messages/sync-messages.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { leavesGroup } from '../../lib/model/leaves-group.ts';
import { parseTicketItem } from '../../lib/privacy/find-people.ts';
import type { Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';

/** So many of a person's own are shown of each kind, each so long. */
const EXAMPLES = 3;
const LENGTH = 120;

/** What a vault item says, in one short line. */
function exampleOf({ kind, text }: Extract<VaultItem, { text: string }>): string {
  const ticket = kind === 'ticket' ? parseTicketItem(text) : null;
  const line = (ticket ? `${ticket.requester} · ${ticket.subject}` : text).replace(/\s+/gu, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1)}…` : line;
}

const familyOf = ({ type }: LogEvent) => type.split('.')[0] ?? type;

/**
 * What the first upload would take along, counted by kind, with a few of this person's own: before anything leaves they see it
 * (item 3). What stays on this computer in any case is not in it.
 * @throws ProblemError `store-*`
 */
export function previewLeaving(db: Store): Promise<LeavingKind[]> {
  return guardStore(async () => {
    const kinds = new Map<string, LeavingKind>();
    const take = (kind: string, group: LeavingKind['group']): LeavingKind => {
      const known = kinds.get(kind) ?? { kind, group, count: 0, examples: [] };
      kinds.set(kind, { ...known, count: known.count + 1 });
      return known;
    };
    const tx = db.transaction(['events', 'vault', 'sightings']);
    for (let at = await tx.objectStore('events').openCursor(); at; at = await at.continue())
      if (at.value.space !== 'local') take(`event-${familyOf(at.value)}`, 'record');
    const scores = await tx.objectStore('sightings').count();
    if (scores > 0) kinds.set('sighting', { kind: 'sighting', group: 'record', count: scores, examples: [] });
    // The newest first: those are what a person still knows.
    for (let at = await tx.objectStore('vault').openCursor(null, 'prev'); at; at = await at.continue()) {
      const item = at.value;
      if ('erased' in item || item.space === 'local') continue;
      const { kind, group, examples } = take(item.kind, leavesGroup(item.kind));
      const example = exampleOf(item);
      const isNew = examples.length < EXAMPLES && !examples.includes(example);
      const now = kinds.get(kind) as LeavingKind;
      if (isNew) kinds.set(kind, { ...now, group, examples: [...examples, example] });
    }
    await tx.done;
    return [...kinds.values()];
  });
}
