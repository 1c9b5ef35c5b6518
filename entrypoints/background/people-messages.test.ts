import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from '../../lib/messages/messages.ts';
import { frame, page } from './testing/fake-browser.ts';
import { ok, refusal, show, start, state } from './testing/worker.ts';

vi.mock('../../lib/browser/browser.ts', async () => (await import('./testing/mocked-browser.ts')).mockedBrowser);
beforeEach(start);

const person = (id: string, more: object = {}) => ({
  id,
  name: id,
  roles: ['lead'],
  accounts: [],
  addresses: [],
  ...more,
});
const lead = { id: 'lead', name: { en: 'captain' }, calendar: null };
const week = (people: object[], roles: object[] = [lead]) =>
  ok<Answer<'duty.week'>>('duty.week', { people, roles }, page);
const save = async (values: object) => {
  const { version } = await ok<Answer<'parts.get'>>('parts.get', { parts: ['people'] }, page);
  return ok<Answer<'parts.set'>>('parts.set', { values, version }, page);
};

it('gives the week of people and roles that are not saved, a gap named as one (R41, R111)', async () => {
  const gone = [{ from: '2020-01-01T00:00:00Z', until: '2040-01-01T00:00:00Z' }];
  const board = await week([
    person('a', { calendar: null, absences: gone, deputies: ['b'] }),
    person('b', { calendar: null, roles: [] }),
  ]);
  expect(board.days).toHaveLength(8);
  expect(board.roles[0]).toMatchObject({
    role: 'lead',
    isAsked: true,
    now: { person: 'b', why: 'deputy', standsInFor: 'a' },
  });
  expect((await week([person('a', { calendar: null, absences: gone })])).roles[0]?.week).toMatchObject([
    { hole: 'nobody-there' },
  ]);
  expect((await week([])).roles[0]?.now).toMatchObject({ hole: 'no-people' });
  // Turns that nobody was chosen for yet are a gap, not an error.
  const empty = { ...lead, rotation: { from: '2026-01-05', at: '09:00', days: 7, people: [] } };
  expect((await week([person('a')], [empty])).roles[0]?.now).toMatchObject({ hole: 'no-people' });
  expect((await ok<Answer<'parts.get'>>('parts.get', { parts: ['people'] }, page)).values.people).toEqual([]);
});

it('is asked by our own pages only', async () => {
  expect(await refusal('duty.week', { people: [], roles: [] }, frame())).toBe('refused');
});

it('of 20 roles and 2,000 people is answered within a fifth of a second', async () => {
  const roles = Array.from({ length: 20 }, (_, i) => ({ id: `r${i}`, name: {} }));
  const people = Array.from({ length: 2000 }, (_, i) =>
    person(`p${i}`, { roles: [`r${i % 20}`], deputies: [`p${(i + 7) % 2000}`] }),
  );
  await week(people, roles);
  // The least of a few: other work on the machine is none of it.
  const took: number[] = [];
  for (let i = 0; i < 5; i++) {
    const before = performance.now();
    await week(people, roles);
    took.push(performance.now() - before);
  }
  expect(Math.min(...took)).toBeLessThan(200);
});

it('a panel is told what whoever takes the ticket is called, and which of them it is itself (R41)', async () => {
  await save({ people: [person('maija', { name: 'Maija Laine', calendar: null })], roles: [lead] });
  const { settings } = await ok<Answer<'settings.get'>>('settings.get', {}, page);
  await ok('settings.set', { ...settings, person: 'maija' }, page);
  await show();
  const { names } = await state();
  expect(names).toMatchObject({ roles: { lead: 'captain' }, hasPeople: true });
});

it('reads customers over what is in hand, with the people that are saved, and saves nothing', async () => {
  await save({ people: [person('maija', { name: 'Maija Laine' })] });
  const data = { text: 'domain,csm\na.example,Maija Laine', before: [], replaces: false };
  const read = await ok<Answer<'accounts.read'>>('accounts.read', data, page);
  expect(read.accounts).toMatchObject([{ domain: 'a.example', csm: 'maija' }]);
  const { text } = await ok<Answer<'accounts.write'>>('accounts.write', { accounts: read.accounts }, page);
  expect(text).toContain('a.example,a.example,,Maija Laine,,');
  expect((await ok<Answer<'parts.get'>>('parts.get', { parts: ['accounts'] }, page)).values.accounts).toEqual([]);
});

it('reads time away in the zone of the person’s hours', async () => {
  const year = new Date().getFullYear() + 1;
  const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:${year}0601\r\nSUMMARY:Leave\r\nEND:VEVENT\r\nEND:VCALENDAR`;
  const calendars = [{ id: 'tokyo', timeZone: 'Asia/Tokyo', weekly: {} }];
  await save({ calendars });
  const read = await ok<Answer<'absences.read'>>('absences.read', { text, calendar: 'tokyo' }, page);
  expect(read).toMatchObject({ ok: true, found: [{ from: `${year}-05-31T15:00:00.000Z`, isLikely: true }] });
});
