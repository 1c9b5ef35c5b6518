import { CHANNELS } from '../kinds.ts';
import { maybe, moment, z } from '../z.ts';
import { day, minutes, roleOrPerson, somebody, vaultId } from './shared.ts';

/** What outlives a case: articles (R130–R132), accounts in the sponsorship programme (R109–R123), reviews (R97, R98), people. */
export const BEYOND_EVENTS = {
  /** Subject `article:<id>`. The latest text stands. */
  'article.written': z.object({
    title: vaultId(),
    text: maybe(vaultId()),
    /** Where it lies, for an article of another knowledge base. */
    url: maybe(vaultId()),
    language: z.string(),
    case: maybe(z.string()),
    issue: maybe(vaultId()),
  }),
  'article.retired': z.object({}),
  /** The article that holds the solution of a case, or why there is none (R131). */
  'case.article-linked': z.object({
    article: maybe(z.string()),
    /** Its title when it was linked: the case says so without looking it up. */
    title: maybe(vaultId()),
    reason: maybe(vaultId()),
  }),
  /** An article answered a ticket before it was escalated: an avoided escalation (R132). */
  'ticket.article-used': z.object({ article: z.string(), ticketRef: maybe(vaultId()) }),
  /** A minor issue: the defect's reference and the promised day (R3, R4). The latest stands. */
  'ticket.minor-recorded': z.object({ ticketRef: maybe(vaultId()), defect: vaultId(), fixOn: day() }),
  'ticket.minor-told': z.object({}),
  'ticket.minor-done': z.object({}),
  /** A record of insults was saved as a file on somebody's own computer: how many messages held them, and no words (U10). */
  'ticket.evidence-saved': z.object({ count: z.number() }),
  /** Subject `account:<id>`. A customer is proposed for the programme, by a case or by hand (R111). */
  'account.proposed': z.object({
    name: vaultId(),
    domain: maybe(vaultId()),
    case: maybe(z.string()),
    why: maybe(vaultId()),
  }),
  /** The case from which its customer was proposed, for its own timeline. */
  'case.sponsorship-proposed': z.object({ account: z.string() }),
  'account.criterion-judged': z.object({ criterion: z.string(), met: z.boolean(), note: maybe(vaultId()) }),
  'account.declined': z.object({ reason: vaultId() }),
  'account.entered': z.object({ sponsor: roleOrPerson, startOn: day(), reviewOn: day(), endOn: day() }),
  'account.duty-done': z.object({ duty: z.string(), on: day(), note: maybe(vaultId()) }),
  'account.measured': z.object({ metric: z.string(), value: z.number(), on: day() }),
  'account.reviewed': z.object({ on: day(), note: maybe(vaultId()), reviewOn: maybe(day()), endOn: maybe(day()) }),
  'account.left': z.object({ criterion: maybe(z.string()), reason: maybe(vaultId()) }),
  /** Subject `review:<year>-Q<n>` (R97). */
  'review.planned': z.object({
    at: moment(),
    minutes: minutes(),
    place: maybe(vaultId()),
    invited: z.array(somebody),
  }),
  'review.held': z.object({ at: moment(), people: z.array(z.object({ who: somebody, came: z.boolean() })) }),
  /** R98: product, training and other, besides the process. */
  'review.noted': z.object({ topic: z.enum(['process', 'product', 'training', 'other']), note: vaultId() }),
  'review.action-added': z.object({ action: z.string(), what: vaultId(), owner: somebody, dueOn: day() }),
  'review.action-done': z.object({ action: z.string(), done: z.boolean() }),
  /** Subject `person:<id>`. A training was completed: an executive's before the first assignment (R119). */
  'person.trained': z.object({ what: z.string(), on: day() }),
  /** Subject `person:<keyed hash>`. What was held about somebody was erased; what stayed, and why (R145). */
  'person.erased': z.object({
    items: z.number(),
    kept: z.array(z.object({ kind: z.string(), count: z.number(), why: z.string() })),
    asked: maybe(z.enum(CHANNELS)),
    /** Cases on hold whose texts were erased all the same, and why a manager said so. */
    override: maybe(z.object({ cases: z.array(z.string()), reason: vaultId() })),
  }),
  /** Nothing of the case is erased any more, neither by time nor by request, until that is lifted (R145). */
  'case.hold-placed': z.object({ reason: vaultId() }),
  /** `of`: ids of the events that placed what is lifted. One that somebody else placed meanwhile stands. */
  'case.hold-lifted': z.object({ of: z.array(z.string()), reason: maybe(vaultId()) }),
  /** The ticket was merged in the helpdesk: the case follows it. */
  'case.ticket-moved': z.object({ ticket: z.string(), ticketRef: vaultId() }),
  /** What the helpdesk's page proposed for a case: done, or not wanted. */
  'case.proposal-set-aside': z.object({ proposal: z.string() }),
} as const;
