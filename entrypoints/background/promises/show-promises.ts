import { foldPromises } from '../../../lib/cases/fold-promises.ts';
import type { PromisesShown } from '../../../lib/messages/promises-shown.ts';
import type { KeptPromise } from '../../../lib/model/promise.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Moment } from '../context.ts';
import { personName } from '../names.ts';
import type { TabPage } from '../tab-state.ts';
import { isMyPromise } from './is-my-promise.ts';

/** Names a message that was looked at and was not what had been promised. */
export const notYetKey = (promise: string, at: string) => `promise-not-yet/${promise}/${at}`;

/** When we wrote after it was said, and nobody has said yet that this was something else. */
async function wroteSince(db: Store, it: KeptPromise, wrote: readonly string[]): Promise<string | null> {
  const moved = it.moves.at(-1)?.at;
  const said = Date.parse(it.saidAt ?? it.madeAt);
  // A helpdesk's times have no parts of a second, and ours have: what came in the second of a click came after it.
  const isSince = (at: number) => (moved ? at >= Math.floor(Date.parse(moved) / 1000) * 1000 : at > said);
  const last = wrote.findLast((at) => isSince(Date.parse(at)) && Date.parse(at) !== said);
  if (last === undefined) return null;
  return (await guardStore(() => db.getKey('told', notYetKey(it.id, last)))) === undefined ? last : null;
}

/** Offers that nobody has decided about, and the open promises of the ticket in front (U2). @throws ProblemError `store-*` */
export async function showPromises(
  db: Store,
  { hash, promises: heard }: TabPage,
  moment: Moment,
): Promise<PromisesShown | null> {
  if (hash === null) return null;
  const { promises, settled } = foldPromises(
    await guardStore(() => db.getAllFromIndex('events', 'subject', `ticket:${hash}`)),
  );
  const isDecided = (id: string) => settled.includes(id) || promises.some((one) => one.id === id);
  // The same time said again in a later reply is no other promise.
  const isRepeated = (dueAt: string, saidAt: string) =>
    promises.some((one) => Date.parse(one.dueAt) === Date.parse(dueAt) && one.saidAt !== null && one.saidAt !== saidAt);
  const offers = (heard?.offers ?? []).filter(
    ({ id, dueAt, saidAt }) =>
      !isDecided(id) && !isRepeated(dueAt, saidAt) && Date.parse(dueAt) > Date.parse(moment.now),
  );
  const open = promises
    .filter(({ state }) => state === 'open')
    .sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt));
  if (offers.length + open.length === 0) return null;
  const items = await readVault(
    db,
    open.map(({ quote }) => quote),
  );
  const shown = open.map(async (it) => {
    const item = items.get(it.quote);
    return {
      id: it.id,
      ticket: it.ticket,
      quote: item && 'text' in item ? item.text : moment.say('case.erased'),
      dueAt: it.dueAt,
      precision: it.precision,
      timeZone: it.timeZone,
      who: isMyPromise(it, moment) ? null : personName(it.maker ?? it.by, moment),
      moves: it.moves.length,
      wroteAt: await wroteSince(db, it, heard?.wrote ?? []),
    };
  });
  return { offers, open: await Promise.all(shown) };
}
