import { maybe, z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';
import { panelStateSchema, problemSchema } from './panel-state.ts';
import { scopeShown } from './radar-messages.ts';

/** From the popup to the background. */
export const POPUP_MESSAGES = {
  'popup.state': message(
    ['page'],
    nothing,
    z.object({
      tabId: maybe(z.number()),
      /** Match pattern of this page's origin, where Simmer could be switched on. */
      origin: maybe(z.string()),
      host: maybe(z.string()),
      granted: z.boolean(),
      /** Id of the helpdesk or webmail that a page looks like which is not read yet. It allows nothing. */
      looksLike: maybe(z.string()),
      state: maybe(panelStateSchema),
      /** The page took the panel away so often that it stays away. */
      isAway: z.optional(z.boolean()),
      atRisk: z.number(),
      /** Whose tickets those are. */
      scope: scopeShown,
      /** Set where the number is not known. */
      trouble: maybe(problemSchema),
      language: z.string(),
    }),
  ),
  'popup.show-panel': message(['page'], inTab, nothing),
  /** After the popup was granted an origin: register the content script there and inject it into its open tabs. */
  'popup.site-granted': message(['page'], z.object({ origin: z.string(), tabId: maybe(z.number()) }), nothing),
} as const;
