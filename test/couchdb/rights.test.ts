import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventDoc, itemDoc } from '../../lib/sync/rights/testing/documents.ts';
import { call, IS_REAL, makeTeam, type TestTeam, type Who } from './server.ts';

/* What the engine itself lets nobody do, whatever client asks. Only Apache CouchDB is asked: no stand-in keeps these. */

let team: TestTeam;
let local = 0;
const unique = () => `event-${Date.now()}-${local++}`;

describe.skipIf(!IS_REAL)('rights on the team’s databases', () => {
  beforeAll(async () => {
    team = await makeTeam();
    const { ann } = team.people;
    await call(ann, 'POST', `/${team.team}/_bulk_docs`, { docs: [eventDoc(ann.name), itemDoc(ann.name)] });
  });
  afterAll(() => team?.drop());

  /** Every way to read or write that a client could try. */
  const WAYS: [string, string, unknown?][] = [
    ['GET', ''],
    ['GET', '/_all_docs?include_docs=true'],
    ['POST', '/_all_docs', { keys: ['item-0001'] }],
    ['GET', '/_changes?include_docs=true'],
    ['POST', '/_changes?filter=_doc_ids', { doc_ids: ['item-0001'] }],
    ['GET', '/_changes?feed=longpoll&since=0'],
    ['GET', '/item-0001'],
    ['GET', '/item-0001?revs=true&open_revs=all'],
    ['POST', '/_find', { selector: {} }],
    ['GET', '/_index'],
    ['GET', '/_design/simmer'],
    ['GET', '/_design/simmer/_view/policy'],
    ['POST', '/_bulk_get', { docs: [{ id: 'item-0001' }] }],
    ['POST', '/_revs_diff', { 'item-0001': ['1-a'] }],
    ['GET', '/_local/mark'],
    ['PUT', '/_local/mark', {}],
    ['GET', '/_security'],
    ['POST', '/_bulk_docs', { docs: [{ _id: 'x', postedBy: 'x' }] }],
    ['PUT', '/event-x', eventDoc('x', { id: 'event-x' })],
    ['DELETE', '/item-0001?rev=1-a'],
  ];
  /** What stays with those who look after the database. */
  const CARE: [string, string, unknown?][] = [
    ['PUT', '/_security', { members: { roles: [] } }],
    ['PUT', '/_design/simmer', { views: {} }],
    ['PUT', '/_design/other', { validate_doc_update: 'function () {}' }],
    ['DELETE', '/_design/simmer?rev=1-a'],
    ['POST', '/_index', { index: { fields: ['event.type'] } }],
    ['PUT', '/_revs_limit', 1],
    ['POST', '/_compact', {}],
    ['POST', '/_purge', { 'item-0001': ['1-a'] }],
    ['DELETE', ''],
  ];
  const refused = async (who: Who | null, path: string, ways: typeof WAYS, statuses: number[]) => {
    for (const [method, rest, body] of ways) {
      const { status } = await call(who, method, `/${path}${rest}`, body);
      expect(statuses, `${method} ${rest}: ${status}`).toContain(status);
    }
  };
  /** Tries to care for a database, and looks whether anything of it was done. */
  const meddle = async (who: Who | null, db: string) => {
    const look = async () => {
      const rules = (await call(team.admin, 'GET', `/${db}/_design_docs?include_docs=true`)).json;
      const docs = (await call(team.admin, 'GET', `/${db}/_all_docs`)).json;
      return [rules, docs, (await call(team.admin, 'GET', `/${db}/_security`)).json];
    };
    const before = await look();
    const { rev } = (before[0].rows as { id: string; value: { rev: string } }[])[0]?.value ?? { rev: '' };
    for (const [method, rest, body] of CARE) {
      const path = rest.replace('1-a', rev);
      const sent = rest === '/_design/simmer' ? { ...(body as object), _rev: rev } : body;
      const { status } = await call(who, method, `/${db}${path}`, sent);
      expect(status, `${method} ${rest}`).toBeGreaterThanOrEqual(400);
      expect(status, `${method} ${rest}`).toBeLessThan(500);
    }
    expect(await look()).toEqual(before);
  };

  it('nobody who is not signed in comes to anything', async () => {
    for (const db of [team.team, team.closed]) {
      await refused(null, db, WAYS, [401]);
      await meddle(null, db);
    }
  });

  it('nobody of another team comes to anything, whatever they are there', async () => {
    for (const db of [team.team, team.closed]) {
      await refused(team.otto, db, WAYS, [401, 403]);
      await meddle(team.otto, db);
    }
  });

  it('a wrong password is nobody', async () => {
    await refused({ ...team.people.ann, password: 'wrong' }, team.team, WAYS.slice(0, 3), [401]);
  });

  it('who is not in the closed circle comes to nothing of it, an administrator of the team neither', async () => {
    for (const name of ['ann', 'cora', 'adam'] as const) {
      await refused(team.people[name], team.closed, WAYS, [401, 403]);
      await meddle(team.people[name], team.closed);
    }
  });

  it('who is in it reads and writes there', async () => {
    const { bob } = team.people;
    const doc = eventDoc(bob.name, { id: unique(), space: 'closed' });
    expect((await call(bob, 'PUT', `/${team.closed}/${doc._id}`, doc)).status).toBe(201);
    expect((await call(bob, 'GET', `/${team.closed}/_all_docs`)).status).toBe(200);
  });

  it('member, coach and manager care for no database', async () => {
    for (const name of ['ann', 'cora', 'mia'] as const) await meddle(team.people[name], team.team);
    await meddle(team.people.mia, team.closed);
  });

  it('nobody makes databases, reads the users or gives themselves a role', async () => {
    for (const who of [team.people.ann, team.people.adam]) {
      expect([401, 403]).toContain((await call(who, 'PUT', `/${team.team}-new`)).status);
      expect([401, 403]).toContain((await call(who, 'GET', '/_users/_all_docs')).status);
      expect([401, 403, 404]).toContain(
        (await call(who, 'GET', `/_users/org.couchdb.user:${team.people.mia.name}`)).status,
      );
      expect([401, 403]).toContain((await call(who, 'GET', '/_node/_local/_config')).status);
      const path = `/_users/org.couchdb.user:${who.name}`;
      const { json: own } = await call(who, 'GET', path);
      const greedy = { ...own, roles: [...own.roles, `${team.team}-closed`] };
      expect([401, 403]).toContain((await call(who, 'PUT', path, greedy)).status);
    }
    expect((await call(team.people.mia, 'PUT', '/_node/_local/_config/admins/mia', 'x')).status).toBeGreaterThanOrEqual(
      401,
    );
  });

  it('history of one’s own making is refused, so that no branch hides what was said', async () => {
    const { ann, mia } = team.people;
    for (const who of [ann, mia]) {
      const forged = eventDoc(who.name, { seq: 9 }, { _rev: '1-ffffffffffffffffffffffffffffffff' });
      const { json } = await call(who, 'POST', `/${team.team}/_bulk_docs`, { docs: [forged], new_edits: false });
      expect(JSON.stringify(json)).toContain('no-history');
    }
    const { json } = await call(ann, 'GET', `/${team.team}/${eventDoc('x')._id}?conflicts=true`);
    expect([json.event.seq, json._conflicts]).toEqual([1, undefined]);
  });

  it('what was erased is not brought back by a longer branch of what it was', async () => {
    const { ann } = team.people;
    const id = unique();
    const first = await call(ann, 'PUT', `/${team.team}/${id}`, itemDoc(ann.name, { id }));
    const gone = { id, space: 'team', erased: true, kind: 'note', by: 'p1', at: '2026-11-16T10:00:00Z' };
    await call(ann, 'PUT', `/${team.team}/${id}`, { _id: id, _rev: first.json.rev, item: gone, postedBy: ann.name });
    const ids = ['c'.repeat(32), 'b'.repeat(32), first.json.rev.slice(2)];
    const branch = itemDoc(ann.name, { id }, { _rev: `3-${ids[0]}`, _revisions: { start: 3, ids } });
    await call(ann, 'POST', `/${team.team}/_bulk_docs`, { docs: [branch], new_edits: false });
    expect((await call(ann, 'GET', `/${team.team}/${id}`)).json.item.erased).toBe(true);
  });

  it('a role that is taken away is gone with the next request', async () => {
    const { bob } = team.people;
    const path = `/_users/org.couchdb.user:${bob.name}`;
    const { json: user } = await call(team.admin, 'GET', path);
    const { json: put } = await call(team.admin, 'PUT', path, { ...user, roles: [] });
    expect((await call(bob, 'GET', `/${team.team}/_all_docs?limit=1`)).status).toBe(403);
    await call(team.admin, 'PUT', path, { ...user, _rev: put.rev });
    expect((await call(bob, 'GET', `/${team.team}/_all_docs?limit=1`)).status).toBe(200);
  });
});
