import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapPolicy } from './map-policy.ts';
import { mapSchedule } from './map-schedule.ts';
import type { Note } from './notes.ts';
import { DESK_ZONES, findZone } from './rails-zones.ts';
import { readDesk } from './read-desk.ts';

const names = {
  group: (id: string) => (id === '7' ? 'Billing' : undefined),
  organization: (id: string) => (id === '9' ? 'Customer Ltd' : undefined),
};
const line = (priority: string, metric: string, target: number, business_hours = true) => ({
  priority,
  metric,
  target,
  business_hours,
});

function map(policy: object, calendar: string | null = 'hq') {
  const notes: Note[] = [];
  const slas = mapPolicy(
    { id: 1, title: 'VIP', policy_metrics: [line('high', 'first_reply_time', 60)], ...policy },
    calendar,
    names,
    (note) => notes.push(note),
  );
  return { slas, notes: notes.map(({ code, value }) => [code, value].filter(Boolean).join(': ')) };
}
const when = (all: object[], any: object[] = []) => map({ filter: { all, any } }).slas[0]?.when;

describe('a policy of Zendesk’s', () => {
  it('keeps its title, its targets and all seven metrics', () => {
    const metrics = [
      ['first_reply_time', 'first-reply'],
      ['next_reply_time', 'next-reply'],
      ['periodic_update_time', 'periodic-update'],
      ['pausable_update_time', 'pausable-update'],
      ['requester_wait_time', 'requester-wait'],
      ['agent_work_time', 'agent-work'],
      ['total_resolution_time', 'resolution'],
    ] as const;
    const { slas, notes } = map({ policy_metrics: metrics.map(([theirs]) => line('urgent', theirs, 90)) });
    expect(slas).toEqual([
      {
        id: 'zendesk-1',
        name: 'VIP',
        calendar: 'hq',
        targets: { urgent: Object.fromEntries(metrics.map(([, ours]) => [ours, 'PT1H30M'])) },
      },
    ]);
    expect(notes).toEqual([]);
  });

  it('takes seconds where they are told', () => {
    const { slas } = map({ policy_metrics: [{ ...line('low', 'first_reply_time', 2), target_in_seconds: 90 }] });
    expect(slas[0]?.targets.low).toEqual({ 'first-reply': 'PT1M30S' });
  });

  it('maps the conditions Simmer can ask the same', () => {
    const test = (field: string, operator: string, value: unknown) => when([{ field, operator, value }]);
    expect(test('current_tags', 'includes', 'vip gold')).toEqual({ any: [{ tag: 'vip' }, { tag: 'gold' }] });
    expect(test('current_tags', 'not_includes', 'vip')).toEqual({ not: { tag: 'vip' } });
    expect(test('priority', 'greater_than', 'normal')).toEqual({ priority: ['high', 'urgent'] });
    expect(test('group_id', 'is', 7)).toEqual({ group: 'Billing' });
    expect(test('group_id', 'is_not', '8')).toEqual({ not: { group: '8' } });
    expect(test('organization_id', 'is', ['9'])).toEqual({ organization: 'Customer Ltd' });
    expect(test('via_id', 'is', '29')).toEqual({ channel: ['chat'] });
    expect(
      when(
        [{ field: 'priority', operator: 'is', value: 'high' }],
        [
          { field: 'current_tags', operator: 'includes', value: 'a' },
          { field: 'current_tags', operator: 'includes', value: 'b' },
        ],
      ),
    ).toEqual({ all: [{ priority: ['high'] }, { any: [{ tag: 'a' }, { tag: 'b' }] }] });
  });

  it.each([
    [{ field: 'assignee_id', operator: 'is', value: '5' }, 'assignee_id is "5"'],
    [{ field: 'organization_id', operator: 'is', value: 404 }, 'organization_id is 404'],
    [{ field: 'via_id', operator: 'is', value: '8' }, 'via_id is "8"'],
    [{ field: 'custom_fields_360', operator: 'present', value: null }, 'custom_fields_360 present null'],
    [{ field: 'priority', operator: 'greater_than', value: 'urgent' }, 'priority greater_than "urgent"'],
  ])('is left out and named where it asks what Simmer cannot: %j', (condition, named) => {
    expect(map({ filter: { all: [], any: [condition] } })).toEqual({ slas: [], notes: [`filter: ${named}`] });
  });

  it('becomes two where some priorities count around the clock, and together they take every ticket', () => {
    const { slas, notes } = map({
      policy_metrics: [line('urgent', 'first_reply_time', 15, false), line('normal', 'first_reply_time', 480)],
    });
    expect(slas).toEqual([
      expect.objectContaining({
        calendar: 'hq',
        when: { priority: ['normal'] },
        targets: { normal: { 'first-reply': 'PT8H' } },
      }),
      expect.objectContaining({
        id: 'zendesk-1-24x7',
        calendar: null,
        targets: { urgent: { 'first-reply': 'PT15M' } },
      }),
    ]);
    expect(slas[1]?.when).toBeUndefined();
    expect(notes).toEqual([]);
  });

  it('names what it leaves out: a priority that mixes both, unknown metrics, targets that are none', () => {
    const { slas, notes } = map({
      policy_metrics: [
        line('high', 'first_reply_time', 60),
        line('high', 'total_resolution_time', 600, false),
        line('high', 'group_ownership_time', 60),
        line('critical', 'first_reply_time', 60),
        line('low', 'first_reply_time', 0),
      ],
    });
    expect(slas[0]?.targets).toEqual({ high: { 'first-reply': 'PT1H' } });
    expect(notes).toEqual([
      'metric: group_ownership_time',
      'priority: critical',
      'target: first_reply_time',
      'mixed: high: resolution',
    ]);
    expect(map({ policy_metrics: [] })).toEqual({ slas: [], notes: ['no-targets'] });
  });

  it('counts everything around the clock where the account has no schedule', () => {
    expect(map({}, null).slas).toEqual([expect.objectContaining({ calendar: null })]);
  });
});

describe('a schedule of Zendesk’s', () => {
  const schedule = (more: object) => {
    const notes: Note[] = [];
    const calendar = mapSchedule(
      { id: 3, name: 'HQ', time_zone: 'Helsinki', intervals: [], ...more },
      [{ name: 'Christmas', start_date: '2026-12-24', end_date: '2026-12-26' }],
      (note) => notes.push(note),
    );
    return { calendar, notes: notes.map(({ code }) => code) };
  };

  it('becomes a calendar: minutes since Sunday, holidays of several days', () => {
    const monday = 1440;
    expect(
      schedule({
        intervals: [
          { start_time: monday + 540, end_time: monday + 720 },
          { start_time: monday + 780, end_time: monday + 1020 },
          { start_time: 6 * 1440 + 600, end_time: 7 * 1440 },
        ],
      }).calendar,
    ).toEqual({
      id: 'zendesk-3',
      name: 'HQ',
      timeZone: 'Europe/Helsinki',
      weekly: {
        mon: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
        sat: [['10:00', '24:00']],
      },
      holidays: ['2026-12-24', '2026-12-25', '2026-12-26'],
    });
  });

  it('is cut at midnight, and goes on at the beginning of the week', () => {
    const night = schedule({ intervals: [{ start_time: 6 * 1440 + 1320, end_time: 7 * 1440 + 360 }] }).calendar;
    expect(night?.weekly).toEqual({ sun: [['00:00', '06:00']], sat: [['22:00', '24:00']] });
    const long = schedule({ intervals: [{ start_time: 1980, end_time: 3900 }] }).calendar;
    expect(long?.weekly).toEqual({ mon: [['09:00', '24:00']], tue: [['00:00', '17:00']] });
  });

  it('is left out and named where its zone or its hours cannot be understood', () => {
    expect(schedule({ time_zone: 'Atlantis' })).toEqual({ calendar: undefined, notes: ['zone'] });
    expect(schedule({ intervals: [{ start_time: 600, end_time: 60 }] })).toEqual({
      calendar: undefined,
      notes: ['intervals'],
    });
  });

  it('every zone it may name exists', () => {
    expect(DESK_ZONES.length).toBeGreaterThan(145);
    const missing = DESK_ZONES.filter((name) => {
      try {
        new Intl.DateTimeFormat('en', { timeZone: findZone(name) });
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
    expect(findZone('Europe/Oslo')).toBe('Europe/Oslo');
    expect(findZone('Mars/Olympus')).toBeUndefined();
  });
});

describe('asking the helpdesk', () => {
  afterEach(() => vi.unstubAllGlobals());
  const ORIGIN = 'https://acme.zendesk.com';

  it('goes only to service levels, schedules, and the names they use', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.href);
      return Response.json({ ok: true });
    });
    for (const path of [
      '/api/v2/slas/policies.json',
      '/api/v2/business_hours/schedules.json',
      '/api/v2/business_hours/schedules/12/holidays.json',
      '/api/v2/groups.json?page[size]=100',
      '/api/v2/organizations/show_many.json?ids=1,2',
    ])
      expect(await readDesk(path, ORIGIN)).toEqual({ status: 200, body: '{"ok":true}' });
    for (const path of [
      '/api/v2/users.json',
      '/api/v2/slas/policies/1.json',
      '//evil.example/api/v2/slas/policies.json',
      'https://evil.example/api/v2/slas/policies.json',
      '/api/v2/slas/../users.json',
    ])
      await expect(readDesk(path, ORIGIN)).rejects.toMatchObject({ problem: { code: 'refused' } });
    expect(asked).toHaveLength(5);
  });

  it('tells the status, and a session that ended as 401', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}', { status: 403 }));
    expect(await readDesk('/api/v2/slas/policies.json', ORIGIN)).toEqual({ status: 403, body: null });
    vi.stubGlobal('fetch', async () => ({ type: 'opaqueredirect', ok: false, status: 0 }));
    expect(await readDesk('/api/v2/slas/policies.json', ORIGIN)).toEqual({ status: 401, body: null });
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    await expect(readDesk('/api/v2/slas/policies.json', ORIGIN)).rejects.toMatchObject({
      problem: { code: 'unreachable' },
    });
  });
});
