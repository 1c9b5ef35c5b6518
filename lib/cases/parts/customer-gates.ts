import { AS_NAMED, type Gates } from '../gate.ts';
import { hasCustomer, nextUpdate } from '../next-update.ts';
import { isSinceInvestigation } from '../since-step.ts';

/** The customer knows that we have it (R55), and hears from us in the rhythm of their case (R62, R63). */
export const customerGates: Gates = {
  'confirm-received': {
    concerns: hasCustomer,
    missing: ({ parts }) => {
      const contacts = parts.customer?.contacts ?? [];
      const isTold = contacts.some(({ direction, about }) => direction === 'out' && about.includes('received'));
      return isTold ? [] : [AS_NAMED];
    },
  },
  'customer-updated': {
    concerns: hasCustomer,
    missing: (it, { say, policy: { cadence, calendars }, now }) => {
      const updates = (it.parts.customer?.contacts ?? []).filter(
        (contact) => contact.direction === 'out' && contact.parts && isSinceInvestigation(it, contact),
      );
      if (updates.length === 0) return [say('customer.missing.update')];
      const next = cadence && calendars ? nextUpdate(it, { cadence, calendars }) : null;
      const isLate = next !== null && now !== undefined && next.dueAt < now;
      return isLate ? [say('customer.missing.late', { at: next.dueAt })] : [];
    },
  },
};
