import { signalSchema } from '../model/assessment.ts';
import { DISAGREEMENT_REASONS, DISMISSAL_REASONS } from '../model/case-events.ts';
import { CASE_STEPS, CHANNELS, LEVELS, SEVERITIES, SIGNAL_KINDS } from '../model/kinds.ts';
import { signalRuleSchema } from '../model/policy.ts';
import { ticketSchema } from '../model/ticket.ts';
import { instant, maybe, z } from '../model/z.ts';
import { caseViewSchema, escalationDraftSchema, panelStateSchema, problemSchema } from './panel-state.ts';

/**
 * Every message between contexts: who may send it, what it asks, what it answers. Both ends parse, because a message is
 * data from a stranger (law 4).
 *
 * - `content`: our content script in a helpdesk tab, to the background
 * - `panel`: the panel page, in the frame we mounted (token accepted) or in the browser's own side panel
 * - `page`: an extension page of ours in its own tab or popup
 * - `background`: the background, to a content script or to all pages
 */
const message = <Q extends z.ZodMiniType, A extends z.ZodMiniType>(from: readonly Sender[], request: Q, answer: A) => ({
  from,
  request,
  answer,
});

export type Sender = 'content' | 'panel' | 'page' | 'background';

const nothing = z.object({});
const inTab = z.object({ tabId: z.number() });

const radarTicket = z.object({
  key: z.string(),
  url: z.string(),
  site: z.string(),
  subject: z.string(),
  requester: z.string(),
  assignee: maybe(z.string()),
  score: z.number(),
  level: z.enum(LEVELS),
  trend: z.enum(['rising', 'steady', 'falling']),
  /** The hottest reason in one line, with the customer's words. */
  why: z.string(),
  quote: maybe(z.string()),
  observedAt: instant(),
  firstSignalAt: maybe(instant()),
  nextDue: maybe(z.object({ metric: z.string(), dueAt: instant(), breached: z.boolean() })),
  aside: maybe(z.object({ kind: z.enum(['handled', 'snoozed']), until: maybe(z.string()) })),
  caseRef: maybe(z.string()),
});
export type RadarTicket = z.infer<typeof radarTicket>;

const settings = z.object({
  language: z.enum(['auto', 'en', 'fi', 'ja']),
  name: z.string(),
  /** The team's own addresses and domains: in webmail, whoever is not in here is the customer. */
  mine: z.array(z.string()),
  side: z.enum(['left', 'right']),
});
export type Settings = z.infer<typeof settings>;

export const policyErrorSchema = z.object({
  line: z.number(),
  column: z.number(),
  path: z.string(),
  message: z.string(),
});
export type PolicyError = z.infer<typeof policyErrorSchema>;

/** What the team makes of each kind of signal, as its policy has it. */
const signalRules = z.partialRecord(z.enum(SIGNAL_KINDS), signalRuleSchema);
export type SignalRules = z.infer<typeof signalRules>;

const insertResult = z.object({
  outcome: z.enum(['inserted', 'copied', 'failed']),
  audience: z.enum(['public', 'internal', 'unknown']),
  problem: maybe(problemSchema),
});

export const MESSAGES = {
  // content script → background
  'page.mount': message(
    ['content'],
    nothing,
    z.object({ token: z.string(), collapsed: z.boolean(), side: z.enum(['left', 'right']), title: z.string() }),
  ),
  'page.settings': message(['content'], nothing, z.object({ mine: z.array(z.string()) })),
  'page.none': message(['content'], z.object({ site: z.string() }), nothing),
  'page.reading': message(['content'], z.object({ site: z.string(), key: maybe(z.string()) }), nothing),
  'page.ticket': message(
    ['content'],
    z.object({ ticket: ticketSchema, source: z.enum(['api', 'dom', 'hand']), notice: maybe(problemSchema) }),
    nothing,
  ),
  'page.blind': message(['content'], z.object({ site: z.string(), problem: problemSchema }), nothing),
  'page.rows': message(
    ['content'],
    z.object({ keys: z.array(z.string()) }),
    z.object({ rows: z.array(z.object({ key: z.string(), level: z.enum(LEVELS), label: z.string() })) }),
  ),

  // background → content script of one tab
  'tab.layout': message(
    ['background'],
    z.object({ collapsed: z.boolean(), side: z.enum(['left', 'right']), focus: z.boolean() }),
    nothing,
  ),
  'tab.reread': message(
    ['background'],
    z.object({ key: maybe(z.string()) }),
    z.object({ ticket: ticketSchema, source: z.enum(['api', 'dom', 'hand']) }),
  ),
  'tab.highlight': message(
    ['background'],
    z.object({ key: z.string(), message: maybe(z.string()), quote: maybe(z.string()) }),
    z.object({ found: z.boolean() }),
  ),
  'tab.insert': message(['background'], z.object({ key: z.string(), text: z.string() }), insertResult),
  'tab.return-focus': message(['background'], nothing, nothing),
  'tab.rows-changed': message(['background'], nothing, nothing),

  // panel → background. `panel.hello` is the only one accepted before the token is.
  'panel.hello': message(['panel'], z.object({ token: maybe(z.string()), tabId: maybe(z.number()) }), panelStateSchema),
  'panel.state': message(['panel'], inTab, panelStateSchema),
  'panel.collapse': message(['panel'], z.object({ tabId: z.number(), collapsed: z.boolean() }), nothing),
  'panel.leave': message(['panel'], inTab, nothing),
  'panel.retry': message(['panel'], inTab, nothing),
  'panel.highlight': message(
    ['panel'],
    z.object({ tabId: z.number(), message: maybe(z.string()), quote: maybe(z.string()) }),
    z.object({ found: z.boolean() }),
  ),
  'panel.insert': message(
    ['panel'],
    z.object({ tabId: z.number(), script: z.string(), language: z.string(), text: z.string() }),
    insertResult,
  ),
  'panel.copied': message(
    ['panel'],
    z.object({ tabId: z.number(), script: z.string(), language: z.string() }),
    nothing,
  ),
  'panel.draft': message(['panel'], inTab, escalationDraftSchema),
  'panel.escalate': message(['panel'], z.object({ tabId: z.number(), draft: escalationDraftSchema }), panelStateSchema),
  'panel.handled': message(
    ['panel'],
    z.object({ tabId: z.number(), reason: z.enum(DISMISSAL_REASONS) }),
    panelStateSchema,
  ),
  'panel.snooze': message(
    ['panel'],
    z.object({ tabId: z.number(), until: instant(), reason: z.enum(DISMISSAL_REASONS) }),
    panelStateSchema,
  ),
  'panel.undo-aside': message(['panel'], inTab, panelStateSchema),
  'panel.disagree': message(
    ['panel'],
    z.object({
      tabId: z.number(),
      kind: z.enum(SIGNAL_KINDS),
      rule: maybe(z.string()),
      strength: z.enum(['explicit', 'tone']),
      quote: maybe(z.string()),
      reason: z.enum(DISAGREEMENT_REASONS),
    }),
    panelStateSchema,
  ),

  // panel or page → background: the case in hand. Each appends one event and answers with the case as it then stands.
  'case.accept': message(['panel', 'page'], z.object({ id: z.string(), note: maybe(z.string()) }), caseViewSchema),
  'case.check': message(
    ['panel', 'page'],
    z.object({ id: z.string(), item: z.string(), done: z.boolean() }),
    caseViewSchema,
  ),
  'case.step': message(
    ['panel', 'page'],
    z.object({ id: z.string(), step: z.enum(CASE_STEPS), reason: maybe(z.string()) }),
    caseViewSchema,
  ),
  'case.note': message(['panel', 'page'], z.object({ id: z.string(), text: z.string() }), caseViewSchema),
  'case.contact': message(
    ['panel', 'page'],
    z.object({ id: z.string(), channel: z.enum(CHANNELS), text: z.string() }),
    caseViewSchema,
  ),
  'case.severity': message(
    ['panel', 'page'],
    z.object({ id: z.string(), severity: z.enum(SEVERITIES) }),
    caseViewSchema,
  ),
  'case.raise': message(['panel', 'page'], z.object({ id: z.string() }), caseViewSchema),
  'case.reopen': message(['panel', 'page'], z.object({ id: z.string(), reason: z.string() }), caseViewSchema),

  // page (dashboard, options, popup) → background
  'radar.list': message(
    ['page'],
    nothing,
    z.object({
      tickets: z.array(radarTicket),
      cases: z.array(caseViewSchema),
      blind: z.array(z.object({ tabId: z.number(), site: z.string(), problem: problemSchema })),
      trouble: maybe(problemSchema),
      me: z.object({ id: z.string(), name: z.string() }),
      language: z.string(),
    }),
  ),
  'settings.get': message(
    ['page', 'panel'],
    nothing,
    z.object({ settings, language: z.string(), trouble: maybe(problemSchema) }),
  ),
  'settings.set': message(['page', 'panel'], settings, z.object({ settings, language: z.string() })),
  'policy.get': message(['page'], nothing, z.object({ text: z.string(), defaults: z.string(), version: z.string() })),
  'policy.set': message(
    ['page'],
    /** `version`: the policy it was written over; a newer one is not overwritten unseen. */
    z.object({ text: z.string(), version: z.string() }),
    z.object({ saved: z.boolean(), version: z.string(), errors: z.array(policyErrorSchema) }),
  ),
  'signals.get': message(
    ['page'],
    nothing,
    z.object({
      kinds: z.array(
        z.object({
          kind: z.enum(SIGNAL_KINDS),
          /** Whose words it is heard in; `ticket` and `clocks` need none. */
          from: z.enum(['customer', 'team', 'ticket', 'clocks']),
          /** Its own points, 0–100, where the team gives none. */
          points: z.number(),
        }),
      ),
      rules: signalRules,
      /** Languages that are listened for, as tags. */
      languages: z.array(z.string()),
      version: z.string(),
    }),
  ),
  'signals.set': message(
    ['page'],
    z.object({ rules: signalRules, version: z.string() }),
    z.object({ version: z.string() }),
  ),
  /** What would be made of one message, by rules that need not be saved yet. Nothing of it is kept. */
  'signals.try': message(
    ['page'],
    z.object({ text: z.string().check(z.maxLength(20_000)), by: z.enum(['customer', 'agent']), rules: signalRules }),
    z.object({
      language: z.string(),
      /** False where nothing is known of its language's words. */
      isHeard: z.boolean(),
      score: z.number(),
      level: z.enum(LEVELS),
      signals: z.array(signalSchema),
    }),
  ),
  'popup.state': message(
    ['page'],
    nothing,
    z.object({
      tabId: maybe(z.number()),
      /** Match pattern of this page's origin, where Simmer could be switched on. */
      origin: maybe(z.string()),
      host: maybe(z.string()),
      granted: z.boolean(),
      state: maybe(panelStateSchema),
      atRisk: z.number(),
      /** Set where the number is not known. */
      trouble: maybe(problemSchema),
      language: z.string(),
    }),
  ),
  'popup.show-panel': message(['page'], inTab, nothing),
  /** After the popup was granted an origin: register the content script there and inject it into its open tabs. */
  'popup.site-granted': message(['page'], z.object({ origin: z.string(), tabId: maybe(z.number()) }), nothing),

  // background → all pages: what they show may have changed; null tab = everything.
  'state.changed': message(['background'], z.object({ tabId: maybe(z.number()) }), nothing),
} as const;

export type MessageName = keyof typeof MESSAGES;
export type Request<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>;
export type Answer<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['answer']>;

/** What travels: ours is told from others' by the tag. */
export const envelopeSchema = z.object({ simmer: z.literal(1), name: z.string(), data: z.unknown() });

/** What comes back. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem: problemSchema }),
]);
