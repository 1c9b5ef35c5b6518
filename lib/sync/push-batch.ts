import { type Outgoing, settleOutbox, THEIRS } from '../store/outbox.ts';
import { type Doc, takeDocs } from '../store/take-docs.ts';
import type { Couch } from './couch.ts';
import { SyncFailure } from './failure.ts';
import type { Run } from './run.ts';

type Space = 'team' | 'closed';

/** The id of its document. */
const docId = (it: Outgoing) =>
  'sighting' in it ? `sighting:${it.sighting.ticket}:${it.sighting.device}` : it.entry.id;

/** What replaces what is there: an erased item, and a device's newer look at a ticket. */
const isReplacing = (it: Outgoing) => 'sighting' in it || ('item' in it && 'erased' in it.item);

function toDoc(it: Outgoing, postedBy: string, rev: string | undefined) {
  const { entry: _, ...record } = it;
  return { _id: docId(it), ...(rev !== undefined && { _rev: rev }), ...record, postedBy };
}

/**
 * Sends one request's worth. Rows of the answer are matched by id, for some servers answer in another order. What the server says
 * it holds already is looked at: our own content, sent before, is as good as sent now; anything else is taken in or noted, never
 * written over.
 * @throws SyncFailure, ProblemError `store-*`
 */
export async function pushBatch(run: Run, couch: Couch, space: Space, batch: readonly Outgoing[]): Promise<void> {
  const revs = await fetchDocs(run, couch, space, batch.filter(isReplacing));
  // Erased there already, it has just been taken in as it is there.
  const left = batch.filter((it) => !('item' in it) || !revs.get(docId(it))?.isErased);
  if (left.length === 0) return;
  const rows = await couch.bulk(left.map((it) => toDoc(it, run.team.user, revs.get(docId(it))?.rev)));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const sent: Outgoing[] = [];
  const conflicts: Outgoing[] = [];
  const refused: { entry: Outgoing['entry']; reason: string }[] = [];
  let failed = 0;
  for (const it of left) {
    const row = byId.get(docId(it));
    const error = row?.error === true ? (row.name ?? 'unknown') : row?.error || undefined;
    if (row && error === undefined) sent.push(it);
    else if (error === 'conflict' || isThere(row?.reason)) conflicts.push(it);
    else if (error === 'forbidden' || error === 'unauthorized')
      refused.push({ entry: it.entry, reason: whyNot(it, row?.reason ?? error) });
    else failed++;
  }
  run.up += sent.length;
  await settleOutbox(run.db, sent, refused);
  await fetchDocs(run, couch, space, conflicts);
  // Some it could not write for a reason that may pass: they stay, and a pause is made.
  if (failed > 0) throw new SyncFailure('busy', couch.db, 500);
}

/** True where the team's rules say that it is there: some servers ask them before they look for a conflict. */
const isThere = (reason: string | undefined) => reason === 'unchangeable' || reason === 'stays-erased';

/**
 * Why the server refused it. That it leaves the erasing of somebody else's text to others is nobody's concern: where a text was kept
 * long enough, everybody's browser says so.
 */
function whyNot(it: Outgoing, reason: string): string {
  return 'item' in it && 'erased' in it.item && /not-poster/.test(reason) ? THEIRS : reason.slice(0, 200);
}

interface Held {
  rev: string;
  isErased: boolean;
}

/** What the server holds under these ids, taken in here on the way. */
async function fetchDocs(
  run: Run,
  couch: Couch,
  space: Space,
  wanted: readonly Outgoing[],
): Promise<Map<string, Held>> {
  const held = new Map<string, Held>();
  if (wanted.length === 0) return held;
  const docs: Doc[] = [];
  for (const { doc } of (await couch.docs(wanted.map(docId))).rows) {
    const { _id, _rev, item } = (doc ?? {}) as { _id?: string; _rev?: string; item?: { erased?: unknown } };
    if (_id === undefined || _rev === undefined) continue;
    held.set(_id, { rev: _rev, isErased: item?.erased === true });
    docs.push(doc as Doc);
  }
  await takeDocs(run.db, docs, { team: run.team, space }, run.now());
  return held;
}
