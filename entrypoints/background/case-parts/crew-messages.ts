import { expectedStakeholders } from '../../../lib/cases/expected-stakeholders.ts';
import { newEvent } from '../../../lib/cases/new-event.ts';
import { roleName } from '../../../lib/cases/pick-text.ts';
import { findTaker } from '../../../lib/matrix/find-taker.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import { ticketHash } from '../../../lib/store/hashes.ts';
import { findCase } from '../../../lib/store/read-cases.ts';
import { actOn } from '../case-messages.ts';
import { type Background, readMoment } from '../context.ts';
import { isOfCase } from '../handover-draft.ts';
import { rereadTicket } from '../reread.ts';
import { keepWho } from './keep-who.ts';

const subject = (it: Case) => `case:${it.id}`;

/** The case's ticket where it is in front: only it tells which account's people they are. */
async function findTicket(it: Case, tabId: number | null): Promise<Ticket | null> {
  if (tabId === null) return null;
  try {
    const { ticket } = await rereadTicket(tabId);
    return isOfCase(it, await ticketHash(ticket.key)) ? ticket : null;
  } catch (error) {
    console.debug('Simmer: the ticket was not read for its account', error);
    return null;
  }
}

/** Who is in on a case (R42, R59, R90). */
export function crewMessages(bg: Background): Handlers {
  return {
    'crew.add': ({ id, side, who, position, reach }) =>
      actOn(bg, id, (it, _, keep) => {
        const named = keepWho(who, keep);
        if (!named) return null;
        return newEvent('case.contact-added', subject(it), {
          contact: crypto.randomUUID(),
          side,
          who: named,
          position: keep('position', position),
          reach: keep('reach', reach),
        });
      }),
    'crew.remove': ({ id, contact }) =>
      actOn(bg, id, (it) =>
        it.parts.crew?.contacts.some((one) => one.contact === contact)
          ? newEvent('case.contact-removed', subject(it), { contact })
          : null,
      ),
    'crew.stakeholders': async ({ id, tabId }) => {
      const { policy, say, now } = await readMoment(bg);
      const it = await bg.store((db) => findCase(db, id));
      if (!it) throw new ProblemError('no-case');
      const ticket = await findTicket(it, tabId ?? null);
      const open = expectedStakeholders(it, policy.people).filter(({ isTold }) => !isTold);
      return {
        expected: open.map(({ role }) => {
          const { person } = findTaker({ role }, ticket, policy, Date.parse(now));
          return { role, person: person?.id ?? null, name: person?.name ?? roleName(policy.roles, role, say) };
        }),
      };
    },
    'crew.told': ({ id, who, channel }) =>
      actOn(bg, id, (it, _, keep) =>
        who.flatMap((one) => {
          const named = keepWho(one, keep);
          return named ? [newEvent('case.stakeholder-told', subject(it), { who: named, channel })] : [];
        }),
      ),
    'crew.ask': ({ id, who, note }) =>
      actOn(bg, id, (it, _, keep) => {
        const named = keepWho(who, keep);
        if (!named) return null;
        return newEvent('case.department-asked', subject(it), {
          ask: crypto.randomUUID(),
          who: named,
          note: keep('note', note),
        });
      }),
    'crew.answered': ({ id, ask, note }) =>
      actOn(bg, id, (it, _, keep) => {
        const { departments = [], answers = {} } = it.parts.crew ?? {};
        if (answers[ask] || !departments.some((one) => one.ask === ask)) return null;
        return newEvent('case.department-answered', subject(it), { ask, note: keep('note', note) });
      }),
  };
}
