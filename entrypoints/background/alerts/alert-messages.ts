import type { Handlers } from '../../../lib/messages/receive.ts';
import { type Background, readMoment } from '../context.ts';
import { alertSettings, budgetByRole, isLeftOut } from './alert-rules.ts';

/** What the settings ask of alerts; they are saved with the other settings. */
export function alertMessages(bg: Background): Handlers {
  return {
    'alerts.get': async () => {
      const moment = await readMoment(bg);
      return {
        settings: alertSettings(moment),
        budget: budgetByRole(moment),
        digests: moment.policy.alerts.digests,
        isLeftOut: isLeftOut(moment),
      };
    },
  };
}
