import { newEvent } from '../../../lib/cases/new-event.ts';
import { toldValue } from '../../../lib/cases/told-value.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { actOn } from '../case-messages.ts';
import type { Background } from '../context.ts';
import { draftForCustomer } from './customer-draft.ts';

/** Priority, urgency and SLA as they stand, by which it is known later what the customer was told of (R56–R58). */
const weighedNow = ({ parts }: Case) => ({
  priority: toldValue(parts.weighing, 'priority') ?? null,
  urgency: toldValue(parts.weighing, 'urgency') ?? null,
  sla: toldValue(parts.weighing, 'sla') ?? null,
});

/** Contacts with the customer: written down when they took place, never before (R40, R55–R58, R62, R63). */
export function customerMessages(bg: Background): Handlers {
  return {
    'case.contact': ({ id, channel, text, direction, about, parts, contact }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.contact-logged', `case:${it.id}`, {
          channel,
          note: keep('contact', text),
          ...(direction && { direction }),
          ...(about && about.length > 0 && { about: [...new Set(about)] }),
          ...(direction !== 'in' && about && { told: weighedNow(it) }),
          ...(parts && {
            parts: {
              process: keep('update', parts.process),
              impact: keep('update', parts.impact),
              sla: keep('update', parts.sla),
            },
          }),
          ...(contact && it.parts.crew?.contacts.some((one) => one.contact === contact) && { contact }),
        }),
      ),
    'customer.draft': (data) => draftForCustomer(bg, data),
  };
}
