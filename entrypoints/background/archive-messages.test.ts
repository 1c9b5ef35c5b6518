import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newEvent } from '../../lib/cases/new-event.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import { appendEvents } from '../../lib/store/append-events.ts';
import { readIdentity } from '../../lib/store/identity.ts';
import { mergeEvents } from '../../lib/store/merge-events.ts';
import { nativePanel, page } from './testing/fake-browser.ts';
import { scene } from './testing/scene.ts';
import { ok, refusal, show, start } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../lib/assessment/assess.ts', async () => ({ assess: (await import('./testing/scene.ts')).assess }));
beforeEach(start);

type Timeline = Answer<'case.timeline'>;
const open = async () => {
  await show();
  const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
  const it = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes: 'x' } }, nativePanel);
  return it.case?.id as string;
};
const timeline = (id: string, filter: object = {}, before: string | null = null) =>
  ok<Timeline>('case.timeline', { id, filter, before }, page);

const elsewhere = (id: string, n: number, over: object = {}) => ({
  id: `elsewhere-${n}`,
  at: `2026-11-16T13:${String(n).padStart(2, '0')}:00.000Z~0000`,
  by: 'mari',
  device: 'another',
  seq: n,
  space: 'team',
  type: 'case.accepted',
  subject: `case:${id}`,
  data: {},
  v: 1,
  ...over,
});

describe('the timeline of a case (R103)', () => {
  it('says who, when and from where, narrowed by kind and by person', async () => {
    const id = await open();
    await ok('case.note', { id, text: 'Noted' }, page);
    await ok('case.contact', { id, channel: 'phone', text: 'Called' }, page);
    const events = [
      elsewhere(id, 1),
      elsewhere(id, 2, { type: 'case.unheard-of', data: { some: 'thing' } }),
      elsewhere(id, 3, {
        type: 'case.step-climbed',
        data: { ladder: 'l', step: 's', round: 0, to: { role: 'lead' }, skipped: false, dueAt: '2026-11-16T13:00:00Z' },
      }),
    ];
    await scene.store((db) => mergeEvents(db, { events }));
    const all = await timeline(id);
    expect(all).toMatchObject({ count: 6, total: 6, next: null });
    expect(all.people.map((it) => it.name).sort()).toEqual(['A colleague', 'You']);
    const of = (type: string) => all.lines.find((it) => it.type === type);
    expect(of('case.opened')).toMatchObject({ from: 'here', kind: 'decision', site: 'zendesk', by: 'You' });
    expect(of('case.accepted')).toMatchObject({ from: 'elsewhere', kind: 'handover' });
    expect(of('case.step-climbed')).toMatchObject({ from: 'itself', kind: 'automatic', by: 'Simmer' });
    expect(of('case.unheard-of')).toMatchObject({ kind: null, text: 'Recorded by a newer Simmer: case.unheard-of' });
    const types = async (filter: object) => (await timeline(id, filter)).lines.map(({ type }) => type);
    expect(await types({ kind: 'customer' })).toEqual(['case.contact-logged']);
    expect(await types({ kind: 'note' })).toEqual(['case.note-added']);
    expect(await types({ kind: 'automatic' })).toEqual(['case.step-climbed']);
    expect((await types({ by: 'mari' })).sort()).toEqual(['case.accepted', 'case.unheard-of']);
    expect(await types({ by: 'mari', kind: 'handover' })).toEqual(['case.accepted']);
    expect(await refusal('case.timeline', { id: 'none', filter: {} }, page)).toBe('no-case');
  });

  it('opens 5,000 entries a page at a time, none twice and none missing, and quickly', async () => {
    const id = await open();
    await scene.store(async (db) => {
      const me = await readIdentity(db);
      const events = Array.from({ length: 4999 }, (_, n) =>
        newEvent('case.note-added', `case:${id}`, { note: `n${n}` }),
      );
      await appendEvents(db, me, { events, items: [] });
    });
    const started = performance.now();
    const first = await timeline(id);
    const took = performance.now() - started;
    expect(first).toMatchObject({ total: 5000, count: 5000 });
    expect(took).toBeLessThan(1500); // in a browser a tenth of it: the stand-in for IndexedDB clones slowly
    const seen = new Set<string>();
    let it: Timeline = first;
    for (;;) {
      for (const { id: line } of it.lines) seen.add(line);
      if (it.next === null || seen.size > 300) break;
      it = await timeline(id, {}, it.next);
    }
    expect(seen.size).toBe(350);
    expect(it.lines).toHaveLength(50);
  }, 30_000);

  it('tells how long before the escalation the first signal was heard (R2)', async () => {
    await show();
    await scene.store(async (db) => {
      const [seen] = await db.getAll('seen');
      const before = new Date(Date.now() - (2 * 60 + 10) * 60_000).toISOString();
      await db.put('seen', { ...seen!, firstSignalAt: before });
    });
    const draft = await ok<object>('panel.draft', { tabId: 1 }, nativePanel);
    const it = await ok<PanelState>('panel.escalate', { tabId: 1, draft: { ...draft, stakes: 'x' } }, nativePanel);
    const id = it.case?.id as string;
    expect(Math.round((await timeline(id)).lead! / 60_000)).toBe(130);
    const { text } = await ok<Answer<'case.export'>>('case.export', { id, as: 'markdown' }, page);
    expect(text).toContain('First signal 2 h 10 min before the escalation');
  });
});

describe('a case taken along (R103)', () => {
  it('as a report: everything in words, and no text of a customer passes for a heading of ours', async () => {
    const id = await open();
    await ok('case.note', { id, text: 'One\n# Two <img src=x> **three**' }, page);
    const report = await ok<Answer<'case.report'>>('case.report', { id }, page);
    expect(report).toMatchObject({ subject: 'Invoice, again', requester: 'Kim Doe' });
    expect(report.lines.map(({ type }) => type)).toEqual(['case.opened', 'case.note-added']);
    const { name, text } = await ok<Answer<'case.export'>>('case.export', { id, as: 'markdown' }, page);
    expect(name).toMatch(/^simmer-case-[0-9A-F]{6}-\d{4}-\d\d-\d\d\.md$/);
    expect(text).toContain('One \\# Two \\<img src=x\\> \\*\\*three\\*\\*');
    expect(text).not.toMatch(/^# Two/m);
  });

  it('marks the lines of a report that hold insults, so that paper folds them unless they are wanted (U10)', async () => {
    const id = await open();
    await ok('case.note', { id, text: 'They wrote: “You are all useless idiots”' }, page);
    await ok('case.note', { id, text: 'Called back, all is well.' }, page);
    const { lines } = await ok<Answer<'case.report'>>('case.report', { id }, page);
    const notes = lines.filter(({ type }) => type === 'case.note-added');
    expect(notes.map(({ hurts }) => hurts)).toEqual([true, undefined]);
  });

  it('comes back into a browser that has nothing, and says when it was here already', async () => {
    const id = await open();
    await ok('case.note', { id, text: 'Noted' }, page);
    const { text } = await ok<Answer<'case.export'>>('case.export', { id, as: 'json' }, page);
    await start();
    const taken = await ok<Answer<'case.import'>>('case.import', { text }, page);
    expect(taken).toMatchObject({ id, events: 2 });
    expect(taken.items).toBeGreaterThan(3);
    const radar = await ok<{ cases: { id: string; subject: string }[] }>('radar.list', {}, page);
    expect(radar.cases).toMatchObject([{ id, subject: 'Invoice, again' }]);
    expect(await ok('case.import', { text }, page)).toMatchObject({ events: 0, items: 0 });
    expect(await refusal('case.import', { text: text.slice(9) }, page)).toBe('file-damaged');
  });
});
