import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { actOn } from '../case-messages.ts';
import type { Background } from '../context.ts';

/** Confirming priority, urgency and SLA (R56–R58). */
export function weighingMessages(bg: Background): Handlers {
  return {
    'case.weigh': ({ id, values }) =>
      actOn(bg, id, (it) => values.map((value) => newEvent('case.weighed', `case:${it.id}`, value))),
  };
}
