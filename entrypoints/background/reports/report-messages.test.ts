import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { event } from '../../../lib/cases/testing/events.ts';
import type { Settings } from '../../../lib/messages/messages.ts';
import type { MineView, MondayView } from '../../../lib/messages/report-messages.ts';
import type { Person } from '../../../lib/model/policy.ts';
import type { Report } from '../../../lib/model/report.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { type AnyLog, anyLog, PEOPLE } from '../../../lib/reports/testing/any-log.ts';
import { disagreements } from '../../../lib/reports/testing/disagreements.ts';
import { mergeEvents } from '../../../lib/store/merge-events.ts';
import { page } from '../testing/fake-browser.ts';
import { scene } from '../testing/scene.ts';
import { ok, refusal, show, start } from '../testing/worker.ts';

vi.mock('../../../lib/browser/browser.ts', async () => (await import('../testing/mocked-browser.ts')).mockedBrowser);
vi.mock('../../../lib/assessment/assess.ts', async () => ({ assess: (await import('../testing/scene.ts')).assess }));
const NOW = '2026-11-16T09:00:00.000Z';
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  await start();
  return () => vi.useRealTimers();
});

const ask = { from: '2026-10-01', to: '2026-10-31', step: 'week', filter: {} };
const log = anyLog(5, 80, 1400, '2026-09-15T06:00:00Z', 50);
const fill = (of: AnyLog) =>
  scene.store(async (db) => {
    await mergeEvents(db, { events: of.events, items: [] });
    const tx = db.transaction('sightings', 'readwrite');
    for (const sighting of of.sightings) await tx.store.put(sighting);
    await tx.done;
  });
const get = (over: object = {}) => ok<Report>('report.get', { ...ask, ...over }, page);
const measureOf = (report: Report, id: string) => report.measures.find((one) => one.id === id);

/** Every person of the log, in the team's list too. */
const people: Person[] = PEOPLE.map(({ id, name }) => ({
  id,
  name,
  roles: ['agent'],
  accounts: [],
  addresses: [`${id}@team.example`],
}));
const listPeople = () =>
  scene.store((db) =>
    mergeEvents(db, {
      events: [event(-9999, 'policy.changed', 'policy:people', { part: 'people', value: people, base: null })],
      items: [],
    }),
  );

describe('reports through the background (R133–R141, W7)', () => {
  it('the numbers of a stored log are those of a recount of its raw events', async () => {
    await fill(log);
    const report = await get();
    expect(report.measures).toHaveLength(23);
    expect(disagreements(log, report, policyInForce(null), Date.parse(NOW))).toEqual([]);
  });

  it('of a ticket that was read, the first answer counts, and its rise is an alert', async () => {
    await show();
    const report = await get({ from: '2026-11-16', to: '2026-11-16', step: 'day' });
    expect(measureOf(report, 'rate')).toMatchObject({ value: 0, part: 0, of: 1, basis: 'seen' });
    expect(measureOf(report, 'sla')).toMatchObject({ of: 2, part: 1 });
    // The page tells no time at which the ticket began.
    expect(measureOf(report, 'first-reply')).toMatchObject({
      value: null,
      unknown: 'none',
      left: [{ why: 'no-time', count: 1 }],
    });
    expect(measureOf(report, 'precision')).toMatchObject({ value: null, left: [{ why: 'undecided', count: 1 }] });
    expect(measureOf(report, 'lead')).toMatchObject({ value: null, unknown: 'none' });
  });

  it('a typed number of all tickets is the denominator, until it is taken back; one that is too small is said (R133)', async () => {
    await fill(log);
    const count = (total: number | null) => ok('report.count', { from: ask.from, to: ask.to, filter: {}, total }, page);
    await count(4000);
    const typed = measureOf(await get(), 'rate');
    expect(typed).toMatchObject({ basis: 'typed', of: 4000 });
    expect(typed?.value).toBeCloseTo((typed?.part ?? 0) / 4000);
    expect(measureOf(await get({ filter: { site: 'zendesk' } }), 'rate')).toMatchObject({ basis: 'seen' });
    await count(1);
    expect(measureOf(await get(), 'rate')).toMatchObject({ value: null, unknown: 'total-too-small' });
    await count(null);
    expect(measureOf(await get(), 'rate')).toMatchObject({ basis: 'seen', unknown: null });
  });

  it('what was forgotten is not known, and is not 0', async () => {
    await fill(log);
    const old = await get({ from: '2026-07-01', to: '2026-07-31' });
    expect(old.knownSince).toBe('2026-08-19');
    for (const id of ['rate', 'fcr', 'first-reply', 'precision'])
      expect(measureOf(old, id)).toMatchObject({ value: null, unknown: 'forgotten' });
  });

  it('days that make no report are refused in words', async () => {
    expect(await refusal('report.get', { ...ask, from: '2026-11-01' }, page)).toBe('report-span');
    expect(await refusal('report.get', { ...ask, from: '2020-01-01', step: 'day' }, page)).toBe('report-span');
  });

  it('neither an answer nor its file holds an id or a name of anybody; cells that a spreadsheet would run do not run (R141)', async () => {
    await fill({
      ...log,
      sightings: log.sightings.map((one) => ({
        ...one,
        ...(one.course?.group && {
          course: {
            ...one.course,
            group: {
              id: one.course.group.id,
              name: one.course.group.id.endsWith('1') ? PEOPLE[2]!.name : '=HYPERLINK("x")',
            },
          },
        }),
      })),
    });
    await listPeople();
    const csv = await ok<{ text: string; name: string }>('report.csv', ask, page);
    const texts = `${JSON.stringify(await get())}\n${csv.text}`;
    for (const { id, name } of PEOPLE) expect([id, texts.includes(id) || texts.includes(name)]).toEqual([id, false]);
    const rows = Papa.parse<string[]>(csv.text.replace(/^\uFEFF/, '').trim()).data;
    const report = await get();
    const numbers =
      report.measures.length * (1 + report.series.length) +
      report.groups.length +
      report.reasons.length +
      report.turns.acts.length;
    expect(rows).toHaveLength(1 + numbers);
    expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(rows.flat().filter((cell) => cell.startsWith("'=HYPERLINK")).length).toBeGreaterThan(0);
  });
});

describe('what a week begins with, and what is seen of oneself', () => {
  it('lists grave cases, late updates and hand-overs that wait, each with its count', async () => {
    await fill(log);
    const monday = await ok<MondayView>('report.monday', {}, page);
    expect(monday.severe.lines.every(({ severity, type }) => severity === 'S1' || type === 'executive')).toBe(true);
    expect(monday.handovers.lines.every(({ handover }) => !handover.acceptedAt)).toBe(true);
    expect(monday.handovers.count).toBeGreaterThan(monday.handovers.lines.length);
    expect(monday.late.count).toBeGreaterThan(0);
    expect(monday.promises).toEqual({ count: 0, lines: [] });
  });

  it('says to anybody what is seen of them, and that no number is theirs (R141)', async () => {
    await fill(log);
    await listPeople();
    const { settings } = await ok<{ settings: Settings }>('settings.get', {}, page);
    await ok('settings.set', { ...settings, name: 'Me Myself', person: PEOPLE[4]!.id }, page);
    const mine = await ok<MineView>('report.mine', {}, page);
    expect(mine).toMatchObject({ name: 'Me Myself', inTeam: false, listed: { name: PEOPLE[4]!.name, addresses: 1 } });
    expect(mine.casesInAll).toBeGreaterThan(0);
    expect(mine.cases.length).toBeLessThanOrEqual(mine.casesInAll);
    expect(mine.entries).toBeGreaterThan(0);
  });
});
