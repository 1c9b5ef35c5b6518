import { lastHandover } from '../../lib/cases/last-handover.ts';
import type { CaseView, DeliveryShown } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../lib/model/problem.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Delivery, Store } from '../../lib/store/schema.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import type { Moment } from './context.ts';
import { isMe, personName, whoName } from './names.ts';

/** Who gets a case back: whoever handed it over; the owner where Simmer opened it by itself. */
export function returnTarget(
  it: Case,
  { policy }: Moment,
): { role: string; person?: string | null | undefined } | null {
  const start = lastHandover(it);
  if (it.closedAt !== null || it.handover.acceptedAt !== null || start.type === 'returned') return null;
  if (start.type === 'opened' && it.opened.cause) return it.owner;
  const roles = policy.people.find(({ id }) => id === start.by)?.roles ?? [];
  return { role: roles[0] ?? 'agent', person: start.by };
}

const isCode = (code: string | null): code is ProblemCode =>
  (PROBLEM_CODES as readonly (string | null)[]).includes(code);

function shownDelivery(delivery: Delivery): DeliveryShown {
  const { id, name, state, nextAt, problem, status, said, madeAt } = delivery;
  const params = { name, host: name, ...(status !== null && { status }) };
  return {
    id,
    name,
    state,
    at: madeAt,
    nextAt: state === 'waiting' && delivery.attempts > 0 ? nextAt : null,
    problem: isCode(problem) && state !== 'sent' ? { code: problem, params } : null,
    said,
  };
}

/** Since when what was sent is shown: a hand-over that came back is told of with what was sent for it. */
function sentSince(it: Case): string {
  const { at, before } = lastHandover(it);
  return before ?? at;
}

/** Deliveries of a case that a person still wants to know of: those of this hand-over, and whatever has not got there. */
async function listDeliveries(db: Store, it: Case): Promise<DeliveryShown[]> {
  const at = sentSince(it);
  const all = await guardStore(() => db.getAll('deliveries'));
  return all
    .filter((one) => one.case === it.id || it.joined.includes(one.case))
    .filter(({ state, body, madeAt }) => (state === 'sent' ? madeAt >= at : body !== ''))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
    .map(shownDelivery);
}

/** The part of a case's view that is about its hand-over (R42, R60). @throws ProblemError `store-*` */
export async function handoverView(db: Store, it: Case, moment: Moment): Promise<Partial<CaseView>> {
  const { handover } = it;
  const last = lastHandover(it);
  const returned = last.type === 'returned' ? last : null;
  const ids = [it.brief?.item, returned?.reason, handover.acceptedName].filter((id) => id !== undefined);
  const items = await readVault(db, ids);
  const words = (id: string | undefined) => {
    const item = id === undefined ? undefined : items.get(id);
    return item && ('erased' in item ? moment.say('case.erased') : item.text);
  };
  const brief = words(it.brief?.item);
  const to = returnTarget(it, moment);
  return {
    brief: brief && it.brief ? { text: brief, by: personName(it.brief.by, moment), at: it.brief.at } : null,
    returned: returned && {
      by: personName(returned.by, moment),
      at: returned.at,
      reason: words(returned.reason) ?? '',
    },
    isMine: handover.acceptedAt === null && isMe(handover.person, moment),
    returnsTo: to && whoName(to, moment),
    deliveries: await listDeliveries(db, it),
    ...(handover.acceptedName && {
      handover: {
        to: whoName(handover, moment),
        acknowledgeBy: handover.acknowledgeBy,
        acceptedAt: handover.acceptedAt,
        acceptedBy: words(handover.acceptedName) ?? moment.say('case.someone'),
      },
    }),
  };
}
