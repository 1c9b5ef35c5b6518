import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { RadarRow } from '../../lib/messages/radar-messages.ts';
import type { Case } from '../../lib/model/case.ts';
import type { RadarRecord } from '../../lib/store/radar/radar-types.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Aside, SeenTicket, Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Moment } from './context.ts';
import { isElsewhere, openByCustomer } from './find-elsewhere.ts';
import { personName, whoName } from './names.ts';
import { chooseNext } from './radar-next.ts';

/** What a row is made of, beside its record. */
interface Parts {
  seen: SeenTicket | undefined;
  aside: Aside | undefined;
  it: Case | undefined;
}

/** Records of the radar as a list shows them, with the words that are kept here: for what is in view, not for all. @throws ProblemError `store-*` */
export async function radarRows(db: Store, records: readonly RadarRecord[], moment: Moment): Promise<RadarRow[]> {
  const parts = await readParts(db, records);
  const refs = parts.flatMap(({ it, seen }) => (it?.ticketRef && !seen ? it.ticketRef : []));
  const customers = parts.flatMap(({ seen }) => seen?.customer ?? []);
  const [words, open] = await Promise.all([readVault(db, refs), openByCustomer(db, customers)]);
  return records.map((record, at) => {
    const part = parts[at] as Parts;
    const item = words.get(part.it?.ticketRef ?? '');
    const kept = parseRef(item && 'text' in item ? item.text : null);
    return { ...rowOf(record, part, kept, moment), ...elsewhereOf(part.seen, open) };
  });
}

function readParts(db: Store, records: readonly RadarRecord[]): Promise<Parts[]> {
  return guardStore(async () => {
    const tx = db.transaction(['seen', 'asides', 'cases']);
    return Promise.all(
      records.map(async ({ shows, case: id, list }) => {
        const [seen, aside, it] = await Promise.all([
          tx.objectStore('seen').get(shows),
          list === 'aside' ? tx.objectStore('asides').get(shows) : undefined,
          id === undefined ? undefined : tx.objectStore('cases').get(id),
        ]);
        return { seen, aside, it };
      }),
    );
  });
}

/** The promise or the clock that is due first (U2). */
function nextDueOf({ promisedAt }: RadarRecord, seen: SeenTicket | undefined, { now }: Moment): RadarRow['nextDue'] {
  const clock = seen?.nextDue;
  const isPromise = promisedAt && !(clock && Date.parse(clock.dueAt) < Date.parse(promisedAt));
  const next = isPromise ? { metric: 'promise', dueAt: promisedAt } : clock;
  return next ? { metric: next.metric, dueAt: next.dueAt, breached: Date.parse(next.dueAt) < Date.parse(now) } : null;
}

/** What people call a ticket that was not read here: the end of the hash that it goes by, as a case has it. */
const shortRef = (id: string) => id.slice(-6).toUpperCase();

/** The newest open case of the same customer in another helpdesk (U4). */
function elsewhereOf(seen: SeenTicket | undefined, open: Map<string, Case[]>): Pick<RadarRow, 'elsewhere'> {
  const other = open.get(seen?.customer ?? '')?.findLast((it) => isElsewhere(it, seen?.site ?? null));
  return other?.site ? { elsewhere: { ref: caseRef(other.id), site: other.site } } : {};
}

/** The words it is about, or that they are folded away for whoever wants no insults in a list (U10). */
function quoteOf(seen: SeenTicket | undefined, { settings }: Moment): Pick<RadarRow, 'quote' | 'isFolded'> {
  const isInsult = seen?.hurts === true || seen?.hottest?.kind === 'abuse';
  if (seen?.quote && isInsult && settings.shield !== false) return { quote: null, isFolded: true };
  return { quote: seen?.quote ?? null };
}

/** Its reason in the reader's language: the words of then, or of another language at least what it is called. */
function whyOf(seen: SeenTicket | undefined, { language, say }: Moment): string | null {
  if (!seen?.why) return null;
  const isTheirs = seen.whyIn === undefined || seen.whyIn === language;
  return isTheirs || !seen.hottest ? seen.why : say(`kind.${seen.hottest.kind}`);
}

function rowOf(
  record: RadarRecord,
  { seen, aside, it }: Parts,
  kept: ReturnType<typeof parseRef>,
  moment: Moment,
): RadarRow {
  const isMany = record.id !== record.shows;
  const number = seen?.key.slice(seen.key.indexOf('/') + 1);
  return {
    id: record.id,
    isHere: seen !== undefined,
    ref: number ?? shortRef(record.shows),
    url: seen?.url ?? kept.url ?? null,
    site: seen?.site ?? record.site,
    subject: seen?.subject ?? kept.subject ?? null,
    requester: seen?.requester ?? kept.requester ?? null,
    assignee: seen?.assignee ?? null,
    group: seen?.facts?.group?.name ?? null,
    score: record.score,
    level: record.level,
    // What it was made of is told for the look that was here.
    trend: record.isHere ? (seen?.trend ?? null) : null,
    why: whyOf(seen, moment),
    ...quoteOf(seen, moment),
    at: record.at,
    seenBy: record.by === null ? null : personName(record.by || null, moment),
    firstSignalAt: seen?.firstSignalAt ?? null,
    nextDue: nextDueOf(record, seen, moment),
    aside: aside ? { kind: aside.kind, until: aside.until, reason: aside.reason ?? null } : null,
    case: it ? { id: it.id, ref: caseRef(it.id), owner: whoName(it.owner, moment) } : null,
    many: isMany ? { count: it?.tickets?.length ?? 0, isWaiting: record.isWaiting === true } : null,
    next: chooseNext(record, seen, it, moment),
  };
}
