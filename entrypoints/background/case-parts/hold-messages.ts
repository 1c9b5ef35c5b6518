import { type NewEvent, newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { actOn, type Say } from '../case-messages.ts';
import { checkRights } from '../check-rights.ts';
import type { Background } from '../context.ts';
import { subjectOf } from './named-who.ts';

/** Keeping a case from being erased, and ending that (R145): in a team, a manager's. */
export function holdMessages(bg: Background): Handlers {
  /** @throws ProblemError `sync-needs-manager` */
  const act = async (id: string, kind: NewEvent, say: Say) => {
    await bg.store((db) => checkRights(db, [kind]));
    return actOn(bg, id, say);
  };
  return {
    'hold.place': ({ id, reason }) =>
      act(id, newEvent('case.hold-placed', `case:${id}`, { reason: '' }), (it, _, keep) => {
        const kept = keep('reason', reason);
        return kept === null ? null : newEvent('case.hold-placed', subjectOf(it), { reason: kept });
      }),
    'hold.lift': ({ id, of, reason }) =>
      act(id, newEvent('case.hold-lifted', `case:${id}`, { of }), (it, _, keep) => {
        const known = (it.parts.hold ?? []).map(({ event }) => event).filter((event) => of.includes(event));
        if (known.length === 0) return null; // ended already
        return newEvent('case.hold-lifted', subjectOf(it), { of: known, reason: keep('reason', reason) });
      }),
  };
}
