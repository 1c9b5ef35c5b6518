import { maybe, moment, z } from '../z.ts';
import { day, minutes, money, somebody, vaultId } from './shared.ts';

export const ACTION_KINDS = ['concession', 'training', 'process', 'documentation', 'product', 'other'] as const;
export const QUESTIONS = ['root-cause', 'improvement', 'prevention'] as const;
export const CONCESSION_KINDS = ['refund', 'credit', 'discount', 'extension', 'goods', 'service', 'other'] as const;
export const IMPACT_CLASSES = ['lost-customer', 'lost-revenue', 'word-of-mouth', 'satisfaction', 'loyalty'] as const;

/** The post-mortem (R76–R81), concessions (R80), reasons and impact (R8, R16–R22, R82–R84), foreseen risks (R99). */
export const POST_MORTEM_EVENTS = {
  'case.meeting-planned': z.object({
    at: moment(),
    minutes: minutes(),
    place: maybe(vaultId()),
    invited: z.array(somebody),
  }),
  /** Who came (R76). */
  'case.meeting-held': z.object({ at: moment(), people: z.array(z.object({ who: somebody, came: z.boolean() })) }),
  /** R77, R78, R81: the latest answer stands. */
  'case.answered': z.object({
    question: z.enum(QUESTIONS),
    answer: vaultId(),
    /** How often the case had been opened again for whoever answered; missing in records of before it was kept. */
    reopened: maybe(z.int().check(z.minimum(0))),
  }),
  'case.action-added': z.object({
    action: z.string(),
    kind: z.enum(ACTION_KINDS),
    what: vaultId(),
    owner: somebody,
    dueOn: day(),
    /** Where it comes from; the post-mortem where it is missing. */
    from: maybe(z.enum(['post-mortem', 'survey', 'risk', 'review'])),
  }),
  'case.action-changed': z.object({
    action: z.string(),
    what: maybe(vaultId()),
    owner: maybe(somebody),
    dueOn: maybe(day()),
  }),
  'case.action-done': z.object({
    action: z.string(),
    done: z.boolean(),
    note: maybe(vaultId()),
    /** The action's own words, so that the timeline can say which it was. */
    what: maybe(vaultId()),
  }),
  /** Nothing needs to be done after this case, and why. */
  'case.actions-ruled-out': z.object({ reason: vaultId() }),
  /** Waived with a reason, by whoever says so (R75). */
  'case.post-mortem-waived': z.object({ reason: vaultId(), name: maybe(vaultId()) }),
  'case.concession-asked': z.object({
    concession: z.string(),
    kind: z.enum(CONCESSION_KINDS),
    money: maybe(money),
    what: maybe(vaultId()),
    approver: somebody,
  }),
  'case.concession-decided': z.object({
    concession: z.string(),
    decision: z.enum(['approved', 'declined']),
    /** What was approved, where it differs from what was asked. */
    money: maybe(money),
    note: maybe(vaultId()),
    /** Whoever decided, where a colleague records it for them. */
    who: maybe(somebody),
    /** What it was about, in the request's own words, so that the timeline can say it. */
    what: maybe(vaultId()),
  }),
  /** The customer was told of an approved concession. */
  'case.concession-told': z.object({ concession: z.string() }),
  /** Codes of `CASE_REASONS`, or of the team's own list. */
  'case.reasons-set': z.object({ reasons: z.array(z.string()) }),
  'case.impact-set': z.object({
    classes: z.array(z.enum(IMPACT_CLASSES)),
    money: maybe(money),
    note: maybe(vaultId()),
  }),
  /** Satisfaction and loyalty before and after (R83). */
  'case.scores-set': z.object({
    satisfactionBefore: maybe(z.number()),
    satisfactionAfter: maybe(z.number()),
    loyaltyBefore: maybe(z.number()),
    loyaltyAfter: maybe(z.number()),
  }),
  /** A review that was threatened, or appeared (R84). */
  'case.review-linked': z.object({
    review: z.string(),
    site: vaultId(),
    url: maybe(vaultId()),
    state: z.enum(['threatened', 'posted', 'removed']),
  }),
  /** Something that may go wrong, and what is done against it; without a mitigation it is listed as open (R99). */
  'case.risk-foreseen': z.object({
    risk: z.string(),
    /** Id in the team's list of risks; else `what` says it. */
    known: maybe(z.string()),
    what: maybe(vaultId()),
    mitigation: maybe(vaultId()),
  }),
  'case.risk-dropped': z.object({ risk: z.string() }),
} as const;
