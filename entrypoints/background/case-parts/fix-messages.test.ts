import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../../lib/cases/testing/ticket.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { wakeForTime } from '../automatic-wake.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-16T12:00:00Z') });
  await start();
});
afterEach(() => vi.useRealTimers());

const calendars = [{ id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }];
const at = (time: string) => vi.setSystemTime(Date.parse(`2026-11-${time}:00Z`));
type Asked = { result: { outcome: string } | null; view: CaseView };

/** A team of two; whoever works here is Eve, who leads. */
async function open(): Promise<string> {
  const people = [
    { id: 'eve', name: 'Eve', roles: ['lead'] },
    { id: 'mari', name: 'Mari', roles: ['technical-manager'] },
  ];
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const text = JSON.stringify({ schema: 1, calendars, people });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
  await ok('settings.set', { language: 'en', name: 'Eve', mine: [], side: 'right' }, page);
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const data = { tabId: 1, draft: { ...draft, stakes: 'Their renewal' } };
  return (await ok<PanelState>('panel.escalate', data, nativePanel)).case?.id ?? '';
}
const fixOf = (view: CaseView) => view.parts?.fix;

describe('the fix owner', () => {
  it('is named from the team or by a typed name, which is in the vault alone (R46)', async () => {
    const id = await open();
    const named = await ok<CaseView>('fix.owner', { id, who: { person: 'mari' } }, page);
    expect(fixOf(named)).toMatchObject({ owner: { name: 'Mari' }, isMine: false });
    const typed = await ok<CaseView>('fix.owner', { id, who: { name: 'Pekka Plumber' } }, page);
    expect(fixOf(typed)?.owner?.name).toBe('Pekka Plumber');
    expect(typed.timeline.at(-1)?.text).toBe('Fix managed by Pekka Plumber');
    const log = await scene.store((db) => db.getAll('events'));
    expect(JSON.stringify(log)).not.toContain('Pekka');
    expect(fixOf(await ok<CaseView>('fix.owner', { id, who: { person: 'eve' } }, page))?.isMine).toBe(true);
  });

  it('is asked once, with urgency, SLA and stakes in it; then not before the interval is over (R64, R65)', async () => {
    const id = await open();
    const { text } = await ok<{ text: string }>('fix.request', { id }, page);
    expect(text).toContain('Severity S2, urgency High.');
    expect(text).toContain('promised by Nov 16, 2026');
    expect(text).toContain('At stake for the customer: Their renewal');
    const { view } = await ok<Asked>('fix.ask', { id, how: 'copied', text }, page);
    expect(fixOf(view)).toMatchObject({
      asked: { by: 'Eve', at: '2026-11-16T12:00:00.000Z' },
      again: { at: '2026-11-17T12:00:00.000Z', why: 'interval' },
    });
    await wake();
    at('17T11:59');
    expect(await refusal('fix.ask', { id, how: 'said' }, page)).toBe('fix-owner-busy');
    at('17T12:00');
    const again = (await ok<Asked>('fix.ask', { id, how: 'said' }, page)).view;
    expect(again.timeline.filter((line) => line.text === 'Fix owner asked for a status')).toHaveLength(2);
  });

  it('is asked by an internal note in the case’s own ticket alone; what did not get there was not asked (R64)', async () => {
    const id = await open();
    const answer = vi.fn(() => ({ ok: true, value: { outcome: 'failed', audience: 'unknown' } }));
    scene.fake.tabAnswers.set('tab.insert', answer);
    const asking = { id, how: 'inserted', tabId: 1, text: 'Where does it stand?' };
    expect(fixOf((await ok<Asked>('fix.ask', asking, nativePanel)).view)?.asked).toBeNull();
    expect(answer.mock.calls[0]).toMatchObject([{ only: 'internal', text: 'Where does it stand?' }]);
    answer.mockReturnValue({ ok: true, value: { outcome: 'inserted', audience: 'internal' } });
    expect(fixOf((await ok<Asked>('fix.ask', asking, nativePanel)).view)?.asked).not.toBeNull();
    at('20T12:00');
    scene.front = hotTicket({ key: 'acme.zendesk.com/9' });
    await show();
    expect(await refusal('fix.ask', asking, nativePanel)).toBe('ticket-changed');
  });

  it('says where it stands for everybody to read, private numbers masked (R64)', async () => {
    const id = await open();
    const status = { id, status: 'Call me on +358 40 123 4567', expectedAt: '2026-11-16T15:00:00Z' };
    const view = await ok<CaseView>('fix.status', status, page);
    expect(fixOf(view)?.status).toMatchObject({
      by: 'Eve',
      text: 'Call me on ••••',
      expectedAt: '2026-11-16T15:00:00Z',
    });
    expect(fixOf(view)?.again?.why).toBe('interval');
  });

  it('is left alone until then, and asked again once it ends (R66)', async () => {
    const id = await open();
    const until = '2026-11-16T15:00:00.000Z';
    const calm = await ok<CaseView>('fix.quiet', { id, until }, page);
    expect(fixOf(calm)).toMatchObject({ quietUntil: until, again: { at: until, why: 'quiet' } });
    expect(await refusal('fix.ask', { id, how: 'said' }, page)).toBe('fix-owner-busy');
    const ended = await ok<CaseView>('fix.quiet', { id, until: null }, page);
    expect(fixOf(ended)).toMatchObject({ quietUntil: null, again: null });
    expect(ended.timeline.at(-1)?.text).toBe('Fix owner may be asked again');
    expect(await refusal('fix.quiet', { id, until: 'soon' }, page)).toBe('unknown');
  });

  it.each([
    { quiet: true, isTold: false },
    { quiet: false, isTold: true },
  ])('who wants quiet ($quiet) hears of the case from Simmer only afterwards (R66)', async ({ quiet, isTold }) => {
    const id = await open();
    await ok('fix.owner', { id, who: { person: 'eve' } }, page);
    if (quiet) await ok('fix.quiet', { id, until: '2026-11-16T15:00:00.000Z' }, page);
    const told = () => scene.fake.notes.filter((note) => JSON.stringify(note).includes(`case:${id}`)).length;
    at('16T14:30');
    await wakeForTime({ store: scene.store });
    expect(told() > 0).toBe(isTold);
    at('16T15:01');
    await wakeForTime({ store: scene.store });
    expect(told()).toBeGreaterThan(0);
  });

  it('what was understood and found is kept apart (R88), and other customers are answered for (R67)', async () => {
    const id = await open();
    await ok('fix.findings', { id, understanding: 'They are billed twice' }, page);
    const view = await ok<CaseView>('fix.findings', { id, findings: 'A retry without a key' }, page);
    expect(fixOf(view)).toMatchObject({
      understanding: 'They are billed twice',
      findings: 'A retry without a key',
    });
    const others = await ok<CaseView>('others.answer', { id, answer: 'unknown', note: 'Asked billing' }, page);
    expect(others.parts?.others?.answer).toMatchObject({ answer: 'unknown', note: 'Asked billing', by: 'Eve' });
    expect(others.timeline.at(-1)).toMatchObject({ detail: 'Asked billing' });
  });

  it('each severity says what it means for the updates (R62)', async () => {
    const { severities } = await ok<{ severities: object[] }>('severity.effects', {}, page);
    expect(severities).toEqual([
      { id: 'S1', effect: 'update every 1 h, around the clock' },
      { id: 'S2', effect: 'update every 4 h of office hours' },
      { id: 'S3', effect: 'update every 16 h of office hours' },
    ]);
  });
});
