import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hotAssessment, hotTicket } from '../../lib/cases/testing/ticket.ts';
import type { Answer, Request } from '../../lib/messages/messages.ts';
import type { Level } from '../../lib/model/kinds.ts';
import type { Ticket } from '../../lib/model/ticket.ts';
import { content, page } from './testing/fake-browser.ts';
import { assess, scene } from './testing/scene.ts';
import { ok, refusal, start, wake } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

/** A ticket of a list that was looked through. */
async function scan(number: number, score: number, over: Partial<Ticket> = {}): Promise<void> {
  const level: Level = score >= 80 ? 'critical' : score >= 60 ? 'at-risk' : score >= 40 ? 'watch' : 'calm';
  const ticket = hotTicket({ key: `acme.zendesk.com/${number}`, subject: `Ticket ${number}`, ...over });
  assess.mockImplementationOnce(() => hotAssessment({ ticket: ticket.key, score, level, clocks: [] }));
  await ok('page.scanned', { ticket }, content());
}
const order = (over: Partial<Request<'radar.order'>> = {}) =>
  ok<Answer<'radar.order'>>('radar.order', { list: 'at-risk', sort: 'heat', filter: {}, most: 50, ...over }, page);
const rows = async (ids: string[]) => (await ok<Answer<'radar.rows'>>('radar.rows', { ids }, page)).rows;
const subjects = async (over: Partial<Request<'radar.order'>> = {}) => {
  const ids = (await order(over)).ids ?? [];
  return ids.length === 0 ? [] : (await rows(ids)).map(({ subject }) => subject);
};
const events = async (type: string) =>
  (await scene.store(async (db) => db.getAll('events'))).filter((event) => event.type === type);

describe('the radar', () => {
  beforeEach(async () => {
    await scan(1, 65, { group: { id: '7', name: 'Billing' } });
    await scan(2, 90, { group: { id: '8', name: 'Tier 2' } });
    await scan(3, 45);
  });

  it('gives the order once, and only says so while it holds; the rows are asked for by their ids', async () => {
    const first = await order();
    expect(await order({ most: 1 })).toMatchObject({ ids: [first.ids?.[0]], total: 2 });
    expect(first).toMatchObject({ counts: { 'at-risk': 2, watch: 1, aside: 0 }, scope: 'team' });
    expect((await order({ stamp: first.stamp })).ids).toBeNull();
    const [row] = await rows(first.ids ?? []);
    expect(row).toMatchObject({
      subject: 'Ticket 2',
      ref: '2',
      group: 'Tier 2',
      isHere: true,
      next: { kind: 'escalate' },
    });
    await scan(1, 95, { group: { id: '7', name: 'Billing' }, observedAt: '2026-11-16T12:30:00Z' });
    expect((await order({ stamp: first.stamp })).ids).toHaveLength(2);
    expect(await subjects()).toEqual(['Ticket 1', 'Ticket 2']);
  });

  it('narrows by any of the values of a filter, and every filter', async () => {
    const group = 'acme.zendesk.com/7';
    expect(await subjects({ filter: { group: [group] } })).toEqual(['Ticket 1']);
    expect(await subjects({ filter: { group: [group, 'acme.zendesk.com/8'] } })).toEqual(['Ticket 2', 'Ticket 1']);
    expect(await subjects({ filter: { group: [group], language: ['fi'] } })).toEqual([]);
    const { facets } = await ok<Answer<'radar.facets'>>('radar.facets', { list: 'at-risk' }, page);
    expect(facets.group).toEqual([
      { id: group, text: 'Billing', count: 1 },
      { id: 'acme.zendesk.com/8', text: 'Tier 2', count: 1 },
    ]);
    expect(facets.site).toEqual([{ id: 'zendesk', text: 'Zendesk', count: 2 }]);
  });

  it('sets many aside with a reason, as one act, and takes it back as one (R87)', async () => {
    const { ids } = await order();
    expect(await refusal('radar.handled', { ids }, page)).toBeDefined();
    const said = await ok<Answer<'radar.handled'>>(
      'radar.handled',
      { ids: [...(ids ?? []), 'unknown'], reason: 'answered' },
      page,
    );
    expect(said).toEqual({ done: ids, left: 1 });
    expect((await events('ticket.handled')).map(({ data }) => data.reason)).toEqual(['answered', 'answered']);
    expect(await order()).toMatchObject({ ids: [], counts: { 'at-risk': 0, aside: 2 } });
    expect(scene.fake.badge.text).toBe('');
    expect((await rows(ids ?? []))[0]?.aside).toMatchObject({ kind: 'handled', reason: 'answered' });
    await ok('radar.resume', { ids }, page);
    expect(await subjects()).toEqual(['Ticket 2', 'Ticket 1']);
    expect(scene.fake.badge.text).toBe('2');
  });

  it('a snooze has its alarm, and is over by itself, whatever worker is there then', async () => {
    const { ids } = await order();
    const until = new Date(Date.now() + 3_600_000).toISOString();
    await ok('radar.snooze', { ids, until, reason: 'other' }, page);
    expect(scene.fake.alarms.get('simmer-snooze-ends')?.scheduledTime).toBe(Date.parse(until));
    expect(await subjects()).toEqual([]);
    vi.useFakeTimers({ now: Date.parse(until) + 1, toFake: ['Date'] });
    await wake();
    expect(await subjects()).toEqual(['Ticket 2', 'Ticket 1']);
    vi.useRealTimers();
  });

  it('says the reason in the reader’s language, whatever language it was read in', async () => {
    const ids = (await order()).ids ?? [];
    const whys = async () => (await rows(ids)).map(({ why }) => why);
    const read = await whys();
    expect(read[0]).toBe('asks for a manager');
    await ok('settings.set', { language: 'fi', name: '', mine: [], side: 'right' }, page);
    expect(await whys()).toEqual(ids.map(() => 'Pyytää esihenkilöä'));
    await ok('settings.set', { language: 'en', name: '', mine: [], side: 'right' }, page);
    expect(await whys()).toEqual(read);
  });

  it('disagrees with the hottest reason of each, with its words where only the vault has them', async () => {
    const { ids } = await order();
    const said = await ok<Answer<'radar.disagree'>>('radar.disagree', { ids, reason: 'misread' }, page);
    expect(said).toEqual({ done: ids, left: 0 });
    const [first, ...more] = await events('ticket.disagreed');
    expect(more).toHaveLength(1);
    expect(first?.data).toMatchObject({ kind: 'manager-demand', reason: 'misread' });
    const quote = await scene.store((db) => db.get('vault', String(first?.data.quote)));
    expect(quote).toMatchObject({ kind: 'quote' });
  });

  it('opens what was read here, and says where that is not known', async () => {
    const opened: string[] = [];
    Object.assign(scene.fake.browser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
    const { ids } = await order();
    await ok('radar.open', { id: ids?.[0] }, page);
    expect(opened).toEqual(['https://acme.zendesk.com/agent/tickets/4711']);
    expect(await refusal('radar.open', { id: 'unknown' }, page)).toBe('no-ticket');
  });
});

describe('whose tickets count', () => {
  it('mine by the name I go by, those of my groups besides, or all; the badge follows', async () => {
    await ok('settings.set', { language: 'en', name: 'Ann Agent', mine: [], side: 'right' }, page);
    await scan(1, 65, { group: { id: '7', name: 'Billing' } });
    await scan(2, 90, { assignee: { name: 'Bo' }, group: { id: '7', name: 'Billing' } });
    await scan(3, 70, { assignee: { name: 'Bo' }, group: { id: '8', name: 'Tier 2' } });
    expect(scene.fake.badge.text).toBe('3');
    const set = (scope: string, groups: string[] = []) => ok<Answer<'scope.set'>>('scope.set', { scope, groups }, page);
    const { known } = await set('mine');
    expect(scene.fake.badge).toMatchObject({
      text: '1',
      title: 'Simmer: 1 ticket of yours at risk\n65  Kim Doe: Ticket 1',
    });
    expect(await subjects()).toEqual(['Ticket 1']);
    expect(known.map(({ name }) => name)).toEqual(['Billing', 'Tier 2']);
    await set('groups', ['acme.zendesk.com/7']);
    expect(scene.fake.badge.text).toBe('2');
    await wake();
    expect(await subjects()).toEqual(['Ticket 2', 'Ticket 1']);
    expect((await ok<Answer<'radar.list'>>('radar.list', {}, page)).counts).toEqual({
      read: 3,
      hot: 2,
      open: 0,
      mine: 0,
    });
  });
});

describe('the board', () => {
  it('has the open cases by step, the late first, with what is missing and whom they wait for (W2, R52)', async () => {
    const typed = {
      ...{ channel: 'phone', intake: 'support', customer: 'Northwind', type: 'functional', severity: 'S2' },
      ...{ toRole: 'lead', summary: '', stakes: 'Their renewal', reasons: ['no-answer'] },
    };
    const open = (subject: string) => ok<{ id: string }>('intake.open', { ...typed, subject }, page);
    await open('One');
    const { id } = await open('Two');
    await ok('case.accept', { id }, page);
    await ok('case.step', { id, step: 'investigation', from: 'received', reason: 'urgent', name: 'Ann' }, page);
    const { columns } = await ok<Answer<'board.list'>>('board.list', {}, page);
    expect(columns.map(({ step, cards }) => [step, cards.map(({ subject }) => subject)])).toEqual([
      ['received', ['One']],
      ['investigation', ['Two']],
      ['resolution', []],
      ['post-mortem', []],
    ]);
    expect(columns[0]?.cards[0]).toMatchObject({ waiting: { to: 'team lead' }, next: 'Investigation' });
    expect(columns[0]?.cards[0]?.missing).toBeGreaterThan(0);
    expect(columns[1]?.cards[0]).toMatchObject({ waiting: null, next: 'Resolution' });
  });
});
