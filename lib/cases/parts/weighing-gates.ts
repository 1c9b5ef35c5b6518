import { isMessageKey } from '../../i18n/translator.ts';
import type { Gate, Gates } from '../gate.ts';

/** Each of the three is set by itself, and told to the customer (R56–R58). */
const weighed = (field: 'priority' | 'urgency' | 'sla'): Gate => ({
  missing: (it, { say }) => {
    const key = `weighing.${field}.missing`;
    return it.parts.weighing?.[field] || !isMessageKey(key) ? [] : [say(key)];
  },
});

export const weighingGates: Gates = {
  priority: weighed('priority'),
  urgency: weighed('urgency'),
  sla: weighed('sla'),
};
