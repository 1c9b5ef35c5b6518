import { day } from '../model/events/shared.ts';
import { reportAskSchema, reportFilterSchema, reportSchema } from '../model/report.ts';
import { instant, maybe, z } from '../model/z.ts';
import { caseLineSchema } from './case-line.ts';
import { message, nothing } from './define-message.ts';

/** A promise to a customer that is due soon, or was (U2). */
const promiseLine = z.object({
  id: z.string(),
  /** Of the ticket it was made in, and what was promised; null where that is erased or not known. */
  subject: z.nullable(z.string()),
  quote: z.nullable(z.string()),
  dueAt: instant(),
  /** The case it was made in, where there was one. */
  case: maybe(z.string()),
});

/** The first of a list, as many as fit on a page, and how many there are. */
const first = <T extends z.ZodMiniType>(line: T) => z.object({ count: z.number(), lines: z.array(line) });

const monday = z.object({
  madeAt: instant(),
  /** Open cases of severity S1, and executive escalations. */
  severe: first(caseLineSchema),
  /** Open cases whose customer should have heard from us by now (R62). */
  late: first(caseLineSchema),
  /** Open promises that are late, or due within seven days (U2). */
  promises: first(promiseLine),
  /** Hand-overs that nobody accepted, the longest due first (R60). */
  handovers: first(caseLineSchema),
});
export type MondayView = z.infer<typeof monday>;

/** What somebody with the same log sees that bears on the reader (R141). */
const mine = z.object({
  /** What the reader goes by in the log, as colleagues see it. */
  name: z.string(),
  inTeam: z.boolean(),
  /** Open and closed cases in which the reader is named: whose they are, who took them, who opened them. */
  cases: z.array(z.object({ line: caseLineSchema, as: z.array(z.enum(['owner', 'taker', 'opener'])) })),
  casesInAll: z.number(),
  /** Entries in the timelines that were made at this computer. */
  entries: z.number(),
  /** Tickets that this computer's looks are shared of: score and level, no words. */
  tickets: z.number(),
  /** The reader's own row in the team's list; null where there is none. */
  listed: maybe(
    z.object({ name: z.string(), roles: z.array(z.string()), addresses: z.number(), absences: z.number() }),
  ),
  /** Promises to customers that bear the reader's name, open or not (U2). */
  promises: z.number(),
  /** Texts of the library that the reader wrote, approved or retired: the library says who did (R128). */
  texts: z.number(),
  trainings: z.array(z.object({ name: z.string(), on: day() })),
  /** How many numbers a report has of the team, none of them anybody's. */
  measures: z.number(),
  leastPeople: z.number(),
});
export type MineView = z.infer<typeof mine>;

const total = z.object({
  from: day(),
  to: day(),
  filter: reportFilterSchema,
  total: z.nullable(z.int().check(z.minimum(0), z.maximum(10_000_000))),
});

/** What the pages of reports ask (R133–R141, W7). Any extension page may: a report names nobody. */
export const REPORT_MESSAGES = {
  'report.get': message(['page'], reportAskSchema, reportSchema),
  /** Every number of it as a file for a spreadsheet. */
  'report.csv': message(['page'], reportAskSchema, z.object({ text: z.string(), name: z.string() })),
  /** How many tickets there were, by the helpdesk's own count; null takes a number back (R133). */
  'report.count': message(['page'], total, nothing),
  'report.monday': message(['page'], nothing, monday),
  'report.mine': message(['page'], nothing, mine),
} as const;
