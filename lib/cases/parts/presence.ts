import type { Case } from '../../model/case.ts';
import { EVENT_DATA, type EventType } from '../../model/case-events.ts';
import type { Presence } from '../../model/parts/presence.ts';
import type { Part, PartChanges, Said } from './define-part.ts';

/** What no person did for the case: said by whichever browser noticed first, or only that it went to somebody. */
const SILENT: readonly EventType[] = ['case.opened', 'case.step-climbed', 'case.ticket-joined', 'case.brief-sent'];

/** Whoever accepted through a colleague may have no Simmer: then anybody's word about the case counts. */
function hear(state: Presence, { at, by }: Said, taker: string | null): Presence {
  const { accepted, heardAt } = state;
  if (!accepted || heardAt) return state;
  return by === taker || accepted.by !== taker ? { ...state, heardAt: at } : state;
}

const types = (Object.keys(EVENT_DATA) as EventType[]).filter(
  (type) => type.startsWith('case.') && !SILENT.includes(type),
);

/** Signs of life of whoever has a case (W2): any act of theirs is one. */
export const presence: Part<Presence> = {
  empty: {},
  changes: {
    ...(Object.fromEntries(
      types.map((type) => [
        type,
        (state: Presence, _: unknown, said: Said, it: Case) => hear(state, said, it.handover.acceptedBy),
      ]),
    ) as PartChanges<Presence>),
    'case.accepted': ({ reopenedAt }, _, { at, by, event }, it) => ({
      ...(it.handover.acceptedAt === null ? { accepted: { event, at, by } } : it.parts.presence),
      ...(reopenedAt && { reopenedAt }),
    }),
    'case.reopened': (state, _, said, it) => ({
      ...hear(state, said, it.handover.acceptedBy),
      reopenedAt: said.at,
    }),
  },
};
