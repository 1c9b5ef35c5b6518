import type { Answer, Request } from '../../lib/messages/messages.ts';
import { FIRST_ROWS, RADAR_LISTS, type RadarQuery } from '../../lib/messages/radar-messages.ts';
import { countOf } from '../../lib/store/radar/radar-counts.ts';
import type { RadarList, RadarRecord, RadarScope } from '../../lib/store/radar/radar-types.ts';
import { findRecords, listIds, listRecords, readCounts } from '../../lib/store/radar/read-radar.ts';
import type { Store } from '../../lib/store/schema.ts';
import { type Background, readMoment } from './context.ts';
import { facetsOf, valuesOf } from './radar-facets.ts';
import { freshRadar } from './radar-fresh.ts';
import { radarRows } from './radar-rows.ts';
import { shownScope } from './scope.ts';

/** Which tickets of a list there are, in order; where the reader has that already, only that. @throws ProblemError `store-*` */
export async function orderRadar(bg: Background, asked: Request<'radar.order'>): Promise<Answer<'radar.order'>> {
  const [moment, shown] = await Promise.all([readMoment(bg), bg.store(shownScope)]);
  return bg.store(async (db) => {
    await freshRadar(db, moment);
    const counts = await readCounts(db);
    const { ids, total } = await idsOf(db, asked, shown, countOf(counts, asked.list, shown));
    const stamp = stampOf(ids);
    const isNews = stamp !== asked.stamp;
    const first = asked.stamp == null ? await findRecords(db, ids.slice(0, FIRST_ROWS)) : [];
    return {
      ...shown,
      stamp,
      ids: isNews ? ids : null,
      rows: await radarRows(db, first, moment),
      total,
      counts: Object.fromEntries(RADAR_LISTS.map((list) => [list, countOf(counts, list, shown)])) as never,
    };
  });
}

/** The first of a list, and how many it has; nothing is read through where the index gives them in their order. */
async function idsOf(
  db: Store,
  { list, sort, filter, most }: Request<'radar.order'>,
  scope: RadarScope,
  all: number,
): Promise<{ ids: string[]; total: number }> {
  const isAll = scope.scope === 'team' && sort === 'heat' && Object.values(filter).every(({ length }) => length === 0);
  if (isAll) return { ids: await listIds(db, list, most), total: all };
  const found = (await inScope(db, list, scope)).filter((record) => isWanted(record, filter));
  // They come hottest first: of those that have no clock, and of the same moment, that order stays.
  if (sort === 'due') found.sort((a, b) => dueOf(a) - dueOf(b));
  return { ids: found.slice(0, most).map(({ id }) => id), total: found.length };
}

const dueOf = ({ dueAt }: RadarRecord) => (dueAt === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueAt));

async function inScope(db: Store, list: RadarList, { scope, groups }: RadarScope): Promise<RadarRecord[]> {
  const all = await listRecords(db, list);
  if (scope === 'team') return all;
  const isGroups = scope === 'groups';
  return all.filter(({ isMine, group }) => isMine || (isGroups && group !== null && groups.includes(group)));
}

function isWanted(record: RadarRecord, filter: RadarQuery['filter']): boolean {
  return Object.entries(filter).every(
    ([facet, wanted]) =>
      wanted.length === 0 || valuesOf(record, facet as never).some((value) => wanted.includes(value)),
  );
}

/** What a list can be narrowed by, in the reader's scope. @throws ProblemError `store-*` */
export async function listFacets(bg: Background, list: RadarList): Promise<Answer<'radar.facets'>> {
  const moment = await readMoment(bg);
  return bg.store(async (db) => {
    await freshRadar(db, moment);
    const scope = await shownScope(db);
    return { facets: facetsOf(await inScope(db, list, scope), scope.known, moment) };
  });
}

/** Another text for another order (FNV-1a): no secret, only to tell that nothing moved. */
function stampOf(ids: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const id of ids) {
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 10, 0x01000193);
  }
  return `${ids.length}-${(hash >>> 0).toString(16)}`;
}
