import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../lib/sync/rights/judge.ts';
import { rulesOf } from '../../lib/sync/rights/rules.ts';
import { SERVER, TEAM } from '../../lib/sync/rights/testing/people.ts';
import { VERDICTS } from '../../lib/sync/rights/testing/verdicts.ts';
import { call, IS_REAL, makeTeam, type Name, type TestTeam, type Who } from './server.ts';

/* Every verdict of the rules, asked of the engine: the same table that the client's own function answers. */

type Doc = Record<string, unknown> & { _id: string };
let team: TestTeam;
beforeAll(async () => {
  team = await makeTeam();
});
afterAll(() => team?.drop());

/** The document as it is posted in this run: its own id, and people by the names they have here. */
function here(doc: object, n: number): Doc {
  const names = new Map<unknown, string>(Object.entries(team.people).map(([name, who]) => [name, who.name]));
  names.set('otto', team.otto.name).set('root', team.admin.name);
  const text = JSON.stringify(doc)
    .replaceAll('item-0001', `item-${n}-0001`)
    .replaceAll('000000000001', String(n).padStart(12, '0'))
    .replaceAll('acme.example/1', `acme.example/${n}`);
  const json = JSON.parse(text) as Doc;
  if (json._attachments) json._attachments = { a: { content_type: 'text/plain', data: '' } };
  return { ...json, ...(names.has(json.postedBy) && { postedBy: names.get(json.postedBy) }) };
}

async function revOf(id: string): Promise<string | undefined> {
  const { status, json } = await call(team.admin, 'GET', `/${team.team}/${encodeURIComponent(id)}`);
  return status === 200 ? json._rev : undefined;
}

/** Puts a document as the server's administrator, who may post anybody's, and takes away one that is in the way. */
async function prepare(id: string, old: Doc | undefined): Promise<string | undefined> {
  const rev = await revOf(id);
  if (rev) await call(team.admin, 'DELETE', `/${team.team}/${encodeURIComponent(id)}?rev=${rev}`);
  if (!old) return undefined;
  await call(team.admin, 'POST', `/${team.team}/_bulk_docs`, { docs: [{ ...old, _id: id }] });
  return revOf(id);
}

// What the rules would not have let in is in no database, and nothing can be posted over it.
const CAN_BE = VERDICTS.filter(({ doc, old }) => {
  const { _id } = doc as Doc;
  return !old || judge({ ...JSON.parse(JSON.stringify(old)), _id }, null, SERVER, rulesOf(TEAM, 'team')) === null;
});

describe.each(CAN_BE.map((verdict, n) => ({ ...verdict, n })))('$name', ({ doc, old, by, says, n }) => {
  it.skipIf(!IS_REAL)(says ?? 'is taken', async () => {
    const { _rev: rev, ...posted } = here(doc, n);
    const before = await prepare(posted._id as string, old && here(old, n));
    const isForged = rev !== undefined && !old && !posted._deleted;
    const sent = {
      ...posted,
      ...(isForged ? { _rev: '1-ffffffffffffffffffffffffffffffff' } : before && { _rev: before }),
    };
    const who: Who | null =
      by.name === null
        ? null
        : by.name === 'root'
          ? team.admin
          : by.name === 'otto'
            ? team.otto
            : team.people[by.name as Name];
    const { status, json } = await call(who, 'POST', `/${team.team}/_bulk_docs`, {
      docs: [sent],
      new_edits: !isForged,
    });
    if (says === 'not-member') return expect([401, 403]).toContain(status);
    const row = json[0];
    if (says === null) expect(row?.error).toBeUndefined();
    else expect([row?.error, row?.reason]).toEqual(['forbidden', says]);
  });
});
