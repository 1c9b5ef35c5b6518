import { newEvent } from '../../../lib/cases/new-event.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import { actOn } from '../case-messages.ts';
import { checkRights } from '../check-rights.ts';
import type { Background } from '../context.ts';
import { subjectOf } from './named-who.ts';

/** Keeping a case from being erased, and ending that (R145): in a team, a manager's. */
export function holdMessages(bg: Background): Handlers {
  /** @throws ProblemError `sync-needs-manager` */
  const check = (id: string, type: 'case.hold-placed' | 'case.hold-lifted') =>
    bg.store(async (db) => {
      const space = (await findCase(db, id))?.space;
      const data = type === 'case.hold-placed' ? { reason: '-' } : { of: [] };
      await checkRights(db, [newEvent(type, `case:${id}`, data as never, space)]);
    });
  return {
    'hold.place': async ({ id, reason }) => {
      await check(id, 'case.hold-placed');
      return actOn(bg, id, (it, _, keep) => {
        const kept = keep('reason', reason);
        return kept === null ? null : newEvent('case.hold-placed', subjectOf(it), { reason: kept });
      });
    },
    'hold.lift': async ({ id, of, reason }) => {
      await check(id, 'case.hold-lifted');
      return actOn(bg, id, (it, _, keep) => {
        const known = (it.parts.hold ?? []).map(({ event }) => event).filter((event) => of.includes(event));
        if (known.length === 0) return null; // ended already
        return newEvent('case.hold-lifted', subjectOf(it), { of: known, reason: keep('reason', reason) });
      });
    },
  };
}
