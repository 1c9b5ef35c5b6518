import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import { DEFAULT_MATRIX } from '../../../lib/policy/default-matrix.ts';
import { wakeForTime } from '../automatic-wake.ts';
import { nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start, wake } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
vi.setConfig({ testTimeout: 20_000 }); // the first test of a file loads the whole worker
const NOON = Date.parse('2026-11-16T12:00:00Z');
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  await start();
});
afterEach(() => vi.useRealTimers());

const calendars = [{ id: 'hq', timeZone: 'UTC', weekly: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } }];
const people = [
  { id: 'ann', name: 'Ann Agent', roles: ['agent'] },
  { id: 'mari', name: 'Mari', roles: ['lead'] },
  { id: 'eve', name: 'Eve', roles: ['escalation-manager', 'csm'] },
];
const be = (name: string) => ok('settings.set', { language: 'en', name, mine: [], side: 'right' }, page);
async function open(): Promise<CaseView> {
  const { version } = await ok<{ version: string }>('policy.get', {}, page);
  const text = JSON.stringify({ schema: 1, calendars, people, matrix: DEFAULT_MATRIX });
  expect(await ok('policy.set', { text, version }, page)).toMatchObject({ errors: [] });
  await be('Ann Agent');
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const { case: it } = await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
  return it as CaseView;
}
const draft = (data: object) => ok<Answer<'customer.draft'>>('customer.draft', data, page);
const contact = (data: object) => ok<CaseView>('case.contact', { channel: 'email', direction: 'out', ...data }, page);
const item = (view: CaseView, id: string) => view.checklist.find((line) => line.item === id);
const at = async (minute: number) => {
  vi.setSystemTime(NOON + minute * 60_000);
  await wake();
  await wakeForTime({ store: scene.store });
};
const titles = () => scene.fake.notes.map(({ title }) => title);

describe('the customer', () => {
  it('is told in one go that we have it and how we weigh it, in their language; drafts write nothing down (R55–R58)', async () => {
    const { id } = await open();
    const sla = { field: 'sla', metric: 'resolution', dueAt: '2026-11-17T11:30:00Z' };
    const values = [{ field: 'priority', level: 'high' }, { field: 'urgency', level: 'urgent' }, sla];
    const set = await ok<CaseView>('case.weigh', { id, values }, page);
    expect(item(set, 'sla')?.missing).toEqual(['Tell the customer the SLA']);
    const tell = ['received', 'priority', 'urgency', 'sla'];
    const text = await draft({ id, tabId: 1, tell });
    expect(text).toMatchObject({ language: 'en', fit: 'known' });
    expect(text.text).toContain('Hello Kim Doe,');
    expect(text.text).toContain('to be solved by Tue 11:30.');
    expect(text.text).toContain('again by Mon 16:00');
    expect((await draft({ id, tell, language: 'fi' })).text).toContain(
      'Kuulet meistä seuraavan kerran viimeistään ma klo 16.00',
    );
    const view = await contact({ id, about: tell });
    expect(view.parts?.customer).toMatchObject({
      told: { received: true, priority: true, urgency: true, sla: true },
      next: { kind: 'update', dueAt: '2026-11-16T16:00:00.000Z' },
      total: 1,
    });
    for (const one of ['confirm-received', 'priority', 'urgency', 'sla']) expect(item(view, one)?.done).toBe(true);
    expect(view.timeline.at(-1)?.text).toBe('Customer told by e-mail: concern received, priority, urgency, SLA');
    expect(view.timeline.filter(({ type }) => type === 'case.contact-logged')).toHaveLength(1);
  });

  it('gets an update of all three parts, filled in from the case, or it is refused; nothing private is kept (R63)', async () => {
    const { id } = await open();
    await ok('case.stakes', { id, text: 'Their invoices' }, page);
    await ok('case.step', { id, step: 'investigation', reason: 'On the phone', name: 'Ann' }, page);
    const { proposed } = await draft({ id, tell: ['update'] });
    // The time that the ticket had was missed: nothing is said of it by itself.
    expect(proposed).toEqual({ process: '', impact: 'Their invoices', sla: '' });
    const parts = { process: 'Found it, call +358 40 123 4567', impact: 'Invoices wait', sla: 'By Tuesday' };
    expect((await draft({ id, tell: ['update'], parts })).text).toContain('What this means for you: Invoices wait');
    expect(
      await refusal('case.contact', { id, channel: 'email', about: ['update'], parts: { ...parts, sla: ' ' } }, page),
    ).toBe('unknown');
    const view = await contact({ id, about: ['update'], parts });
    expect(item(view, 'customer-updated')?.done).toBe(true);
    expect(view.parts?.customer?.contacts[0]?.parts).toEqual({ ...parts, process: 'Found it, call ••••' });
  });

  it('is not told anew of a time that was missed: a person finds the words (R63)', async () => {
    const { id } = await open();
    await ok('case.weigh', { id, values: [{ field: 'sla', metric: null, dueAt: null }] }, page);
    expect((await draft({ id, tell: ['update'] })).proposed.sla).toMatch(/^No fixed time is agreed/);
    const sla = { field: 'sla', metric: 'resolution', dueAt: '2026-11-16T13:00:00Z' };
    await ok('case.weigh', { id, values: [sla] }, page);
    expect((await draft({ id, tell: ['update'] })).proposed.sla).toContain('Mon 13:00');
    vi.setSystemTime(Date.parse('2026-11-16T13:30:00Z'));
    expect((await draft({ id, tell: ['update'] })).proposed.sla).toBe('');
  });

  it('says who wrote, and is refused where there is no such case', async () => {
    const { id } = await open();
    const view = await contact({ id, direction: 'in', channel: 'phone', about: ['other'], text: 'Called us' });
    expect(view.timeline.at(-1)).toMatchObject({ text: 'The customer got in touch by phone', detail: 'Called us' });
    expect(item(view, 'confirm-received')?.done).toBe(false);
    expect(await refusal('customer.draft', { id: 'none', tell: ['received'] }, page)).toBe('no-case');
  });

  it('is to hear from us by a time that whoever has the case is told of once, before and after (R62)', async () => {
    const { id } = await open();
    await ok('case.accept', { id }, page);
    await contact({ id, about: ['received'] }); // the next one is due at 16:00
    await at(200);
    expect(titles()).not.toContain('An update to a customer is due');
    expect(scene.fake.alarms.get('simmer-time')?.scheduledTime).toBeLessThanOrEqual(NOON + 225 * 60_000);
    await at(226);
    expect(titles()).toContain('An update to a customer is due');
    await at(230);
    expect(titles()).not.toContain('An update to a customer is due');
    await at(241);
    expect(titles()).toContain('An update to a customer is late');
    await at(245);
    expect(titles()).not.toContain('An update to a customer is late');
  });
});

describe('the first word to a customer (R55)', () => {
  it('is due for whoever opened the case, while it is nobody’s by name', async () => {
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    expect(await ok('policy.set', { text: JSON.stringify({ schema: 1, calendars }), version }, page)).toBeTruthy();
    await be('Ann Agent');
    await show();
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    await ok('panel.escalate', { tabId: 1, draft }, nativePanel);
    await at(104);
    expect(titles()).not.toContain('An update to a customer is due');
    await at(106);
    expect(titles()).toContain('An update to a customer is due');
  });
});

describe('a silent new owner (W2)', () => {
  it('is said on the card, and told once to whoever handed it over', async () => {
    const { id } = await open();
    const accepted = await ok<CaseView>('handover.accept-for', { id, name: 'Mari', how: 'phone' }, page);
    expect(accepted.parts?.customer?.quiet).toEqual({
      who: 'Mari',
      since: '2026-11-16T12:00:00.000Z',
      from: '2026-11-16T16:00:00.000Z',
    });
    await at(239);
    expect(titles().filter((title) => title.startsWith('Nothing from'))).toEqual([]);
    await at(241);
    expect(titles().filter((title) => title.startsWith('Nothing from Mari'))).toHaveLength(1);
    await at(250);
    expect(titles().filter((title) => title.startsWith('Nothing from'))).toEqual([]);
  });
});

describe('the people', () => {
  it('are kept with how they are reached, and taken out again (R42)', async () => {
    const { id } = await open();
    const kim = {
      id,
      side: 'theirs',
      who: { name: 'Lee Roe' },
      position: 'CTO',
      reach: 'lee@customer.example, +358 40 123 4567, 4111 1111 1111 1111',
    };
    const view = await ok<CaseView>('crew.add', kim, page);
    const [added] = view.parts?.crew?.contacts ?? [];
    expect(added).toMatchObject({
      name: 'Lee Roe',
      position: 'CTO',
      reach: 'lee@customer.example, +358 40 123 4567, ••••',
    });
    expect(view.timeline.at(-1)?.text).toBe('Joined the case’s people: Lee Roe');
    const gone = await ok<CaseView>('crew.remove', { id, contact: added?.contact }, page);
    expect(gone.parts?.crew?.contacts).toEqual([]);
  });

  it('who are to know are told by name, who, when and how (R59)', async () => {
    const { id } = await open();
    const { expected } = await ok<Answer<'crew.stakeholders'>>('crew.stakeholders', { id, tabId: 1 }, page);
    expect(expected).toContainEqual({ role: 'csm', person: 'eve', name: 'Eve' });
    const view = await ok<CaseView>('crew.told', { id, who: expected, channel: 'phone' }, page);
    expect(view.parts?.crew?.expected).toEqual([]);
    expect(view.parts?.crew?.told[0]).toMatchObject({ name: 'Eve, customer success manager', channel: 'phone' });
    expect(item(view, 'stakeholders-told')).toMatchObject({ done: true, required: true });
  });

  it('are asked to help, and say that they know how urgent it is, once (R90)', async () => {
    const { id } = await open();
    const asked = await ok<CaseView>('crew.ask', { id, who: { role: 'department' }, note: 'Which invoices?' }, page);
    const ask = asked.parts?.crew?.departments[0]?.ask;
    await ok('crew.answered', { id, ask }, page);
    const view = await ok<CaseView>('crew.answered', { id, ask }, page);
    expect(view.parts?.crew?.departments).toMatchObject([
      { name: 'relevant department', note: 'Which invoices?', answeredAt: '2026-11-16T12:00:00.000Z' },
    ]);
    expect(view.timeline.filter(({ type }) => type === 'case.department-answered')).toHaveLength(1);
  });
});
