import { accountMappingSchema, DATE_ORDERS, readAccountsSchema } from '../model/account-import.ts';
import { rotationSchema } from '../model/duty.ts';
import { accountSchema, personSchema, roleSchema } from '../model/policy.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message } from './define-message.ts';

/** While turns are being put together there may be nobody in them yet. */
const roleInHand = z.extend(roleSchema, { rotation: maybe(z.extend(rotationSchema, { people: z.array(z.string()) })) });

/** A stretch of a role's duty: somebody has it, or there is a hole, and why. Ids are those of the list that was sent. */
const dutyStretch = z.object({
  from: instant(),
  until: instant(),
  person: maybe(z.string()),
  why: maybe(z.enum(['turn', 'at-work', 'deputy'])),
  standsInFor: maybe(z.string()),
  hole: maybe(z.enum(['no-people', 'nobody-there', 'not-covered'])),
});
export type DutyStretch = z.infer<typeof dutyStretch>;

const roleDuty = z.object({
  role: z.string(),
  /** The matrix or a ladder sends people to it. */
  isAsked: z.boolean(),
  /** From the beginning of the first day to the end of the last; none where nobody holds the role. */
  week: z.array(dutyStretch),
  /** How it is at this moment; `until` is when that changes, as far as it is known. */
  now: dutyStretch,
});
export type RoleDuty = z.infer<typeof roleDuty>;

/** Time away that a calendar file names. */
const foundAbsence = z.object({
  title: z.string(),
  from: instant(),
  until: instant(),
  allDay: z.boolean(),
  /** What is likely time away, such as whole days and entries called "vacation". */
  isLikely: z.boolean(),
});
export type FoundAbsence = z.infer<typeof foundAbsence>;

const ICS_FAULTS = ['too-long', 'no-calendar', 'no-events', 'too-many'] as const;

/** From the settings' people and accounts to the background. */
export const PEOPLE_MESSAGES = {
  /** Who is on duty now and in the coming week, by people and roles that need not be saved yet. */
  'duty.week': message(
    ['page'],
    z.object({ people: z.array(personSchema), roles: z.array(roleInHand) }),
    z.object({
      /** The moment that was looked at, and the begin of each day of the week after it; eight instants, the last the end. */
      now: instant(),
      days: z.array(instant()),
      /** Zone of the days: that of the team's first calendar. */
      timeZone: z.string(),
      roles: z.array(roleDuty),
    }),
  ),
  /** Time away in a calendar file, for one person's working hours. */
  'absences.read': message(
    ['page'],
    z.object({ text: z.string(), calendar: maybe(z.string()) }),
    z.union([
      z.object({ ok: z.literal(true), found: z.array(foundAbsence), unread: z.int() }),
      z.object({ ok: z.literal(false), fault: z.enum(ICS_FAULTS), most: z.int() }),
    ]),
  ),
  /** Reads a CSV file of customers and says what it would change; nothing is saved. */
  'accounts.read': message(
    ['page'],
    z.object({
      text: z.string(),
      before: z.array(accountSchema),
      /** Columns as the person matched them; found by their headers where it is missing. */
      mapping: maybe(accountMappingSchema),
      dates: maybe(z.enum(DATE_ORDERS)),
      /** Customers that the file does not name go from the list. */
      replaces: z.boolean(),
    }),
    readAccountsSchema,
  ),
  /** The list as a CSV file, with names of people instead of ids. */
  'accounts.write': message(['page'], z.object({ accounts: z.array(accountSchema) }), z.object({ text: z.string() })),
} as const;
