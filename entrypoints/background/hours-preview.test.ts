import { describe, expect, it } from 'vitest';
import type { Calendar, Sla } from '../../lib/model/policy.ts';
import { policyInForce } from '../../lib/policy/in-force.ts';
import { previewHours } from './hours-preview.ts';

const NINE_TO_FIVE = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [day, [['09:00', '17:00']]]);
const HQ: Calendar = { id: 'hq', timeZone: 'Europe/Helsinki', weekly: Object.fromEntries(NINE_TO_FIVE) };
const SLA: Sla = {
  id: 'vip',
  when: { tag: 'vip' },
  calendar: 'hq',
  targets: { urgent: { 'first-reply': 'PT1H' }, default: { 'first-reply': 'PT1H', resolution: 'PT8H' } },
};
const policy = policyInForce(null, { timeZone: 'Europe/Helsinki' });
/** A Wednesday. */
const NOW = Date.parse('2026-10-14T08:00:00Z');

function preview(
  { calendar = HQ, sla = SLA }: { calendar?: unknown; sla?: unknown },
  asked: Partial<Parameters<typeof previewHours>[1]> = {},
  now = NOW,
) {
  const values = { calendars: [calendar], slas: [sla] };
  const made = previewHours(values, { sla: 'vip', priority: 'normal', own: null, ...asked }, policy, now, 'en');
  return made?.examples.map(({ kind, created, about, shift, clocks }) =>
    [kind, created, ...(about ? [about] : []), ...(shift ? [shift] : []), ...clocks.map(({ due }) => due)].join(' | '),
  );
}

describe('the preview of hours and targets (issue 4, item 5)', () => {
  it('a ticket of Friday 16:30 is due on Monday 09:30, one before opening counts from opening (docs/clocks.md, cases 1 and 2)', () => {
    expect(preview({})).toEqual([
      'evening | Fri 16 Oct 16:30 | Mon 09:30 | Mon 16:30',
      'early | Mon 19 Oct 07:00 | Mon 10:00 | Mon 17:00',
      'clock-change | Fri 23 Oct 15:00 | 2026-10-25 | -1 | Fri 16:00 | Mon 15:00',
    ]);
  });

  it('over a holiday, and over the clock change in spring (cases 3 and 6)', () => {
    const calendar = { ...HQ, holidays: ['2026-12-24', '2026-12-25', '2026-12-26', '2026-01-01'] };
    const made = preview({ calendar }, {}, Date.parse('2026-12-16T08:00:00Z'));
    expect(made).toContain('holiday | Wed 23 Dec 16:00 | 2026-12-24 | Wed 17:00 | Mon 28 Dec 16:00');
    expect(made?.at(-1)).toBe('clock-change | Fri 26 Mar 15:00 | 2027-03-28 | 1 | Fri 16:00 | Mon 15:00');
  });

  it('around the clock the hours of the night count, and the clock change shows (case 4)', () => {
    const sla = { ...SLA, calendar: null };
    expect(preview({ sla })).toEqual([
      'evening | Fri 16 Oct 16:30 | Fri 17:30 | Sat 00:30',
      'clock-change | Sat 24 Oct 22:00 | 2026-10-25 | -1 | Sat 23:00 | Sun 05:00',
    ]);
  });

  it('takes the priority that is asked for, and a moment of one’s own in the calendar’s zone', () => {
    const own = preview({}, { priority: 'urgent', own: '2026-10-16T16:45:00' })?.at(-1);
    expect(own).toBe('own | Fri 16 Oct 16:45 | Mon 09:45 | Mon 16:45');
    expect(preview({}, { own: '2026-10' })?.some((line) => line.startsWith('own'))).toBe(false);
  });

  it('says so where the calendar never opens that long', () => {
    const closed = { ...HQ, weekly: {} };
    expect(preview({ calendar: closed }, { own: '2026-10-16T16:30' })).toEqual(['own | Fri 16 Oct 16:30 |  | ']);
  });

  it('is not blinded by what is wrong elsewhere, and gives nothing where its own parts are wrong', () => {
    const values = {
      calendars: [HQ, { id: 'bad', timeZone: 'Mars/Base' }],
      slas: [{ id: 'other', targets: 'x' }, SLA],
    };
    const asked = { sla: 'vip', priority: null, own: null };
    expect(previewHours(values, asked, policy, NOW, 'en')?.examples.length).toBeGreaterThan(0);
    expect(preview({ calendar: { ...HQ, timeZone: 'Mars/Base' } })).toBeUndefined();
    expect(preview({ calendar: { ...HQ, weekly: { mon: [['soon', '']] } } })).toBeUndefined();
    expect(preview({ sla: { ...SLA, targets: { normal: { 'first-reply': '2 days' } } } })).toBeUndefined();
    expect(previewHours('nonsense', asked, policy, NOW, 'en')).toBeNull();
  });
});
