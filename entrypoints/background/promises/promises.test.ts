import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotTicket } from '../../../lib/cases/testing/ticket.ts';
import type { HandoverPlan } from '../../../lib/messages/handover-messages.ts';
import type { CaseView, PanelState } from '../../../lib/messages/panel-state.ts';
import type { PromiseLine } from '../../../lib/messages/promise-messages.ts';
import type { Message, TicketInput } from '../../../lib/model/ticket.ts';
import { followTime } from '../automatic-time.ts';
import { updateBadge } from '../badge.ts';
import { readMoment } from '../context.ts';
import { frame, nativePanel, page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { hotRows, ok, refusal, show, start, state, wake } from '../testing/worker.ts';
import { duePromises } from './due-promises.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
let count = 0;
const ours = (text: string, over: Partial<Message> = {}): Message => ({
  id: `ours-${++count}`,
  role: 'agent',
  author: 'Mika Agent',
  sentAt: ago(1),
  text,
  ...over,
});

/** The same ticket with what was written in it so far. */
async function write(...messages: Message[]): Promise<PanelState> {
  const observedAt = new Date().toISOString();
  scene.front = { ...scene.front, observedAt, messages: [...scene.front.messages, ...messages] };
  await show();
  return state();
}

const shown = async () => (await state()).promises;
const offerOf = (it: PanelState) => it.promises?.offers[0]?.id ?? '';
const takeUp = (offer: string, more: object = {}) =>
  ok<PanelState>('promise.take-up', { tabId: 1, offer, ...more }, nativePanel);
const settle = (it: { ticket: string; id: string }, act: object) =>
  ok('promise.settle', { ticket: it.ticket, promise: it.id, act }, page);
const list = async () => (await ok<{ promises: PromiseLine[] }>('promises.list', {}, page)).promises;
const bg = () => ({ store: scene.store });

beforeEach(async () => {
  await start();
  scene.front = hotTicket({ status: 'open' } as Partial<TicketInput>);
});

describe('a promise in a reply of ours (U2)', () => {
  it('is offered with its words masked, and kept track of by one click', async () => {
    const seen = await write(ours('I will call you at +358 40 123 4567 within three hours.'));
    expect(seen.promises?.offers).toMatchObject([
      { quote: 'I will call you at •••• within three hours.', precision: 'within', certain: true, who: 'Mika Agent' },
    ]);
    const [offer] = seen.promises!.offers;
    expect(Math.abs(Date.parse(offer!.dueAt) - (Date.now() + 2 * HOUR))).toBeLessThan(60_000);
    const after = await takeUp(offer!.id);
    expect(after.promises?.offers).toEqual([]);
    expect(after.promises?.open).toMatchObject([
      { id: offer!.id, quote: offer!.quote, dueAt: offer!.dueAt, who: null },
    ]);
    await wake();
    expect((await shown())?.open).toHaveLength(1);
    expect(await list()).toMatchObject([
      { id: offer!.id, requester: 'Kim Doe', isMine: true, isLate: false, case: null },
    ]);
  });

  it('is not offered again once it was declined, by anybody', async () => {
    const seen = await write(ours('I will write within three hours.'));
    await ok('promise.decline', { tabId: 1, offer: offerOf(seen) }, nativePanel);
    expect(await shown()).toBeNull();
    await show();
    expect(await shown()).toBeNull();
    expect(await refusal('promise.take-up', { tabId: 1, offer: 'not-offered' }, nativePanel)).toBe('promise-gone');
  });

  it('is none in what the customer, a note or a draft says, nor where its time is unknown or over', async () => {
    const seen = await write(
      ours('I will pay within three hours.', { role: 'customer' }),
      ours('I will write within three hours.', { role: 'note' }),
      ours('I will write within four hours.', { draft: true }),
      ours('I will write within five hours.', { automatic: true }),
      ours('I will write within six hours.', { sentAt: null }),
      ours('I will write within an hour.', { sentAt: ago(3) }),
      ours('I will write in three weeks.', { sentAt: ago(24 * 9) }),
    );
    expect(seen.promises).toBeNull();
  });

  it('is as old as the look at which its message came, where the page tells no time', async () => {
    await show();
    const seen = await write(ours('I will write within three hours.', { sentAt: null }));
    expect(seen.promises?.offers).toHaveLength(1);
  });

  it('has the time that a person puts in its place, which must be ahead', async () => {
    const seen = await write(ours('I will write within three hours.'));
    const past = { tabId: 1, offer: offerOf(seen), dueAt: ago(1) };
    expect(await refusal('promise.take-up', past, nativePanel)).toBe('promise-past');
    const dueAt = new Date(Date.now() + 30 * HOUR).toISOString();
    const after = await takeUp(offerOf(seen), { dueAt });
    expect(after.promises?.open).toMatchObject([{ dueAt, precision: 'time' }]);
    const events = await scene.store((db) => db.getAllFromIndex('events', 'type', 'promise.made'));
    expect(events[0]?.data).toMatchObject({ dueAt, heardAt: expect.any(String) });
    expect(JSON.stringify(events)).not.toContain('I will write');
  });

  it('is asked about when we wrote again, once for each reply, and kept by one click', async () => {
    const seen = await write(ours('I will write within three hours.'));
    await takeUp(offerOf(seen));
    expect((await shown())?.open[0]?.wroteAt).toBeNull();
    await write(ours('One moment, please.', { sentAt: ago(0.5) }));
    const first = (await shown())?.open[0];
    expect(first?.wroteAt).toBeTruthy();
    await ok('promise.not-yet', { tabId: 1, promise: first!.id, at: first!.wroteAt }, nativePanel);
    expect((await shown())?.open[0]?.wroteAt).toBeNull();
    await write(ours('Here is your answer.', { sentAt: ago(0.1) }));
    const second = (await shown())?.open[0];
    expect(second?.wroteAt).toBeTruthy();
    await settle(second!, { what: 'kept', at: second!.wroteAt });
    expect(await shown()).toBeNull();
    expect(await list()).toEqual([]);
    // Said again, by a click that came twice, it changes nothing.
    await settle(second!, { what: 'dropped' });
    expect(await scene.store((db) => db.getAll('promises'))).toMatchObject([
      { state: 'kept', endedAt: second!.wroteAt },
    ]);
  });

  it('moves to the time that a later reply gives, and those words are no other promise', async () => {
    const first = await write(ours('I will write within three hours.'));
    const before = (await takeUp(offerOf(first))).promises!.open[0]!;
    const second = await write(ours('It takes longer: I will write within nine hours.', { sentAt: ago(0.5) }));
    const after = await takeUp(offerOf(second), { instead: before.id });
    expect(after.promises?.offers).toEqual([]);
    expect(after.promises?.open).toMatchObject([{ id: before.id, moves: 1 }]);
    expect(Date.parse(after.promises!.open[0]!.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    await settle(after.promises!.open[0]!, { what: 'kept' });
    const third = await write(ours('And I will write within twelve hours.', { sentAt: ago(0.2) }));
    const late = { tabId: 1, offer: offerOf(third), instead: before.id };
    expect(await refusal('promise.take-up', late, nativePanel)).toBe('promise-gone');
  });

  it('belongs to the case in hand: its timeline and the brief of its hand-over have it', async () => {
    const seen = await write(ours('I will write within three hours.'));
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    const opened = await ok<PanelState>('panel.escalate', { tabId: 1, draft }, nativePanel);
    const { id } = opened.case as CaseView;
    await takeUp(offerOf(seen));
    expect(await list()).toMatchObject([{ case: { id } }]);
    const view = await ok<CaseView>('case.get', { id }, page);
    expect(view.timeline.find(({ type }) => type === 'promise.made')).toMatchObject({
      text: expect.stringContaining('Promised to the customer for'),
      detail: 'I will write within three hours.',
    });
    const to = { role: 'lead', person: null, mode: 'transfer' };
    const plan = await ok<HandoverPlan>('handover.plan', { id, tabId: null, to }, nativePanel);
    expect(plan.brief.promised).toContain('“I will write within three hours.” Due');
  });

  it('is what is due next in the radar, until it is kept', async () => {
    const seen = await write(ours('I will write within three hours.'));
    const dues = async () => (await hotRows()).map(({ nextDue }) => nextDue);
    const [before] = await dues();
    const { open } = (await takeUp(offerOf(seen))).promises!;
    const after = await dues();
    const isFirst = !before || Date.parse(open[0]!.dueAt) <= Date.parse(before.dueAt);
    expect(after[0]?.metric).toBe(isFirst ? 'promise' : before?.metric);
    const stored = await scene.store((db) => db.getAll('radar'));
    expect(stored).toMatchObject([{ promisedAt: open[0]!.dueAt }]);
    await settle(open[0]!, { what: 'kept' });
    expect(await dues()).toEqual([before]);
  });

  it('is refused to a frame that is no panel of ours', async () => {
    const seen = await write(ours('I will write within three hours.'));
    const data = { tabId: 1, offer: offerOf(seen) };
    expect(await refusal('promise.take-up', data, frame(7))).toBe('refused');
  });
});

describe('a promise that falls due (U2)', () => {
  /** Said so long ago that so many minutes are left of it. */
  async function due(minutes: number): Promise<string> {
    const seen = await write(ours('I will write within three hours.', { sentAt: ago(3 - minutes / 60) }));
    await takeUp(offerOf(seen));
    return offerOf(seen);
  }
  const notes = () => scene.fake.notes.filter(({ id }) => id.includes('promise/'));

  it('counts in the badge and is told once before it is due; the worker wakes for it', async () => {
    const policy = { schema: 1, calendars: [{ id: 'always', timeZone: 'UTC', weekly: ALWAYS }] };
    const { version } = await ok<{ version: string }>('policy.get', {}, page);
    await ok('policy.set', { text: JSON.stringify(policy), version }, page);
    await show();
    const without = Number(scene.fake.badge.text || 0);
    await due(150);
    expect(Number(scene.fake.badge.text || 0)).toBe(without);
    expect(notes()).toEqual([]);
    expect([...scene.fake.alarms.values()].length).toBeGreaterThan(0);
    await due(10);
    await updateBadge(bg());
    expect(Number(scene.fake.badge.text)).toBe(without + 1);
    expect(scene.fake.badge.title).toContain('1 promise of yours is due');
    await followTime(bg());
    await followTime(bg());
    expect(notes()).toHaveLength(1);
  });

  it('is late in the lists once it was due, and no event says so', async () => {
    await due(10);
    const [it] = await scene.store((db) => db.getAll('promises'));
    await scene.store((db) => db.put('promises', { ...it!, dueAt: ago(1), openUntil: ago(1) }));
    expect(await list()).toMatchObject([{ isLate: true }]);
    const count = async (dueAt: string) => {
      await scene.store((db) => db.put('promises', { ...it!, dueAt, openUntil: dueAt }));
      return (await scene.store(async (db) => duePromises(db, await readMoment(bg())))).length;
    };
    expect(await count(ago(1))).toBe(1);
    // Late for more than a week it is told in the lists alone.
    expect(await count(ago(24 * 8))).toBe(0);
    expect(await list()).toHaveLength(1);
  });
});

const DAY = [['00:00', '24:00']];
const ALWAYS = Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, DAY]));
