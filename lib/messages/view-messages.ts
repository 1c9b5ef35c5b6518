import { z } from '../model/z.ts';
import { inTab, message, nothing } from './define-message.ts';

/** From the panel and the popup to the background: about lists of the helpdesk, and what is written into it. */
export const VIEW_MESSAGES = {
  /** Looks through the list that is open in a tab, or stops. */
  'view.scan': message(['panel', 'page'], z.object({ tabId: z.number(), isOn: z.boolean() }), nothing),
  /** The tag for tickets at risk, after the person saw it. `already`: it bore it. */
  'desk.tag': message(['panel'], inTab, z.object({ outcome: z.enum(['written', 'already']) })),
} as const;
