import { alertSettingsSchema } from '../model/alerts.ts';
import { z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

/** From the settings to the background: how somebody is called as it stands now. */
export const ALERT_MESSAGES = {
  'alerts.get': message(
    ['page'],
    nothing,
    z.object({
      /** As chosen, else what goes for one's role. */
      settings: alertSettingsSchema,
      /** Calls a day by the team's word, and when its digests come. */
      budget: z.number(),
      digests: z.array(z.string()),
      /** The team chose other roles to be called. */
      isLeftOut: z.boolean(),
    }),
  ),
} as const;
