import { GROUPS } from '../seed-ticket.ts';
import type { State } from './state.ts';

const line = (priority: string, metric: string, target: number, business_hours = true) => ({
  priority,
  metric,
  target,
  target_in_seconds: target * 60,
  business_hours,
});

const POLICIES = [
  {
    id: 360001,
    title: 'VIP customers',
    description: 'Tagged by hand',
    position: 1,
    filter: { all: [{ field: 'current_tags', operator: 'includes', value: 'vip gold' }], any: [] },
    policy_metrics: [
      line('urgent', 'first_reply_time', 30, false),
      line('high', 'first_reply_time', 60),
      line('high', 'total_resolution_time', 480),
      line('high', 'group_ownership_time', 60),
    ],
  },
  {
    id: 360002,
    title: 'Billing',
    description: null,
    position: 2,
    filter: { all: [{ field: 'group_id', operator: 'is', value: GROUPS.billing }], any: [] },
    policy_metrics: [line('normal', 'first_reply_time', 240), line('normal', 'requester_wait_time', 960)],
  },
  {
    id: 360003,
    title: 'Ann’s own',
    description: null,
    position: 3,
    filter: { all: [{ field: 'assignee_id', operator: 'is', value: 4021 }], any: [] },
    policy_metrics: [line('normal', 'first_reply_time', 60)],
  },
];

const DAY = 1440;
const office = [1, 2, 3, 4, 5].flatMap((day) => [
  { start_time: day * DAY + 8 * 60, end_time: day * DAY + 12 * 60 },
  { start_time: day * DAY + 13 * 60, end_time: day * DAY + 17 * 60 },
]);

const SCHEDULES = [
  { id: 901, name: 'Helsinki office', time_zone: 'Helsinki', intervals: office },
  {
    id: 902,
    name: 'Saturday desk',
    time_zone: 'London',
    intervals: [{ start_time: 6 * DAY + 600, end_time: 6 * DAY + 900 }],
  },
];

const HOLIDAYS = [
  { id: 1, name: 'Independence Day', start_date: '2027-12-06', end_date: '2027-12-06' },
  { id: 2, name: 'Christmas', start_date: '2027-12-24', end_date: '2027-12-26' },
];

/** What the account's service levels, schedules and their names are, in the API's shape; undefined for any other path. */
export function serviceLevels(path: string, ids: number[], state: State, at: string): unknown {
  const stamps = { created_at: '2026-01-05T08:00:00Z', updated_at: '2026-06-01T08:00:00Z' };
  if (path === 'slas/policies')
    return {
      sla_policies: POLICIES.map((policy) => ({
        url: `${at}/api/v2/slas/policies/${policy.id}.json`,
        ...policy,
        ...stamps,
      })),
      count: POLICIES.length,
      next_page: null,
      previous_page: null,
    };
  if (path === 'business_hours/schedules') return { schedules: SCHEDULES.map((each) => ({ ...each, ...stamps })) };
  const holidays = /^business_hours\/schedules\/(\d+)\/holidays$/.exec(path);
  if (holidays) return { holidays: holidays[1] === '901' ? HOLIDAYS : [] };
  if (path === 'groups') return { groups: [...state.groups.values()], count: state.groups.size, next_page: null };
  if (path === 'organizations/show_many')
    return { organizations: ids.flatMap((id) => state.organizations.get(id) ?? []) };
  return undefined;
}
