import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Settings } from '../../../lib/messages/messages.ts';
import { FEATURES, isHostAmong } from '../../../lib/model/managed.ts';
import { content, nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start, state, wake } from '../testing/worker.ts';
import { parseManaged, parseManagedPolicy } from './parse-managed.ts';
import { keepManaged, readManaged } from './read-managed.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

beforeEach(start);
const set = (values: Record<string, unknown>) => {
  scene.fake.managed.clear();
  for (const [key, value] of Object.entries(values)) scene.fake.managed.set(key, value);
};
const settings = async () => (await ok<Answer<'settings.get'>>('settings.get', {}, page)).settings;
const save = (next: Settings) => ok<Answer<'settings.set'>>('settings.set', next, page);
const shown = () => ok<Answer<'managed.get'>>('managed.get', {}, page);

describe('what an organisation sets (issue 9, 7)', () => {
  it('is read key by key: what is wrong is named, the rest holds', () => {
    const read = parseManaged({
      policy: 7,
      team: { server: 'https://ann:secret@couch.example', database: 'team' },
      language: 'tlh',
      firstRun: false,
      off: ['drills', 'coffee'],
      sites: ['*.zendesk.com', 'https://desk.example/'],
      destinations: ['hooks.example'],
      colour: 'red',
    });
    expect(read).toMatchObject({ firstRun: false, destinations: ['hooks.example'] });
    expect([...read.off]).toEqual(['drills']);
    expect(read).not.toHaveProperty('team');
    expect(read).not.toHaveProperty('sites');
    const keys = read.faults.map(({ key }) => key).sort();
    expect(keys).toEqual(['colour', 'language', 'off', 'policy', 'sites.1', 'team.server']);
    expect(read.faults.every(({ message }) => message.length > 5)).toBe(true);
    expect(JSON.stringify(read.faults)).not.toContain('secret');
  });

  it('of a policy a part that is wrong is left out and named, and the others hold', () => {
    const whole = { schema: 1, reviewSites: ['g2.example'], matrix: 'none', keeping: { days: 'many' } };
    const { file, faults } = parseManagedPolicy(JSON.stringify(whole));
    expect(file).toMatchObject({ reviewSites: ['g2.example'] });
    expect(file).not.toHaveProperty('matrix');
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ key }) => key.startsWith('policy'))).toBe(true);
    for (const odd of ['', '{', '[]', '7', '{"schema":99}']) {
      const read = parseManagedPolicy(odd);
      expect(read.file === null || Object.keys(read.file).every((part) => part === 'schema')).toBe(true);
      expect(read.faults.length).toBeGreaterThan(0);
    }
    const leaves = { schema: 1, leaves: { quotes: false, names: true, texts: true } };
    expect(parseManagedPolicy(JSON.stringify(leaves)).faults).toMatchObject([{ key: 'policy.leaves' }]);
  });

  it('holds over the person’s own, cannot be changed by message, and gives way again', async () => {
    await save({ ...(await settings()), language: 'ja', shield: true });
    set({ language: 'fi', off: ['shield', 'alerts', 'list-scan', 'draft-check'] });
    const held = await settings();
    expect(held).toMatchObject({ language: 'fi', shield: false, scanViews: false, alerts: { way: 'off' } });
    expect(Object.values(held.writing?.kinds ?? {}).every((isOn) => isOn === false)).toBe(true);
    expect(await refusal('settings.set', { ...held, language: 'en' }, page)).toBe('managed-locked');
    expect(await refusal('settings.set', { ...held, scanViews: true }, page)).toBe('managed-locked');
    await save({ ...held, name: 'Ann' });
    expect((await shown()).locked.sort()).toEqual(['alerts', 'language', 'scanViews', 'shield', 'writing']);
    set({});
    const own = await settings();
    expect(own).toMatchObject({ language: 'ja', shield: true, name: 'Ann' });
    expect(own).not.toHaveProperty('alerts');
    expect((await shown()).locked).toEqual([]);
  });

  it('is as it was last said while the browser takes its time, and waited for where it never said anything', async () => {
    const { local, managed } = scene.fake.browser.storage;
    await local.remove(['managed']);
    const get = managed.get;
    set({ language: 'fi' });
    expect(await keepManaged()).toBe(false);
    let answer: (raw: Record<string, unknown>) => void = () => undefined;
    const slow = () =>
      new Promise<Record<string, unknown>>((resolve) => {
        answer = resolve;
      });
    try {
      managed.get = slow as never;
      expect((await readManaged()).language).toBe('fi');
      await local.remove(['managed']);
      const waiting = readManaged();
      setTimeout(() => answer({ language: 'et' }), 300);
      expect((await waiting).language).toBe('et');
    } finally {
      managed.get = get;
    }
    await keepManaged();
    set({ language: 'ja' });
    expect(await keepManaged()).toBe(true);
    expect(await keepManaged()).toBe(false);
    set({});
  });

  it('a policy stands over the team’s, part by part; a held part is not saved, another is', async () => {
    set({ policy: JSON.stringify({ schema: 1, reviewSites: ['g2.example'] }) });
    const { text, version } = await ok<Answer<'policy.get'>>('policy.get', {}, page);
    expect(JSON.parse(text)).toMatchObject({ reviewSites: ['g2.example'] });
    const { parts, stamp } = await shown();
    expect(parts).toEqual(['reviewSites']);
    const change = (more: object) => ({ text: JSON.stringify({ ...JSON.parse(text), ...more }), version });
    expect(await refusal('policy.set', change({ reviewSites: ['other.example'] }), page)).toBe('managed-locked');
    const saved = await ok<Answer<'policy.set'>>('policy.set', change({ light: undefined, risks: [] }), page);
    expect(saved.saved).toBe(true);
    // Whoever looks at it is told that the same part says something else.
    set({ policy: JSON.stringify({ schema: 1, reviewSites: ['third.example'] }) });
    expect(await shown()).toMatchObject({ parts });
    expect((await shown()).stamp).not.toBe(stamp);
    set({});
    const after = await ok<Answer<'policy.get'>>('policy.get', {}, page);
    expect(JSON.parse(after.text)).not.toHaveProperty('reviewSites');
    expect(JSON.parse(after.text)).toMatchObject({ risks: [] });
  });

  it('what is switched off refuses by message, and answers with nothing where pages ask by themselves', async () => {
    set({ off: FEATURES });
    for (const [name, data] of [
      ['drills.get', {}],
      ['backup.about', { isLocked: false }],
      ['pointing.start', { tabId: 1 }],
      [
        'sync.setup',
        { server: 'https://c.example', name: 't', admin: { name: 'a', password: 'p' }, isNext: false, users: [] },
      ],
      ['profiles.import', { text: '{}' }],
    ] as const) {
      const code = await refusal(name, data, page);
      expect([name, code]).toEqual([name, 'managed-off']);
    }
    expect(await ok('signals.learned', {}, page)).toEqual({ kinds: [] });
    await show();
    expect((await state()).assessment?.scripts).toEqual([]);
    expect((await state()).shield).toBe(false);
    expect(await ok('panel.all-scripts', { tabId: 1 }, nativePanel)).toEqual({ scripts: [] });
    set({});
    expect(await ok('drills.get', {}, page)).toHaveProperty('skills');
  });

  it('another team than the organisation’s is refused', async () => {
    set({ team: { server: 'https://couch.example/', database: 'support' } });
    const auth = { kind: 'basic', user: 'u', password: 'p' };
    const check = (server: string, name: string) => refusal('sync.check', { server, name, auth }, page);
    expect(await check('https://other.example', 'support')).toBe('managed-locked');
    expect(await check('https://couch.example', 'another')).toBe('managed-locked');
    expect(await check('https://couch.example', 'support')).not.toBe('managed-locked');
  });

  it('a page of a host that is not allowed tells nothing', async () => {
    set({ sites: ['desk.example'] });
    expect(await refusal('page.ticket', { ticket: scene.front, source: 'api' }, content())).toBe('managed-host');
    expect(await refusal('page.mount', {}, content())).toBe('managed-host');
    set({ sites: ['*.zendesk.com'] });
    await show();
    await wake();
    expect((await state()).ticket).not.toBeNull();
  });

  it.each([
    ['acme.zendesk.com', ['*.zendesk.com'], true],
    ['zendesk.com', ['*.zendesk.com'], true],
    ['evilzendesk.com', ['*.zendesk.com'], false],
    ['zendesk.com.evil.example', ['*.zendesk.com'], false],
    ['desk.example:8443', ['desk.example'], true],
    ['DESK.example', ['desk.example'], true],
    ['a.desk.example', ['desk.example'], false],
    ['desk.example', [], false],
  ] as const)('%s among %j: %s', (host, patterns, isAmong) => {
    expect(isHostAmong(host, patterns)).toBe(isAmong);
  });

  it('a browser that knows no such policies, or refuses to say, has none', async () => {
    scene.fake.browser.storage.managed.get = async () =>
      Promise.reject(new Error('Managed storage manifest not found'));
    expect(await shown()).toMatchObject({ off: [], parts: [], faults: [] });
    expect(await settings()).toMatchObject({ language: 'auto' });
  });
});
