import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { actOn } from '../case-messages.ts';
import type { Background } from '../context.ts';

/** Other customers (R67). */
export function othersMessages(bg: Background): Handlers {
  return {
    'others.answer': ({ id, answer, note }) =>
      actOn(bg, id, (it, _, keep) =>
        newEvent('case.others-answered', `case:${it.id}`, { answer, note: keep('note', note) }),
      ),
  };
}
