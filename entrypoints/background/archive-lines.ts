import { eventKind, isAutomaticEvent } from '../../lib/cases/event-kind.ts';
import type { ArchiveLine } from '../../lib/messages/archive-messages.ts';
import type { Case } from '../../lib/model/case.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { partLineIds } from './case-parts/all-pages.ts';
import type { Moment } from './context.ts';
import { handoverIdsOf } from './handover-line.ts';
import type { Words } from './names.ts';
import { timelineLine, vaultIdsOf } from './timeline-line.ts';

/** How vault items read on a page. */
export const wordsOf =
  (items: ReadonlyMap<string, VaultItem>, { say }: Moment): Words =>
  (id) => {
    const item = id ? items.get(id) : undefined;
    if (!item) return null;
    return 'erased' in item ? say('case.erased') : item.text;
  };

const siteOf = ({ data }: LogEvent) => (typeof data.site === 'string' ? data.site : null);

/** Events in words, with who said them, when and from where; only their own texts are read. @throws ProblemError `store-*` */
export async function archiveLines(
  db: Store,
  it: Case,
  events: readonly LogEvent[],
  moment: Moment,
): Promise<ArchiveLine[]> {
  const ids = events.flatMap((event) => [...vaultIdsOf(event), ...handoverIdsOf(event), ...partLineIds(event)]);
  const words = wordsOf(
    await readVault(
      db,
      ids.filter((id) => typeof id === 'string'),
    ),
    moment,
  );
  return events.map((event) => ({
    ...timelineLine(event, it, words, moment),
    kind: eventKind(event),
    from: isAutomaticEvent(event) ? 'itself' : event.device === moment.identity?.device ? 'here' : 'elsewhere',
    site: siteOf(event),
  }));
}
