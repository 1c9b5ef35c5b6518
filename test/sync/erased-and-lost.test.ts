import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { whole } from './make-client.ts';
import { later, teamOnServer, texts } from './team-on-server.ts';

const team = teamOnServer();

describe('what is erased', () => {
  it('is erased on every device, and one that was away for a year cannot bring it back', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
    await ann.open('case:a');
    await ann.note('case:a', 'a secret');
    await ann.sync();
    await bob.sync();
    await bob.note('case:a', 'said offline by bob');
    for (let i = 0; i < 3; i++) await ann.act('erase', 0);
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    const year = later(365 * 24 * 60);
    expect(await bob.sync(year)).toMatchObject({ state: 'synced' });
    expect((await texts(bob)).filter((text) => text !== 'erased')).toEqual(['said offline by bob']);
    await ann.sync();
    expect(await whole(ann.db)).toEqual(await whole(bob.db));
    const docs = await team.remote.docs();
    expect(JSON.stringify(docs)).not.toContain('a secret');
  });

  it('is erased there, too, where it was erased while its text was on the way', async () => {
    const ann = await team.joined('ann');
    await ann.note('case:a', 'a secret');
    const meanwhile: typeof fetch = async (...asked) => {
      if (String(asked[0]).includes('_bulk_docs') && (await texts(ann)).includes('a secret')) await ann.act('erase', 0);
      return fetch(...asked);
    };
    await ann.sync({ fetch: meanwhile });
    await ann.sync();
    expect(JSON.stringify(await team.remote.docs())).not.toContain('a secret');
    expect(await ann.db.count('outbox')).toBe(0);
  });

  it('is erased again where a server put back from a backup has it once more', async () => {
    const ann = await team.joined('ann', ['_admin']);
    await ann.open('case:a');
    await ann.sync();
    const restore = await team.backUp(ann);
    await ann.act('erase', 0);
    await ann.sync();
    await restore();
    expect(await ann.sync(later(20))).toMatchObject({ state: 'synced' });
    const docs = await team.remote.docs();
    expect(docs.filter(({ item }) => (item as { text?: string } | undefined)?.text !== undefined)).toEqual([]);
  });
});

describe('a server that lost something', () => {
  it('made anew: everybody gives back what they said themselves, a manager also what others said', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
    await ann.open('case:a');
    await bob.open('case:b', 'ticket-b');
    for (const client of [ann, bob, ann]) await client.sync();
    const before = await whole(ann.db);
    await team.makeAnew();
    await bob.sync(later(20));
    expect(await team.remote.docs()).toHaveLength(2);
    await ann.sync(later(20));
    expect(await team.remote.docs()).toHaveLength(4);
    await bob.sync(later(21));
    expect(await whole(bob.db)).toEqual(before);
    await team.makeAnew();
    await ann.join(team.proxy.url, { name: team.name, roles: [`${team.name}-manager`] });
    await ann.sync(later(40));
    expect(await team.remote.docs()).toHaveLength(4);
  });

  it('put back from a backup, and written to since: what is missing flows back', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
    await ann.open('case:a');
    for (const client of [ann, bob]) await client.sync();
    const restore = await team.backUp(ann);
    for (let i = 0; i < 3; i++) await ann.note('case:a', `lost ${i}`);
    await ann.sync(later(15));
    await restore();
    // Bob heard nothing of what was lost; he says so much that the count of changes is past where ann was.
    for (let i = 0; i < 8; i++) await bob.note('case:a', `after ${i}`);
    await bob.sync(later(16));
    expect(await ann.sync(later(30))).toMatchObject({ state: 'synced' });
    await bob.sync(later(31));
    expect(await whole(bob.db)).toEqual(await whole(ann.db));
    expect(await texts(bob)).toHaveLength(12);
  });
});
