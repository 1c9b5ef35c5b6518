import { isMessageKey } from '../../i18n/translator.ts';
import type { ToldField } from '../../model/parts/customer.ts';
import type { Gate, Gates } from '../gate.ts';
import { hasCustomer } from '../next-update.ts';
import { toldValue } from '../told-value.ts';

/** Each of the three is set by itself, and then told to the customer as it was set (R56–R58). */
const weighed = (field: ToldField): Gate => ({
  missing: (it, { say }) => {
    const value = toldValue(it.parts.weighing, field);
    const isTold = it.parts.customer?.told[field] === value || !hasCustomer(it);
    const key = value === undefined ? `weighing.${field}.missing` : `customer.missing.${field}`;
    return (value !== undefined && isTold) || !isMessageKey(key) ? [] : [say(key)];
  },
});

export const weighingGates: Gates = {
  priority: weighed('priority'),
  urgency: weighed('urgency'),
  sla: weighed('sla'),
};
