import { eventInstant, findData } from '../cases/read-data.ts';
import { sortEvents } from '../cases/sort-events.ts';
import type { EventData, EventType } from '../model/case-events.ts';
import type { LogEvent } from '../model/event.ts';
import type { ProgrammeAccount, SaidBy } from './programme.ts';

type Change<T extends EventType> = (
  it: ProgrammeAccount,
  data: EventData<T>,
  said: SaidBy,
  event: string,
) => Partial<ProgrammeAccount>;

/** What each type of event changes. What cannot be meant any more changes nothing: it stands in the timeline alone. */
const CHANGES: { [T in EventType]?: Change<T> } = {
  'account.proposed': (it, data, said) => ({
    proposals: [...it.proposals, { ...data, ...said }],
    name: data.name,
    domain: data.domain ?? it.domain,
    // Proposed anew after it left or was declined, its criteria are judged anew (R120).
    ...(it.state === 'left' || it.state === 'declined' ? { state: 'proposed' as const, judged: {} } : {}),
  }),
  'account.criterion-judged': (it, { criterion, met, note }, said) => ({
    judged: { ...it.judged, [criterion]: { met, note: note ?? null, ...said } },
  }),
  // Somebody let it in meanwhile: that stands, and the reason against it is in the timeline.
  'account.declined': (it, { reason }, said) =>
    it.state === 'member' ? {} : { state: 'declined', declined: { reason, ...said } },
  'account.entered': (it, data, said, event) => {
    // Twice at once is one membership: it began with the first, and the latest names its sponsor and its dates.
    const begun = it.state === 'member' && it.membership ? { at: it.membership.at, event: it.membership.event } : null;
    if (begun) return { membership: { ...data, by: said.by, ...begun } };
    return { state: 'member', membership: { ...data, ...said, event }, duties: [], reviews: [] };
  },
  'account.duty-done': (it, data, said) => ({ duties: [...it.duties, { ...data, ...said }] }),
  'account.measured': (it, data, said) => ({ measured: [...it.measured, { ...data, ...said }] }),
  'account.reviewed': (it, data, said) => ({
    reviews: [...it.reviews, { ...data, ...said }],
    ...(it.membership && {
      membership: {
        ...it.membership,
        // Reviewed and no day named: the end is the next time it is looked at.
        reviewOn: data.reviewOn ?? data.endOn ?? it.membership.endOn,
        endOn: data.endOn ?? it.membership.endOn,
      },
    }),
  }),
  'account.left': (it, { criterion, reason }, said) =>
    it.state === 'member'
      ? { state: 'left', left: { criterion: criterion ?? null, reason: reason ?? null, ...said } }
      : {},
};

const empty = (id: string): ProgrammeAccount => ({
  id,
  state: 'proposed',
  name: null,
  domain: null,
  proposals: [],
  judged: {},
  membership: null,
  duties: [],
  reviews: [],
  measured: [],
  declined: null,
  left: null,
  timeline: [],
});

/**
 * Every customer of the sponsorship programme (R109–R123): a pure fold, the same whatever order the events come in and however
 * often each comes. Nothing is refused here: what two devices said at once both stands, and the register shows it.
 */
export function foldProgramme(events: Iterable<LogEvent>): Map<string, ProgrammeAccount> {
  const accounts = new Map<string, ProgrammeAccount>();
  for (const event of sortEvents(events)) {
    if (!event.subject.startsWith('account:')) continue;
    const id = event.subject.slice('account:'.length);
    const it = accounts.get(id) ?? empty(id);
    const change = CHANGES[event.type as EventType] as Change<EventType> | undefined;
    const data = change && findData(event.type as EventType, event);
    const said = { at: eventInstant(event), by: event.by };
    const next = data ? change(it, data, said, event.id) : {};
    accounts.set(id, { ...it, ...next, timeline: [...it.timeline, event] });
  }
  return accounts;
}
