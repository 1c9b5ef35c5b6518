import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setUpTeam } from '../../lib/sync/rights/setup.ts';
import { erasedDoc, eventDoc, itemDoc, policyEvent } from '../../lib/sync/rights/testing/documents.ts';
import { call, IS_REAL, makeTeam, readServer, type TestTeam } from './server.ts';

/* What the client counts on besides rights. Stand-ins are asked, too, where they know how. */

let team: TestTeam;
beforeAll(async () => {
  team = await makeTeam();
});
afterAll(() => team?.drop());
const bulk = (docs: object[], who = team.people.ann) => call(who, 'POST', `/${team.team}/_bulk_docs`, { docs });

describe('setting a team up', () => {
  it('once more changes nothing', async () => {
    const { server, admin } = readServer();
    const users = [{ name: team.people.ann.name, rank: 'member' as const, closed: false }];
    const { steps, advice } = await setUpTeam({ server, team: team.team, admin, users }, { fetch, now: Date.now });
    expect(new Set(steps.map(({ done }) => done))).toEqual(new Set(['same']));
    expect(advice.some(({ code }) => code === 'not-couchdb')).toBe(!IS_REAL);
  });

  it('gives the team a key that members read', async () => {
    const { json } = await call(team.people.ann, 'GET', `/${team.team}/team-key`);
    expect(json.item.text).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the data path', () => {
  it('a document that is posted twice is a conflict, and is there once', async () => {
    const doc = eventDoc(team.people.ann.name, { id: 'event-twice' });
    expect((await bulk([doc])).json[0].error).toBeUndefined();
    const again = await bulk([doc]);
    // A stand-in asks the rules first, and they say that what is there does not change.
    expect(again.json[0].name ?? again.json[0].error).toBe(IS_REAL ? 'conflict' : 'forbidden');
    const { json } = await call(team.people.ann, 'GET', `/${team.team}/event-twice?conflicts=true`);
    expect([json._rev.split('-')[0], json._conflicts]).toEqual(['1', undefined]);
  });

  it('one bad document keeps none of the others back', async () => {
    const { name } = team.people.ann;
    const { json } = await bulk([
      eventDoc(name, { id: 'event-good' }),
      eventDoc(name, { id: 'event-bad', ...policyEvent('matrix') }),
      itemDoc(name, { id: 'item-good' }),
    ]);
    const byId = new Map(json.map((row: { id: string }) => [row.id, row]));
    expect(byId.get('event-good')).not.toHaveProperty('error');
    expect(byId.get('item-good')).not.toHaveProperty('error');
    expect(JSON.stringify(byId.get('event-bad'))).toContain('needs-manager');
  });

  it('compressed requests are taken', async () => {
    const doc = eventDoc(team.people.ann.name, { id: 'event-gzip' });
    const body = gzipSync(JSON.stringify({ docs: [doc] }));
    const { status } = await call(team.people.ann, 'POST', `/${team.team}/_bulk_docs`, body, {
      'content-encoding': 'gzip',
    });
    expect(status).toBe(201);
    expect((await call(team.people.ann, 'GET', `/${team.team}/event-gzip`)).status).toBe(200);
  });

  it('changes go on from where they were', async () => {
    const { name } = team.people.ann;
    const { json: before } = await call(team.people.bob, 'GET', `/${team.team}/_changes?limit=100`);
    await bulk([eventDoc(name, { id: 'event-later' })]);
    const since = encodeURIComponent(String(before.last_seq));
    const { json } = await call(team.people.bob, 'GET', `/${team.team}/_changes?include_docs=true&since=${since}`);
    expect(json.results.map(({ id }: { id: string }) => id)).toContain('event-later');
  });

  it('whoever waits hears of something new at once', async () => {
    const { json: before } = await call(team.people.bob, 'GET', `/${team.team}/_changes`);
    const since = encodeURIComponent(String(before.last_seq));
    const waiting = call(team.people.bob, 'GET', `/${team.team}/_changes?feed=longpoll&timeout=20000&since=${since}`);
    const began = Date.now();
    await bulk([eventDoc(team.people.ann.name, { id: 'event-waited-for' })]);
    expect((await waiting).json.results.length).toBeGreaterThan(0);
    expect(Date.now() - began).toBeLessThan(5000);
  });

  it('the policy, open cases and what was said of them are found by the views', async () => {
    const { mia, ann } = team.people;
    await bulk([eventDoc(mia.name, { id: 'event-policy', ...policyEvent('matrix') })], mia);
    await bulk([
      eventDoc(ann.name, { id: 'event-opened-1', type: 'case.opened', subject: 'case:open' }),
      eventDoc(ann.name, { id: 'event-opened-2', type: 'case.opened', subject: 'case:done' }),
      eventDoc(ann.name, {
        id: 'event-closed-2',
        type: 'case.step-entered',
        subject: 'case:done',
        data: { step: 'closed' },
      }),
    ]);
    const view = (name: string) => call(ann, 'GET', `/${team.team}/_design/simmer/_view/${name}`);
    expect((await view('policy')).json.rows.map(({ id }: { id: string }) => id)).toEqual(['event-policy']);
    const { json } = await view('open?group=true');
    expect(json.rows).toEqual([
      { key: 'case:done', value: 0 },
      { key: 'case:open', value: 1 },
    ]);
    expect((await view(`subject?key=${encodeURIComponent('"case:done"')}`)).json.rows).toHaveLength(2);
  });
});

describe('erasing', () => {
  it('reaches everybody, and leaves no text behind once the database was compacted', async () => {
    const { name } = team.people.ann;
    const id = 'item-erased';
    const { json: made } = await bulk([itemDoc(name, { id })]);
    await bulk([erasedDoc(name, { id }, { _rev: made[0].rev })]);
    const { json } = await call(team.people.bob, 'GET', `/${team.team}/_changes?include_docs=true`);
    const row = json.results.find((one: { id: string }) => one.id === id);
    expect(row.doc.item).toMatchObject({ erased: true });
    expect(row.doc.item).not.toHaveProperty('text');
    if (!IS_REAL) return;
    await call(team.admin, 'POST', `/${team.team}/_compact`, {});
    const gone = async () => (await call(team.people.ann, 'GET', `/${team.team}/${id}?rev=${made[0].rev}`)).status;
    await expect.poll(gone, { timeout: 20_000, interval: 500 }).toBe(404);
  });
});
