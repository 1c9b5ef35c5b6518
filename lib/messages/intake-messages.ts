import { day } from '../model/events/shared.ts';
import { CHANNELS, ESCALATION_TYPES, INTAKES, SEVERITIES } from '../model/kinds.ts';
import { maybe, z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';
import { caseViewSchema, panelStateSchema } from './panel-state.ts';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** A case as a person typed it. */
export const handWrittenSchema = z.object({
  channel: z.enum(CHANNELS),
  intake: z.enum(INTAKES),
  customer: z.string().check(z.maxLength(200)),
  /** The customer's address, where it is known: only its keyed hash is kept. */
  address: maybe(z.string().check(z.maxLength(320))),
  subject: text(300),
  url: maybe(z.string().check(z.maxLength(2000))),
  type: z.enum(ESCALATION_TYPES),
  severity: z.enum(SEVERITIES),
  toRole: z.string(),
  toPerson: maybe(z.string()),
  summary: z.string().check(z.maxLength(4000)),
  stakes: text(4000),
  reasons: z.array(z.string()),
});
export type HandWrittenCase = z.infer<typeof handWrittenSchema>;

/** What a reply to a severe issue must hold (R6). */
export const replyPartsSchema = z.object({ empathy: z.boolean(), severity: z.boolean(), assurance: z.boolean() });
export type ReplyParts = z.infer<typeof replyPartsSchema>;

/** How an escalation begins: by hand, as a minor issue, or with a reply beside it. */
export const INTAKE_MESSAGES = {
  /** What the form of a case by hand offers. */
  'intake.choices': message(
    ['page'],
    nothing,
    z.object({
      roles: z.array(z.object({ id: z.string(), name: z.string() })),
      reasons: z.array(z.object({ id: z.string(), name: z.string(), internal: z.boolean() })),
      /** Who would take each type, as the matrix's roles go. */
      proposed: z.record(z.string(), z.string()),
    }),
  ),
  'intake.open': message(['page'], handWrittenSchema, caseViewSchema),
  /** A minor issue: the defect's reference and the day it is promised to be fixed (R3, R4). */
  'minor.record': message(
    ['panel'],
    z.object({ tabId: z.number(), defect: text(300), fixOn: day() }),
    panelStateSchema,
  ),
  'minor.told': message(['panel'], z.object({ tabId: z.number() }), panelStateSchema),
  'minor.done': message(['panel'], z.object({ tabId: z.number() }), panelStateSchema),
  /** What to tell the customer about the date, in their language. */
  'minor.text': message(
    ['panel'],
    z.object({ tabId: z.number() }),
    z.object({ text: z.string(), language: z.string() }),
  ),
  /** A reply to go with an escalation, in the customer's language (R5, R6). */
  'reply.draft': message(
    ['panel'],
    z.object({ tabId: z.number() }),
    z.object({ text: z.string(), language: z.string(), parts: replyPartsSchema }),
  ),
  /** Which of the three a text holds; null where its language is none that is known. */
  'reply.check': message(
    ['panel', 'page'],
    z.object({ text: z.string().check(z.maxLength(20_000)), language: z.string() }),
    z.object({ parts: z.nullable(replyPartsSchema) }),
  ),
  /** Does what the helpdesk's page proposes for the case. */
  'case.follow': message(
    ['panel'],
    z.object({
      id: z.string(),
      tabId: z.number(),
      proposal: z.string(),
      /** Who answers for what is passed over, where the settings give no name. */
      name: maybe(z.string().check(z.maxLength(200))),
    }),
    panelStateSchema,
  ),
  'case.decline-proposal': message(
    ['panel'],
    z.object({ id: z.string(), tabId: z.number(), proposal: z.string() }),
    panelStateSchema,
  ),
} as const;
