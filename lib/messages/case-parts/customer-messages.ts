import { CONTACT_ABOUT } from '../../model/events/received-events.ts';
import { CHANNELS } from '../../model/kinds.ts';
import { maybe, z } from '../../model/z.ts';
import { message } from '../define-message.ts';
import { caseViewSchema } from '../panel-state.ts';
import { updateParts } from './customer-tells.ts';

const typed = z.object({ process: z.string(), impact: z.string(), sla: z.string() });

export const CUSTOMER_MESSAGES = {
  /** Writes down one contact with the customer, either way (R40). */
  'case.contact': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      channel: z.enum(CHANNELS),
      text: maybe(z.string()),
      direction: maybe(z.enum(['out', 'in'])),
      about: z.optional(z.array(z.enum(CONTACT_ABOUT))),
      parts: maybe(updateParts),
      /** Id of the contact it was with. */
      contact: maybe(z.string()),
    }),
    caseViewSchema,
  ),
  /** A reply that was seen in the ticket is logged as what it told, or the question is put away. */
  'customer.count-sent': message(['panel', 'page'], z.object({ id: z.string(), count: z.boolean() }), caseViewSchema),
  /**
   * The text of a confirmation, or of an update where `parts` are given or asked for with `update`. Nothing is written down.
   */
  'customer.draft': message(
    ['panel', 'page'],
    z.object({
      id: z.string(),
      /** The tab whose ticket is in front, where it is. */
      tabId: maybe(z.number()),
      /** One that a person chose. */
      language: maybe(z.string()),
      tell: z.array(z.enum(['received', 'priority', 'urgency', 'sla', 'update'])),
      parts: maybe(typed),
    }),
    z.object({
      language: z.string(),
      /** Those it can be had in. */
      languages: z.array(z.string()),
      /** known: the customer's · other: there is no text in theirs · unknown: nobody knows theirs. */
      fit: z.enum(['known', 'other', 'unknown']),
      text: z.string(),
      /** What the case says already of the three parts (R63). */
      proposed: typed,
    }),
  ),
} as const;
