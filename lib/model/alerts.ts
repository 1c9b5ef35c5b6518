import { maybe, z } from './z.ts';

/** A time of day on a clock of 24 hours. */
const timeOfDay = () => z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Whose tickets call somebody, and how. */
export const ALERT_WAYS = ['now', 'digest', 'off'] as const;
export const ALERT_SCOPES = ['mine', 'groups', 'team'] as const;

/** What one person wants of alerts; each may be called less than the team has it, and by other tickets. */
export const alertSettingsSchema = z.object({
  way: z.enum(ALERT_WAYS),
  scope: z.enum(ALERT_SCOPES),
  from: z.enum(['at-risk', 'critical']),
  /** So many calls in a day; the team's number for one's role where it is missing. */
  budget: maybe(z.int().check(z.minimum(0), z.maximum(99))),
  /** Nothing calls between these two times of one's own day, but danger. */
  quiet: maybe(z.object({ from: timeOfDay(), until: timeOfDay() })),
});
export type AlertSettings = z.infer<typeof alertSettingsSchema>;

export const DEFAULT_ALERTS: AlertSettings = { way: 'now', scope: 'mine', from: 'at-risk', budget: null, quiet: null };

/** What the team decided about alerts: calls a day by role, when digests come, and which roles are called at all (W5). */
export const alertPolicySchema = z.strictObject({
  budgets: z.record(z.string(), z.int().check(z.minimum(0), z.maximum(99))),
  digests: z.array(timeOfDay()).check(z.maxLength(6)),
  /** Only people of these roles; everybody where it is empty. */
  roles: z._default(z.array(z.string()), []),
});
export type AlertPolicy = z.infer<typeof alertPolicySchema>;

/** What became of a ticket that is hot: `waiting` is in the next digest. */
const told = z.enum(['called', 'waiting', 'listed', 'shown', 'before']);
export const alertStateSchema = z.object({
  /** `level`: up to which nobody need be called, because they were, or looked at it. `again`: when a reminder was asked for, as an ISO 8601 instant. */
  known: z.record(
    z.string(),
    z.object({ level: z.enum(['none', 'at-risk', 'critical']), told, again: z.optional(z.string()) }),
  ),
  /** When somebody was called within the day, but for what may always call; ISO 8601 instants. */
  calls: z.array(z.string()),
  /** Up to when digests were made, as an ISO 8601 instant. */
  digestAt: z.string(),
});
export type AlertState = z.infer<typeof alertStateSchema>;
