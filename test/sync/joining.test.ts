import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readIdentity } from '../../lib/store/identity.ts';
import { leaveTeam } from '../../lib/sync/leave-team.ts';
import { makeClient } from './make-client.ts';
import { teamOnServer } from './team-on-server.ts';

const team = teamOnServer();

describe('joining and leaving', () => {
  it('what was said alone goes up; a copy may be kept; another team gets what one said oneself', async () => {
    const ann = await makeClient('ann');
    team.clients.push(ann);
    await ann.open('case:a');
    expect(await ann.sync()).toMatchObject({ state: 'alone' });
    await ann.join(team.proxy.url, { name: team.name });
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    expect(await team.remote.docs()).toHaveLength(2);
    await leaveTeam(ann.db, { wipe: false });
    expect(await ann.sync()).toMatchObject({ state: 'alone' });
    expect(await ann.db.count('events')).toBe(1);
    const other = `team-${crypto.randomUUID()}`;
    await team.server.open(other).make();
    await ann.join(team.proxy.url, { name: other });
    expect(await ann.sync()).toMatchObject({ state: 'synced' });
    expect(await team.server.open(other).docs()).toHaveLength(2);
  });

  it('a wipe leaves nothing of the log, nor the credentials, and begins as another device', async () => {
    const ann = await team.joined('ann');
    await ann.open('case:a');
    await ann.sync();
    await leaveTeam(ann.db, { wipe: true });
    for (const store of ['events', 'vault', 'cases', 'outbox', 'secrets'] as const)
      expect(await ann.db.count(store)).toBe(0);
    const now = await readIdentity(ann.db);
    expect(now.person).toBe(ann.me.person);
    expect(now.device).not.toBe(ann.me.device);
  });

  it('a team that is left in the middle of a run takes nothing more in', async () => {
    const [ann, bob] = [await team.joined('ann'), await team.joined('bob')];
    await ann.open('case:a');
    await ann.sync();
    const leaving: typeof fetch = async (...asked) => {
      const answer = await fetch(...asked);
      if (String(asked[0]).includes('_changes')) await leaveTeam(bob.db, { wipe: true });
      return answer;
    };
    expect(await bob.sync({ fetch: leaving })).toMatchObject({ state: 'alone' });
    expect(await bob.db.count('events')).toBe(0);
  });

  it('the team’s key comes with the first run, and names customers from then on (U4)', async () => {
    const item = { id: 'team-key', space: 'team', kind: 'team-key', text: 'ab'.repeat(32), at: '2026-11-22T08:00:00Z' };
    await team.remote.put({ _id: 'team-key', item, postedBy: 'root' });
    const ann = await team.joined('ann');
    await ann.sync();
    expect(await ann.db.get('meta', 'team')).toMatchObject({ key: item.text });
    expect(await readIdentity(ann.db)).toEqual({ ...ann.me, secret: item.text, earlier: [ann.me.secret] });
  });
});
