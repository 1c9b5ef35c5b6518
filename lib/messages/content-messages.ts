import { MESSAGE_ROLES } from '../model/kinds.ts';
import { ticketSchema } from '../model/ticket.ts';
import { instant, maybe, z } from '../model/z.ts';
import { CONTENT_ANSWERS, TAB_REQUESTS } from './content-parts.ts';
import { insertResult, message, nothing } from './define-message.ts';
import { healthSchema } from './health-line.ts';
import { problemSchema } from './problem-schema.ts';
import { viewShownSchema } from './view-shown.ts';

/** Between content scripts and the background, and from the background to all pages. */
export const CONTENT_MESSAGES = {
  // content script → background
  'page.mount': message(['content'], nothing, CONTENT_ANSWERS['page.mount']),
  'page.settings': message(['content'], nothing, CONTENT_ANSWERS['page.settings']),
  /** How to read sites of this host that somebody pointed out; the script that can has come by then, and parses them. */
  'page.profiles': message(['content'], nothing, CONTENT_ANSWERS['page.profiles']),
  /** What the helpdesk's own API says of a ticket, by the key the team gave for it; not set where it gave none. */
  'page.keyed': message(['content'], z.object({ site: z.string(), ticket: z.string() }), CONTENT_ANSWERS['page.keyed']),
  'page.none': message(['content'], z.object({ site: z.string() }), nothing),
  'page.reading': message(['content'], z.object({ site: z.string(), key: maybe(z.string()) }), nothing),
  'page.ticket': message(
    ['content'],
    z.object({
      ticket: ticketSchema,
      source: z.enum(['api', 'dom', 'hand']),
      notice: maybe(problemSchema),
      /** True where the page can open what it holds back of the ticket. */
      opens: z.optional(z.boolean()),
    }),
    nothing,
  ),
  /** A reply in which Simmer put a text was seen in the ticket: what became of that text, and how the reply begins. */
  'page.sent': message(
    ['content'],
    z.object({
      key: z.string(),
      message: z.string(),
      sentAt: maybe(instant()),
      kept: maybe(z.object({ how: z.enum(['as-is', 'edited']), kept: z.number() })),
      words: maybe(z.string()),
    }),
    nothing,
  ),
  /** The draft beside this ticket is another than before, or there is none any more. Of its words nothing is told. */
  'page.wrote': message(['content'], z.object({ key: maybe(z.string()) }), nothing),
  'page.blind': message(['content'], z.object({ site: z.string(), problem: problemSchema }), nothing),
  /** What the self-test of the page found (U12). */
  'page.health': message(['content'], healthSchema, nothing),
  'page.rows': message(['content'], z.object({ keys: z.array(z.string()) }), CONTENT_ANSWERS['page.rows']),
  /** The list that is open, and how far it was looked through; null where none is. `auto`: it is looked through without a click. */
  'page.view': message(
    ['content'],
    z.object({ site: z.string(), view: z.nullable(viewShownSchema) }),
    CONTENT_ANSWERS['page.view'],
  ),
  /** Which tickets of a list were read since their last change, and how hot each was. */
  'page.scan-known': message(
    ['content'],
    z.object({ tickets: z.array(z.object({ key: z.string(), updatedAt: instant() })) }),
    CONTENT_ANSWERS['page.scan-known'],
  ),
  /** A ticket of a list, read though nobody has it open. */
  'page.scanned': message(['content'], z.object({ ticket: ticketSchema }), CONTENT_ANSWERS['page.scanned']),

  // background → content script of one tab
  'tab.layout': message(['background'], TAB_REQUESTS['tab.layout'], nothing),
  'tab.reread': message(
    ['background'],
    TAB_REQUESTS['tab.reread'],
    z.object({ ticket: ticketSchema, source: z.enum(['api', 'dom', 'hand']), opens: z.optional(z.boolean()) }),
  ),
  'tab.highlight': message(['background'], TAB_REQUESTS['tab.highlight'], z.object({ found: z.boolean() })),
  /** With `only`, the text goes nowhere but into a composer of that audience. */
  'tab.insert': message(['background'], TAB_REQUESTS['tab.insert'], insertResult),
  /** What is being written to the customer, for one look at it, and what was written before; null where nothing is. */
  'tab.draft': message(
    ['background'],
    TAB_REQUESTS['tab.draft'],
    z.object({
      draft: z.nullable(
        z.object({
          text: z.string(),
          thread: z.array(z.object({ role: z.enum(MESSAGE_ROLES), text: z.string(), attachments: z.number() })),
        }),
      ),
    }),
  ),
  /** Puts other words in the place of those that stand in the draft, `nth` times after the first. */
  'tab.replace': message(['background'], TAB_REQUESTS['tab.replace'], insertResult),
  /** One answer of the helpdesk's API about its service levels, as it came. */
  'tab.desk': message(
    ['background'],
    TAB_REQUESTS['tab.desk'],
    z.object({ status: z.number(), body: z.nullable(z.string()) }),
  ),
  'tab.scan': message(['background'], TAB_REQUESTS['tab.scan'], nothing),
  /** A tag, or a note for colleagues, through the helpdesk's API; looked at afterwards, and never written twice. */
  'tab.write': message(
    ['background'],
    TAB_REQUESTS['tab.write'],
    z.object({ outcome: z.enum(['written', 'already']) }),
  ),
  /** Opens what the page holds back of this ticket; that it did is seen by the next reading. */
  'tab.open-rest': message(['background'], TAB_REQUESTS['tab.open-rest'], nothing),
  'tab.health': message(['background'], nothing, healthSchema),
  /** How the page is built around the ticket, without its words; the script that can tell it has come by then. */
  'tab.structure': message(
    ['background'],
    nothing,
    z.object({ lines: z.array(z.string().check(z.maxLength(1000))).check(z.maxLength(300)) }),
  ),
  /** Whether the page took the panel away so often that it stays away. */
  'tab.panel': message(['background'], nothing, z.object({ isAway: z.boolean() })),
  'tab.return-focus': message(['background'], nothing, nothing),
  'tab.rows-changed': message(['background'], nothing, nothing),

  // background → all pages: what they show may have changed; null tab = everything.
  'state.changed': message(['background'], z.object({ tabId: maybe(z.number()) }), nothing),
} as const;
