import { describe, expect, it } from 'vitest';
import { findInvitation } from '../join-link.ts';
import { DESIGN_ID } from './design.ts';
import { RULES_VERSION } from './rules.ts';
import { type SetupWish, setUpTeam } from './setup.ts';
import { SetupProblem } from './setup-problem.ts';
import { ADMIN, type FakeCouch, fakeCouch } from './testing/fake-couch.ts';

const WISH: SetupWish = {
  server: 'https://couch.example/',
  team: 'simmer-acme',
  admin: ADMIN,
  users: [
    { name: 'mia', rank: 'manager', closed: true, password: 'm' },
    { name: 'ann', rank: 'member', closed: false, password: 'a' },
  ],
};
const setUp = (couch: FakeCouch, wish: Partial<SetupWish> = {}) =>
  setUpTeam({ ...WISH, ...wish }, { fetch: couch.fetch, now: () => Date.parse('2026-11-16T09:00:00Z') });

/** The code of what stood in the way. */
async function halt(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((it: unknown) => it);
  if (!(error instanceof SetupProblem)) throw error;
  expect(error.message).not.toMatch(/[{}]/);
  expect(error.message).not.toContain(ADMIN.password);
  return error.code;
}
const writes = (couch: FakeCouch) => couch.asked.filter((line) => !line.startsWith('GET '));
const content = (couch: FakeCouch) =>
  JSON.stringify([...couch.databases].map(([db, docs]) => [db, [...docs]]).sort()).replaceAll(
    /"_rev":"\d+-x"|[0-9a-f]{64}/g,
    '',
  );

describe('a new team', () => {
  it('gets two closed databases with rules, a key and its people', async () => {
    const couch = fakeCouch();
    const report = await setUp(couch);
    expect(report.steps.map(({ what, name, done }) => `${what} ${name} ${done}`)).toEqual([
      'database simmer-acme made',
      'security simmer-acme made',
      'design simmer-acme made',
      'database simmer-acme-closed made',
      'security simmer-acme-closed made',
      'design simmer-acme-closed made',
      'key simmer-acme made',
      'user mia made',
      'user ann made',
    ]);
    expect(couch.databases.get('simmer-acme')?.get('_security')).toEqual({
      admins: { names: [], roles: ['_admin', 'simmer-acme-administrator'] },
      members: { names: [], roles: ['simmer-acme-member'] },
    });
    expect(couch.databases.get('simmer-acme-closed')?.get('_security')).toEqual({
      admins: { names: [], roles: ['_admin'] },
      members: { names: [], roles: ['simmer-acme-closed'] },
    });
    const users = couch.databases.get('_users');
    expect(users?.get('org.couchdb.user:mia')?.roles).toEqual([
      'simmer-acme-member',
      'simmer-acme-coach',
      'simmer-acme-manager',
      'simmer-acme-closed',
    ]);
    expect(users?.get('org.couchdb.user:ann')?.roles).toEqual(['simmer-acme-member']);
    expect(findInvitation(report.link)).toEqual({ server: 'https://couch.example', team: 'simmer-acme' });
    expect(report.advice.map(({ code }) => code)).toEqual(['require-valid-user']);
  });

  it('is closed before anything is in it', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const order = writes(couch);
    for (const db of ['simmer-acme', 'simmer-acme-closed'])
      expect(order[order.indexOf(`PUT /${db}`) + 1]).toBe(`PUT /${db}/_security`);
  });

  it('is left alone the second time, also without passwords', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const before = content(couch);
    couch.asked.length = 0;
    const users = WISH.users.map(({ password: _, ...user }) => user);
    const { steps } = await setUp(couch, { users });
    expect(new Set(steps.map(({ done }) => done))).toEqual(new Set(['same']));
    expect(writes(couch)).toEqual([]);
    expect(content(couch)).toBe(before);
  });

  it('that broke off anywhere is the same when it is done once more', async () => {
    const whole = fakeCouch();
    await setUp(whole);
    for (let last = 0; last < whole.asked.length; last++) {
      const couch = fakeCouch();
      couch.instead = () => (couch.asked.length > last ? new Response('{"error":"x"}', { status: 500 }) : undefined);
      expect(await halt(setUp(couch))).toBe('failed');
      delete couch.instead;
      await setUp(couch);
      expect(content(couch), `after ${last} requests`).toBe(content(whole));
    }
  });
});

describe('a team that is there', () => {
  it('gets the newer rules in the place of older ones', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const docs = couch.databases.get('simmer-acme');
    docs?.set(DESIGN_ID, { ...docs.get(DESIGN_ID), version: 0, validate_doc_update: 'function () {}' });
    const { steps } = await setUp(couch);
    expect(steps.filter(({ done }) => done !== 'same')).toEqual([
      { what: 'design', name: 'simmer-acme', done: 'changed' },
    ]);
    expect(docs?.get(DESIGN_ID)?.validate_doc_update).toContain('function judge');
  });

  it('of a newer version is not touched', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const docs = couch.databases.get('simmer-acme-closed');
    docs?.set(DESIGN_ID, { ...docs.get(DESIGN_ID), version: RULES_VERSION + 1 });
    couch.asked.length = 0;
    expect(await halt(setUp(couch))).toBe('newer-design');
    expect(writes(couch)).toEqual([]);
  });

  it('keeps its key', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const key = couch.databases.get('simmer-acme')?.get('team-key');
    await setUp(couch);
    expect(couch.databases.get('simmer-acme')?.get('team-key')).toEqual(key);
  });

  it('keeps who was let in by hand, and says so', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    couch.databases.get('simmer-acme')?.set('_security', {
      admins: { names: [], roles: [] },
      members: { names: ['eve'], roles: ['simmer-acme-member', 'sso-support'] },
    });
    const { advice } = await setUp(couch);
    expect(advice).toContainEqual({ code: 'others-inside', params: { name: 'simmer-acme', who: 'eve, sso-support' } });
    expect(couch.databases.get('simmer-acme')?.get('_security')).toEqual({
      admins: { names: [], roles: ['_admin', 'simmer-acme-administrator'] },
      members: { names: ['eve'], roles: ['simmer-acme-member', 'sso-support'] },
    });
  });

  it('gives somebody another rank, and leaves what they are elsewhere', async () => {
    const couch = fakeCouch();
    await setUp(couch);
    const users = couch.databases.get('_users');
    users?.set('org.couchdb.user:mia', {
      ...users.get('org.couchdb.user:mia'),
      roles: ['simmer-acme-manager', 'simmer-acme-2-manager'],
    });
    await setUp(couch, { users: [{ name: 'mia', rank: 'coach', closed: false }] });
    expect(users?.get('org.couchdb.user:mia')?.roles).toEqual([
      'simmer-acme-2-manager',
      'simmer-acme-member',
      'simmer-acme-coach',
    ]);
  });
});

describe('a team is not set up', () => {
  const user = WISH.users[0]!;
  it.each<[string, Partial<SetupWish>]>([
    ['not-https', { server: 'http://couch.example' }],
    ['has-credentials', { server: 'https://root:secret@couch.example' }],
    ['no-address', { server: 'couch' }],
    ['bad-team', { team: '_users' }],
    ['bad-user', { users: [{ ...user, name: 'a b' }] }],
    ['named-twice', { users: [user, user] }],
    ['is-administrator', { users: [{ ...user, name: ADMIN.name }] }],
  ])('%s: nobody is asked', async (code, wish) => {
    const couch = fakeCouch();
    expect(await halt(setUp(couch, wish))).toBe(code);
    expect(couch.asked).toEqual([]);
  });

  it.each<[string, Partial<SetupWish>, (couch: FakeCouch) => void]>([
    ['wrong-password', { admin: { name: 'root', password: 'wrong' } }, () => undefined],
    ['not-administrator', { admin: { name: 'ann', password: 'pw' }, users: [] }, () => undefined],
    ['no-password', { users: [{ ...user, password: undefined }] }, () => undefined],
    [
      'admin-party',
      {},
      (couch) => {
        couch.instead = (_, path) =>
          path === '/_session'
            ? Response.json({ userCtx: { name: couch.asked.length > 1 ? null : 'root', roles: ['_admin'] } })
            : undefined;
      },
    ],
    [
      'not-couch',
      {},
      (couch) => {
        couch.instead = () => new Response('<html>', { status: 200 });
      },
    ],
    [
      'unreachable',
      {},
      (couch) => {
        couch.fetch = () => Promise.reject(new TypeError('failed'));
      },
    ],
    [
      'foreign-database',
      {},
      (couch) => {
        couch.databases.set('simmer-acme', new Map([['x', { _id: 'x' }]]));
      },
    ],
    [
      'other-key',
      {},
      (couch) => {
        couch.instead = (_, path) =>
          path.endsWith('/team-key') ? Response.json({ item: { text: 'short' } }) : undefined;
      },
    ],
  ])('%s', async (code, wish, prepare) => {
    const couch = fakeCouch();
    prepare(couch);
    expect(await halt(setUp(couch, wish))).toBe(code);
    if (code !== 'other-key') expect(writes(couch)).toEqual([]);
  });
});
