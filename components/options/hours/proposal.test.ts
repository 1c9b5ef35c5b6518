import { expect, it } from 'vitest';
import type { Calendar, Sla } from '../../../lib/model/policy.ts';
import { moveItem } from './move-item.ts';
import { takeOver } from './proposal.ts';

const calendar = (id: string): Calendar => ({ id, timeZone: 'UTC', weekly: {} });
const sla = (id: string, calendarId: string | null): Sla => ({
  id,
  when: { tag: id },
  calendar: calendarId,
  targets: {},
});
const here = { calendars: [calendar('hq')], slas: [sla('vip', 'hq')] };

it('a proposal in place of what is here; what it has none of stays', () => {
  const proposal = { title: '', calendars: [], slas: [sla('all', null)] };
  expect(takeOver(here, proposal, 'replace')).toEqual({ calendars: here.calendars, slas: proposal.slas });
});

it('a proposal added to what is here gets ids of its own, and its SLAs follow its calendars', () => {
  const proposal = { title: '', calendars: [calendar('hq'), calendar('x')], slas: [sla('vip', 'hq'), sla('b', null)] };
  const taken = takeOver(here, proposal, 'add');
  expect(taken.calendars.map(({ id }) => id)).toEqual(['hq', 'hq-2', 'x']);
  expect(taken.slas.map(({ id, calendar }) => [id, calendar])).toEqual([
    ['vip', 'hq'],
    ['vip-2', 'hq-2'],
    ['b', null],
  ]);
});

it('added service levels stand above the first that matches every ticket, so that they hold', () => {
  const guess: Sla = { id: 'guess', calendar: 'hq', targets: {}, guess: true };
  const proposal = { title: '', calendars: [], slas: [sla('a', null), sla('b', null)] };
  const taken = takeOver({ ...here, slas: [...here.slas, guess] }, proposal, 'add');
  expect(taken.slas.map(({ id }) => id)).toEqual(['vip', 'a', 'b', 'guess']);
});

it('an item goes to another place', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
});
