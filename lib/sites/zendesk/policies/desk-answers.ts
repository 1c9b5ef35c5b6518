import { maybe, z } from '../../../model/z.ts';

/** The parts of Zendesk's answers about service levels that Simmer reads. */
const id = z.union([z.number(), z.string()]);

const condition = z.object({ field: z.string(), operator: maybe(z.string()), value: z.optional(z.unknown()) });
export type DeskCondition = z.infer<typeof condition>;

const policyMetric = z.object({
  priority: z.string(),
  metric: z.string(),
  /** Minutes. */
  target: maybe(z.number()),
  target_in_seconds: maybe(z.number()),
  business_hours: maybe(z.boolean()),
});
export type DeskMetric = z.infer<typeof policyMetric>;

const policy = z.object({
  id,
  title: z.string(),
  position: maybe(z.number()),
  filter: maybe(z.object({ all: maybe(z.array(condition)), any: maybe(z.array(condition)) })),
  policy_metrics: maybe(z.array(policyMetric)),
});
export type DeskPolicy = z.infer<typeof policy>;

/** `GET /api/v2/slas/policies.json` */
export const policiesAnswer = z.object({ sla_policies: z.array(policy), next_page: maybe(z.string()) });

const schedule = z.object({
  id,
  name: z.string(),
  time_zone: z.string(),
  /** Minutes since Sunday 00:00. */
  intervals: maybe(z.array(z.object({ start_time: z.number(), end_time: z.number() }))),
});
export type DeskSchedule = z.infer<typeof schedule>;

/** `GET /api/v2/business_hours/schedules.json` */
export const schedulesAnswer = z.object({ schedules: z.array(schedule) });

const holiday = z.object({ name: maybe(z.string()), start_date: z.string(), end_date: z.string() });
export type DeskHoliday = z.infer<typeof holiday>;

/** `GET /api/v2/business_hours/schedules/{id}/holidays.json` */
export const holidaysAnswer = z.object({ holidays: z.array(holiday) });

const named = z.array(z.object({ id, name: maybe(z.string()) }));
/** `GET /api/v2/groups.json` */
export const groupsAnswer = z.object({ groups: named });
/** `GET /api/v2/organizations/show_many.json` */
export const organizationsAnswer = z.object({ organizations: named });
