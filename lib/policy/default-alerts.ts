import type { AlertPolicy } from '../model/alerts.ts';

/** Calls a day by role, and two digests (defaults, "Attention"); everybody may be called for what is theirs. */
export const DEFAULT_ALERT_POLICY: AlertPolicy = {
  budgets: { agent: 2, lead: 6, supervisor: 6, 'escalation-manager': 3, csm: 3, ae: 3, executive: 1 },
  digests: ['09:00', '15:00'],
  roles: [],
};
