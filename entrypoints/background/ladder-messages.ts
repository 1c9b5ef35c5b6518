import { newEvent } from '../../lib/cases/new-event.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { actOn } from './case-messages.ts';
import type { Background } from './context.ts';

/** What people say of cases that Simmer opened by itself. */
export function ladderMessages(bg: Background): Handlers {
  return {
    'case.part': ({ id, ticket }) =>
      actOn(bg, id, (it) =>
        it.tickets?.some((one) => one.ticket === ticket)
          ? newEvent('case.ticket-parted', `case:${it.id}`, { ticket })
          : null,
      ),
    'case.stakes': ({ id, text }) =>
      actOn(bg, id, (it, _, keep) => {
        const stakes = keep('stakes', text);
        return stakes === null ? null : newEvent('case.stakes-set', `case:${it.id}`, { stakes });
      }),
  };
}
