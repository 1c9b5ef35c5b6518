import { CHANNELS, METRICS, PRIORITIES } from '../kinds.ts';
import { maybe, moment, z } from '../z.ts';
import { somebody, vaultId } from './shared.ts';

/** What a contact with the customer was about. */
export const CONTACT_ABOUT = [
  'received',
  'priority',
  'urgency',
  'sla',
  'update',
  'resolution',
  'fix-date',
  'satisfaction',
  'concession',
  'other',
] as const;
export type ContactAbout = (typeof CONTACT_ABOUT)[number];

/** A level, or a metric and a time, as `toldValue` writes them; null where nothing was set. */
const toldText = () => maybe(z.string().check(z.regex(/^[\w:./-]*$/)));

/** Step 1 (R52–R60), and what goes on through all steps: contacts, people. */
export const RECEIVED_EVENTS = {
  /** Priority (R56), urgency (R57) or SLA (R58), confirmed by a person. */
  'case.weighed': z.object({
    field: z.enum(['priority', 'urgency', 'sla']),
    /** Of priority and urgency. */
    level: maybe(z.enum(PRIORITIES)),
    /** Of the SLA: what is promised and by when; both null where there is none for this customer. */
    metric: maybe(z.enum(METRICS)),
    dueAt: maybe(moment()),
  }),
  /** One contact with the customer, either way: the evidence that they were heard (R40). */
  'case.contact-logged': z.object({
    channel: z.enum(CHANNELS),
    note: maybe(vaultId()),
    at: maybe(moment()),
    /** Missing in records of before it was asked: then it was ours. */
    direction: maybe(z.enum(['out', 'in'])),
    about: z.optional(z.array(z.enum(CONTACT_ABOUT))),
    /** The three parts of an update (R63). */
    parts: maybe(z.object({ process: maybe(vaultId()), impact: maybe(vaultId()), sla: maybe(vaultId()) })),
    /** What stood then for whoever told it, of what it was about: a colleague may have set another value elsewhere meanwhile. */
    told: maybe(z.object({ priority: toldText(), urgency: toldText(), sla: toldText() })),
    /** Id of the contact it was with. */
    contact: maybe(z.string()),
  }),
  /** A stakeholder of ours was told (R59): who, when, by which channel. */
  'case.stakeholder-told': z.object({
    who: somebody,
    channel: z.enum(CHANNELS),
    at: maybe(moment()),
    note: maybe(vaultId()),
  }),
  /** Somebody who matters to the case, on either side (R42). */
  'case.contact-added': z.object({
    contact: z.string(),
    side: z.enum(['ours', 'theirs']),
    who: somebody,
    /** What they are there, and how they are reached: in the vault. */
    position: maybe(vaultId()),
    reach: maybe(vaultId()),
  }),
  'case.contact-removed': z.object({ contact: z.string() }),
  /** A department is asked in, and acknowledges how urgent it is (R90). */
  'case.department-asked': z.object({ ask: z.string(), who: somebody, note: maybe(vaultId()) }),
  'case.department-answered': z.object({ ask: z.string(), note: maybe(vaultId()) }),
} as const;
