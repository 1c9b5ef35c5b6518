import { DISAGREEMENT_REASONS, DISMISSAL_REASONS } from '../model/case-events.ts';
import { SIGNAL_KINDS } from '../model/kinds.ts';
import { instant, maybe, z } from '../model/z.ts';
import { tellsSchema } from './case-parts/customer-tells.ts';
import { insertResult, inTab, message, nothing } from './define-message.ts';
import { escalationDraftSchema, panelStateSchema } from './panel-state.ts';

/** From the panel to the background. */
export const PANEL_MESSAGES = {
  // panel → background. `panel.hello` is the only one accepted before the token is.
  'panel.hello': message(['panel'], z.object({ token: maybe(z.string()), tabId: maybe(z.number()) }), panelStateSchema),
  'panel.state': message(['panel'], inTab, panelStateSchema),
  'panel.collapse': message(['panel'], z.object({ tabId: z.number(), collapsed: z.boolean() }), nothing),
  'panel.leave': message(['panel'], inTab, nothing),
  'panel.retry': message(['panel'], inTab, nothing),
  'panel.open-rest': message(['panel'], inTab, nothing),
  'panel.highlight': message(
    ['panel'],
    z.object({ tabId: z.number(), message: maybe(z.string()), quote: maybe(z.string()) }),
    z.object({ found: z.boolean() }),
  ),
  'panel.insert': message(
    ['panel'],
    z.object({
      tabId: z.number(),
      script: z.string(),
      language: z.string(),
      text: z.string(),
      tells: maybe(tellsSchema),
    }),
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
} as const;
