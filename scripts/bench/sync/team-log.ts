import { type Head, headOf, writeLink } from '../../../lib/chain/link.ts';
import type { LogEvent, VaultItem } from '../../../lib/model/event.ts';
import { formatUuid, uuidV7 } from '../../../lib/model/uuid-v7.ts';
import { millisOf } from '../../../lib/store/hybrid-clock.ts';
import { caseLog } from '../case-log.ts';

/** From one event of a case to the next, in hours: cases run beside each other for days. */
const APART = 12;

/** A log as a team's database has it: ids made by time, as everywhere, many cases at once, and texts under ids of chance. */
export function teamLog(cases: number, events: number): { log: LogEvent[]; items: VaultItem[] } {
  const made = caseLog(cases, events, 50);
  const names = new Map<unknown, string>();
  const items = made.items.map((item) => {
    names.set(item.id, formatUuid(crypto.getRandomValues(new Uint8Array(16))));
    return { ...item, id: names.get(item.id) as string };
  });
  const counts = new Map<string, number>();
  const heads = new Map<string, Head>();
  const log = made.log.map((event) => {
    const nth = counts.get(event.subject) ?? 0;
    counts.set(event.subject, nth + 1);
    const at = millisOf(event.at) + nth * APART * 3_600_000;
    const data = Object.fromEntries(Object.entries(event.data).map(([key, value]) => [key, names.get(value) ?? value]));
    const before = heads.get(event.device);
    const seq = (before?.seq ?? 0) + 1;
    const said = { ...event, id: uuidV7(at), at: `${new Date(at).toISOString()}~0000`, data, seq };
    // Whoever says it here puts a device of its own in: the links weigh what they weigh, and prove nothing.
    const linked = before ? { ...said, link: writeLink(before, seq) } : said;
    heads.set(linked.device, headOf(linked));
    return linked;
  });
  return { log, items };
}
