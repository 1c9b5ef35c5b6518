import { briefSchema } from '../model/brief.ts';
import { DESTINATION_FIELDS, DESTINATION_KINDS, destinationSchema } from '../model/destination.ts';
import { CHANNELS, MODES } from '../model/kinds.ts';
import { LONG_TEXT, NAME_TEXT } from '../model/text-limits.ts';
import { maybe, z } from '../model/z.ts';
import { insertResult, message } from './define-message.ts';
import { caseViewSchema, problemSchema } from './panel-state.ts';

const both = ['panel', 'page'] as const;
const to = { role: z.string(), person: maybe(z.string()) };
const fields = z.array(z.enum(DESTINATION_FIELDS));
const briefOf = { id: z.string(), brief: briefSchema };

/** Who would take a hand-over at this moment, or why nobody can be asked. */
const dutySchema = z.object({
  kind: z.enum(['on', 'deputy', 'no-people', 'nobody-there', 'not-covered']),
  who: maybe(z.string()),
  /** Whom they stand in for. */
  absent: maybe(z.string()),
  /** When somebody can be asked again, as an instant, where that is known. */
  until: maybe(z.string()),
});

const plan = z.object({
  duty: dutySchema,
  acknowledgeBy: maybe(z.string()),
  brief: briefSchema,
  /** False where the ticket is not in front, so that no reply was read for promises. */
  isRead: z.boolean(),
});
export type HandoverPlan = z.infer<typeof plan>;

/** What is kept of a destination here, as far as it is shown. */
const shownDestination = z.object({
  destination: destinationSchema,
  /** Null where no address was typed in on this computer. */
  host: maybe(z.string()),
  /** The last four characters of the address, where they give nothing away. */
  tail: maybe(z.string()),
  hasKey: z.boolean(),
  /** True where the host was allowed for sending alone. */
  onlyHere: z.boolean(),
  /** Match pattern of its host, and whether the browser allows it. */
  origin: maybe(z.string()),
  isAllowed: z.boolean(),
});
export type ShownDestination = z.infer<typeof shownDestination>;
const list = { destinations: z.array(shownDestination) };
const destinations = z.object(list);

/** From the panel and the pages to the background: hand-overs, their briefs, and where they are sent. */
export const HANDOVER_MESSAGES = {
  /** Whom a case can go to, and which ways out there are. */
  'handover.choices': message(
    both,
    z.object({ id: z.string() }),
    z.object({
      roles: z.array(z.object({ id: z.string(), name: z.string() })),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          roles: z.array(z.string()),
          /** Ids of those who stand in for them, in this order. */
          deputies: z.array(z.string()),
          /** Until when they are away, as an instant; null for who is not. */
          awayUntil: maybe(z.string()),
        }),
      ),
      to: z.object({ ...to, mode: z.enum(MODES) }),
      /** With what the team lets each of them be told. */
      destinations: z.array(z.object({ id: z.string(), name: z.string(), kind: z.enum(DESTINATION_KINDS), fields })),
    }),
  ),
  /** Who would take it and by when, and the brief as proposed. Without `to` it is about the hand-over in force. */
  'handover.plan': message(
    both,
    z.object({ id: z.string(), tabId: maybe(z.number()), to: maybe(z.object({ ...to, mode: z.enum(MODES) })) }),
    plan,
  ),
  /** `tabId` where the case's ticket is in front: a customer's own people are found by it, as in the plan. */
  'handover.give': message(
    both,
    z.object({ ...briefOf, ...to, mode: z.enum(MODES), tabId: maybe(z.number()) }),
    caseViewSchema,
  ),
  'handover.return': message(
    both,
    z.object({ id: z.string(), reason: z.string().check(z.maxLength(LONG_TEXT)) }),
    caseViewSchema,
  ),
  /** Somebody without Simmer accepted, and a colleague says so. */
  'handover.accept-for': message(
    both,
    z.object({ id: z.string(), name: z.string().check(z.maxLength(NAME_TEXT)), how: z.enum(CHANNELS) }),
    caseViewSchema,
  ),
  /** Into the helpdesk's composer as an internal note, or to the clipboard where it is none. */
  'handover.note': message(
    ['panel'],
    z.object({ ...briefOf, tabId: z.number() }),
    z.object({ result: insertResult, view: caseViewSchema }),
  ),
  /** Through the helpdesk's API, as a note that colleagues alone can see. `already`: the same note stands there. */
  'handover.save-note': message(
    ['panel'],
    z.object({ ...briefOf, tabId: z.number() }),
    z.object({ outcome: z.enum(['written', 'already']), view: caseViewSchema }),
  ),
  /** The brief as text, and as the address that opens a mail program. */
  'handover.text': message(
    both,
    z.object(briefOf),
    z.object({ text: z.string(), mail: z.string(), isCut: z.boolean() }),
  ),
  'handover.taken': message(both, z.object({ ...briefOf, how: z.enum(['copied', 'mailed']) }), caseViewSchema),
  /** Exactly what would be sent. */
  'handover.preview': message(
    both,
    z.object({ ...briefOf, destination: z.string() }),
    z.object({ body: z.string(), host: maybe(z.string()), hidesKey: z.boolean() }),
  ),
  'handover.send': message(
    both,
    z.object({ ...briefOf, destination: z.string(), preview: z.string() }),
    caseViewSchema,
  ),
  /** What a person decides about a delivery that did not go by itself. */
  'delivery.decide': message(
    both,
    z.object({ id: z.string(), delivery: z.string(), what: z.enum(['retry', 'arrived', 'drop']) }),
    caseViewSchema,
  ),

  'destination.list': message(['page'], z.object({}), destinations),
  'destination.example': message(
    ['page'],
    z.object({ kind: z.enum(DESTINATION_KINDS), fields }),
    z.object({ body: z.string() }),
  ),
  /** Saves a destination; a new one where `destination.id` is empty. Address and key stay as they are where they are left empty. */
  'destination.save': message(
    ['page'],
    z.object({
      destination: z.object({ id: z.string(), name: z.string(), kind: z.enum(DESTINATION_KINDS), fields }),
      url: maybe(z.string()),
      key: maybe(z.string()),
      /** True where the host was allowed for this alone: then no page of it is read. */
      onlyHere: z.boolean(),
    }),
    z.object({ ...list, errors: z.array(z.string()) }),
  ),
  'destination.remove': message(['page'], z.object({ id: z.string() }), destinations),
  'destination.test': message(
    ['page'],
    z.object({ id: z.string() }),
    z.object({ isSent: z.boolean(), problem: maybe(problemSchema), said: maybe(z.string()) }),
  ),
} as const;
