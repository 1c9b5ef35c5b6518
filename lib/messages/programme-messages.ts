import { day } from '../model/events/shared.ts';
import { instant, maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const named = z.object({ id: z.string(), name: z.string() });
const text = () => z.string().check(z.maxLength(4000));
const value = z.object({ value: z.number(), on: day() });
const dates = z.object({ startOn: day(), reviewOn: day(), endOn: day() });

const metric = z.object({
  id: z.string(),
  name: z.string(),
  /** By day, the oldest first. */
  values: z.array(value),
  before: maybe(value),
  after: maybe(value),
});
export type MetricShown = z.infer<typeof metric>;

const member = z.object({
  id: z.string(),
  name: z.string(),
  sponsor: z.string(),
  ...dates.shape,
  /** More entered than there are places, and this one last. */
  isOver: z.boolean(),
  isReviewLate: z.boolean(),
  isPastEnd: z.boolean(),
  /** How the sponsor is to care for them, when each was last done, and how often. */
  duties: z.array(z.object({ id: z.string(), name: z.string(), lastOn: maybe(day()), count: z.number() })),
  metrics: z.array(metric),
  reviews: z.array(z.object({ on: day(), note: maybe(z.string()), by: z.string() })),
});
export type MemberShown = z.infer<typeof member>;

const proposal = z.object({
  id: z.string(),
  name: z.string(),
  from: z.array(
    z.object({
      case: maybe(z.string()),
      ref: maybe(z.string()),
      why: maybe(z.string()),
      by: z.string(),
      at: instant(),
    }),
  ),
  criteria: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** Null while nobody judged it. */
      met: z.nullable(z.boolean()),
      note: maybe(z.string()),
      by: maybe(z.string()),
    }),
  ),
});
export type ProposalShown = z.infer<typeof proposal>;

const programmeView = z.object({
  purpose: z.string(),
  metrics: z.array(named),
  duties: z.array(named),
  trainings: z.array(named),
  entry: z.array(named),
  exit: z.array(named),
  months: maybe(z.number()),
  reviewMonths: maybe(z.number()),
  capacity: maybe(z.number()),
  /** What of the programme itself is not filled in, in words (R123). */
  missing: z.array(z.string()),
  members: z.array(member),
  proposals: z.array(proposal),
  past: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      state: z.enum(['left', 'declined']),
      at: instant(),
      by: z.string(),
      /** The exit criterion, the reason, or both. */
      why: z.string(),
    }),
  ),
  /** Who may be a sponsor, and what they completed (R119). */
  executives: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      trainings: z.array(z.object({ id: z.string(), name: z.string(), on: maybe(day()) })),
    }),
  ),
  /** The day it is in the zone of the team's first calendar. */
  today: day(),
});
export type ProgrammeView = z.infer<typeof programmeView>;

const entries = z.array(z.object({ id: z.string(), name: z.record(z.string(), z.string()) }));

/** The page of the sponsorship programme (R109–R123). Each act answers with the programme as it then stands. */
export const PROGRAMME_MESSAGES = {
  'programme.get': message(['page'], nothing, programmeView),
  /** Proposes a customer by hand. */
  'programme.propose': message(
    ['page'],
    z.object({ name: text().check(z.minLength(1)), domain: maybe(text()), why: maybe(text()) }),
    programmeView,
  ),
  'programme.judge': message(
    ['page'],
    z.object({ account: z.string(), criterion: z.string(), met: z.boolean(), note: maybe(text()) }),
    programmeView,
  ),
  /** What stands between a customer and the programme with that sponsor, in words, and the days it would have. */
  'programme.check': message(
    ['page'],
    z.object({ account: z.string(), sponsor: maybe(z.string()) }),
    z.object({ missing: z.array(z.string()), ...dates.shape }),
  ),
  'programme.enter': message(
    ['page'],
    z.object({ account: z.string(), sponsor: z.string(), ...dates.shape }),
    programmeView,
  ),
  'programme.decline': message(
    ['page'],
    z.object({ account: z.string(), reason: text().check(z.minLength(1)) }),
    programmeView,
  ),
  'programme.duty': message(
    ['page'],
    z.object({ account: z.string(), duty: z.string(), on: day(), note: maybe(text()) }),
    programmeView,
  ),
  'programme.measure': message(
    ['page'],
    z.object({ account: z.string(), metric: z.string(), value: z.number(), on: day() }),
    programmeView,
  ),
  'programme.review': message(
    ['page'],
    z.object({ account: z.string(), on: day(), note: maybe(text()), reviewOn: maybe(day()), endOn: maybe(day()) }),
    programmeView,
  ),
  /** Ends a membership, by an exit criterion or for another reason (R121). */
  'programme.leave': message(
    ['page'],
    z.object({ account: z.string(), criterion: maybe(z.string()), reason: maybe(text()) }),
    programmeView,
  ),
  /** Somebody completed a training (R100, R119). */
  'programme.train': message(['page'], z.object({ person: z.string(), what: z.string(), on: day() }), programmeView),
  /** Entries to begin with, in every language that Simmer speaks. */
  'programme.suggestions': message(
    ['page'],
    nothing,
    z.object({ metrics: entries, duties: entries, trainings: entries, entry: entries, exit: entries }),
  ),
} as const;
