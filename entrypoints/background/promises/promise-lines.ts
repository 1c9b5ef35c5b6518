import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { PromiseLine } from '../../../lib/messages/promise-messages.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { KeptPromise } from '../../../lib/model/promise.ts';
import { isMissed } from '../../../lib/promises/due-moments.ts';
import { listOpenPromises } from '../../../lib/store/promises.ts';
import { findCase, findCaseOfTicket, readVault } from '../../../lib/store/read-cases.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { guardStore } from '../../../lib/store/store-problem.ts';
import type { Moment } from '../context.ts';
import { personName } from '../names.ts';
import { isMyPromise } from './is-my-promise.ts';

/** True for a promise in one of a case's tickets, or made while it was in hand. */
export function isOfCase(it: Case, { ticket, case: of }: KeptPromise): boolean {
  if (of !== null && (of === it.id || it.joined.includes(of))) return true;
  return ticket === it.ticket || (it.tickets ?? []).some((one) => one.ticket === ticket);
}

/** Open promises, the one due first in front; of one case, or of all. @throws ProblemError `store-*` */
export async function listPromiseLines(db: Store, of: string | null, moment: Moment): Promise<PromiseLine[]> {
  const it = of === null ? null : await findCase(db, of);
  const open = (await listOpenPromises(db)).filter((one) => of === null || (it != null && isOfCase(it, one)));
  const ids = open.flatMap(({ quote, ticketRef }) => [quote, ...(ticketRef ? [ticketRef] : [])]);
  const items = await readVault(db, ids);
  const words = (id: string | null) => {
    const item = id ? items.get(id) : undefined;
    return item && 'text' in item ? item.text : null;
  };
  const now = Date.parse(moment.now);
  return Promise.all(
    open.map(async (one) => {
      const seen = await guardStore(() => db.get('seen', one.ticket));
      const ref = parseRef(words(one.ticketRef));
      const own = it ?? (await findCaseOfTicket(db, one.ticket));
      return {
        id: one.id,
        ticket: one.ticket,
        quote: words(one.quote) ?? moment.say('case.erased'),
        subject: seen?.subject || ref.subject || moment.say('case.no-subject'),
        requester: seen?.requester || (ref.requester ?? ''),
        url: seen?.url ?? ref.url ?? null,
        case: own && own.closedAt === null ? { id: own.id, ref: caseRef(own.id) } : null,
        who: personName(one.maker ?? one.by, moment),
        isMine: isMyPromise(one, moment),
        dueAt: one.dueAt,
        precision: one.precision,
        timeZone: one.timeZone,
        isLate: isMissed(one, now),
        moves: one.moves.length,
      };
    }),
  );
}
