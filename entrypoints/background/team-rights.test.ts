import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../lib/messages/panel-state.ts';
import { DEFAULT_LEAVES } from '../../lib/model/team.ts';
import { DEFAULT_STEPS } from '../../lib/policy/default-steps.ts';
import { joinTeam } from '../../lib/sync/join-team.ts';
import { type Rank, rolesUpTo } from '../../lib/sync/rights/rules.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(start);

/** This browser is in a team, as somebody of a rank; the server is never reached here. */
async function join(rank: Rank): Promise<void> {
  const name = 'simmer-acme';
  const place = { server: 'https://couch.example', name, closed: null, user: 'ann', roles: rolesUpTo(name, rank) };
  const team = { ...place, joinedAt: '2026-11-16T09:00:00Z', key: null, leaves: DEFAULT_LEAVES };
  await scene.store((db) => joinTeam(db, team, { kind: 'basic', user: 'ann', password: 'a' }));
}
const parts = () => ok<Answer<'parts.get'>>('parts.get', { parts: ['steps'] }, page);
const own = { id: 'call', name: { en: 'Call back' }, required: true };
const steps = DEFAULT_STEPS.map((one) => ({ ...one, checklist: [...one.checklist, { ...own, id: `call-${one.id}` }] }));
const change = async () => ({ values: { schema: 1, steps }, version: (await parts()).version });

describe('in a team', () => {
  it('a member who changes the policy is told at once that a manager does, and nothing is changed', async () => {
    await join('member');
    expect(await refusal('parts.set', await change(), page)).toBe('sync-needs-manager');
    expect((await parts()).values.steps).toEqual(DEFAULT_STEPS);
  });

  it('a manager changes it', async () => {
    await join('manager');
    expect(await ok<object>('parts.set', await change(), page)).toMatchObject({ saved: true });
  });

  it('a member who erases a person is told that a manager does, and nothing is erased halfway (R145)', async () => {
    await join('member');
    const whom = { persons: [], tickets: [], words: ['Kim Doe'] };
    const asked = { whom, also: [], keepOpen: true, asked: null };
    expect(await refusal('privacy.erase', asked, page)).toBe('sync-needs-manager');
    await join('manager');
    expect(await refusal('privacy.erase', asked, page)).toBeUndefined();
  });

  it('a member who would keep a case from being erased is told that a manager does; so with ending that (R145)', async () => {
    await join('member');
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    const id = (await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case?.id ?? '';
    const place = { id, reason: 'Letter of their lawyer' };
    expect(await refusal('hold.place', place, page)).toBe('sync-needs-manager');
    await join('manager');
    const of = (await ok<CaseView>('hold.place', place, page)).parts?.hold?.placed.map((one) => one.id);
    expect(of).toHaveLength(1);
    await join('coach');
    expect(await refusal('hold.lift', { id, of, reason: 'Settled' }, page)).toBe('sync-needs-manager');
    expect((await ok<CaseView>('case.get', { id }, page)).parts?.hold?.placed).toHaveLength(1);
  });

  it('a member works on cases as before', async () => {
    await join('member');
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    expect((await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel)).case).not.toBeNull();
  });
});
