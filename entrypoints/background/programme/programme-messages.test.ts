import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../../lib/messages/panel-state.ts';
import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
beforeEach(start);

const entry = (id: string) => ({ id, name: { en: `The ${id}` } });
const WHOLE = {
  propose: true,
  purpose: 'Long-term care',
  metrics: [entry('spend')],
  duties: [entry('call')],
  trainings: [entry('listening')],
  entry: [entry('worth')],
  exit: [entry('calm')],
  months: 12,
  reviewMonths: 6,
  capacity: 1,
};
const PEOPLE = [
  { id: 'eve', name: 'Eve Exec', roles: ['executive'] },
  { id: 'ann', name: 'Ann Agent', roles: ['agent'] },
];

async function decide(values: object): Promise<void> {
  const { version } = await ok<{ version: string }>('parts.get', { parts: ['sponsorship'] }, page);
  expect(await ok('parts.set', { values, version }, page)).toMatchObject({ saved: true, errors: [] });
}
const get = () => ok<ProgrammeView>('programme.get', {}, page);
const propose = (name: string) => ok<ProgrammeView>('programme.propose', { name }, page);
const DAYS = { startOn: '2026-11-16', reviewOn: '2027-05-16', endOn: '2027-11-16' };

async function executiveCase() {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const whole = { ...draft, type: 'executive', toRole: 'executive', stakes: 'All of it' };
  return (await ok<PanelState>('panel.escalate', { tabId: 1, draft: whole }, nativePanel)).case;
}

describe('an executive case', () => {
  it('goes to whoever of the upper management is on duty, by name, and asks for no blame (R110, R111)', async () => {
    await decide({ people: [{ ...PEOPLE[0], roles: ['executive'] }] });
    const it = await executiveCase();
    expect(it?.handover.to).toBe('Eve Exec');
    expect(it?.type).toBe('executive');
    expect(it?.missing.join()).not.toMatch(/blame|fault/i);
  });

  it('proposes its customer in one click, once, and never enters it (R112)', async () => {
    const id = (await executiveCase())?.id;
    const first = await ok<PanelState['case']>('case.propose-sponsorship', { id, tabId: 1 }, page);
    expect(first?.parts?.sponsorship).toMatchObject({ canPropose: false, proposed: { by: 'You' } });
    expect(first?.timeline.at(-1)?.text).toBe('Customer proposed for the sponsorship programme');
    await ok('case.propose-sponsorship', { id, tabId: 1 }, page);
    const { proposals, members } = await get();
    expect(proposals).toMatchObject([{ from: [{ case: id }] }]);
    expect(members).toEqual([]);
    const events = await scene.store((db) => db.getAll('events'));
    expect(JSON.stringify(events)).not.toContain(proposals[0]?.name);
  });

  it('proposes nobody where the team does not want it, nor from another type of case', async () => {
    await decide({ sponsorship: { ...WHOLE, propose: false } });
    const it = await executiveCase();
    expect(it?.parts?.sponsorship?.canPropose).toBe(false);
    await ok('case.propose-sponsorship', { id: it?.id }, page);
    expect((await get()).proposals).toEqual([]);
  });
});

describe('the programme', () => {
  it('lets nobody in until all is filled in, judged and learnt, and says what is missing (R115–R123)', async () => {
    await decide({ people: PEOPLE });
    const [proposal] = (await propose('Globex')).proposals;
    const ask = () =>
      ok<{ missing: string[] }>('programme.check', { account: proposal?.id, sponsor: 'eve' }, page).then(
        ({ missing }) => missing,
      );
    expect(await ask()).toHaveLength(9);
    const enter = { account: proposal?.id, sponsor: 'eve', ...DAYS };
    expect(await refusal('programme.enter', enter, page)).toBe('programme-not-ready');
    await decide({ sponsorship: WHOLE });
    expect(await ask()).toEqual(['Not judged yet: The worth', 'Eve Exec has yet to complete: The listening']);
    await ok('programme.judge', { account: proposal?.id, criterion: 'worth', met: false }, page);
    await ok('programme.train', { person: 'eve', what: 'listening', on: '2026-01-02' }, page);
    expect(await ask()).toEqual(['Not met: The worth']);
    expect(await refusal('programme.enter', enter, page)).toBe('programme-not-ready');
    await ok('programme.judge', { account: proposal?.id, criterion: 'worth', met: true, note: 'A third of all' }, page);
    expect(await refusal('programme.enter', { ...enter, endOn: '2026-11-01' }, page)).toBe('programme-not-ready');
    expect(await refusal('programme.enter', { ...enter, sponsor: 'ann' }, page)).toBe('programme-not-ready');
    const view = await ok<ProgrammeView>('programme.enter', enter, page);
    expect(view.members).toMatchObject([{ name: 'Globex', sponsor: 'Eve Exec', isOver: false, ...DAYS }]);
    const [next] = (await propose('Initech')).proposals;
    await ok('programme.judge', { account: next?.id, criterion: 'worth', met: true }, page);
    const { missing } = await ok<{ missing: string[] }>('programme.check', { account: next?.id, sponsor: 'eve' }, page);
    expect(missing).toEqual(['The one place is taken']);
  });

  it('follows a member: duties, values before and after, reviews, and the end by a criterion (R114, R117–R122)', async () => {
    await decide({ people: PEOPLE, sponsorship: WHOLE });
    const account = (await propose('Globex')).proposals[0]?.id;
    await ok('programme.judge', { account, criterion: 'worth', met: true }, page);
    await ok('programme.train', { person: 'eve', what: 'listening', on: '2026-01-02' }, page);
    await ok('programme.measure', { account, metric: 'spend', value: 10, on: '2026-10-01' }, page);
    await ok('programme.enter', { account, sponsor: 'eve', ...DAYS }, page);
    await ok('programme.measure', { account, metric: 'spend', value: 12.5, on: '2027-02-01' }, page);
    await ok('programme.duty', { account, duty: 'call', on: '2026-12-01', note: 'All well' }, page);
    const it = (await ok<ProgrammeView>('programme.review', { account, on: '2027-05-10', note: 'Goes on' }, page))
      .members[0];
    expect(it).toMatchObject({
      reviewOn: '2027-11-16',
      duties: [{ lastOn: '2026-12-01', count: 1 }],
      metrics: [{ before: { value: 10 }, after: { value: 12.5 } }],
      reviews: [{ on: '2027-05-10', note: 'Goes on' }],
    });
    const gone = await ok<ProgrammeView>('programme.leave', { account, criterion: 'calm', reason: 'Their wish' }, page);
    expect(gone.members).toEqual([]);
    expect(gone.past).toMatchObject([{ name: 'Globex', state: 'left', why: 'The calm. Their wish' }]);
    expect((await propose('Globex')).proposals).toHaveLength(1);
  });

  it('knows a customer of the team’s list by any name, and a declined one with its reason', async () => {
    await decide({ accounts: [{ domain: 'globex.example', name: 'Globex', tier: 'high' }] });
    await propose('Globex');
    await ok('programme.propose', { name: 'Globex Oy', domain: 'GLOBEX.example' }, page);
    const { proposals } = await get();
    expect(proposals).toHaveLength(1);
    const view = await ok<ProgrammeView>('programme.decline', { account: proposals[0]?.id, reason: 'Too early' }, page);
    expect(view).toMatchObject({ proposals: [], past: [{ state: 'declined', why: 'Too early' }] });
  });
});
