import { newEvent } from '../../../lib/cases/new-event.ts';
import { mayDecide } from '../../../lib/cases/parts/may-decide.ts';
import type { Who } from '../../../lib/messages/case-parts/who.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Concession } from '../../../lib/model/parts/concessions.ts';
import { ProblemError } from '../../../lib/model/problem.ts';
import { actOn } from '../case-messages.ts';
import type { Background, Moment } from '../context.ts';
import { mayIDecide, meAsDecider } from './concessions-page.ts';
import { keepWho } from './keep-who.ts';
import { namedWho, subjectOf } from './named-who.ts';

const find = (it: Case, id: string) => it.parts.concessions?.find((one) => one.id === id);

/** Only the approver decides, whoever writes it down (R80). @throws ProblemError `not-approver` */
function checkApprover(one: Concession, who: Who | null, moment: Moment): void {
  if (who ? mayDecide(one.approver, who, moment.policy) : mayIDecide(one, moment)) return;
  // A typed name is in the vault and not at hand here; the role or the person is.
  const { name } = namedWho(one.approver, () => null, moment);
  throw new ProblemError('not-approver', { who: name });
}

/** Asking for concessions, deciding on them, telling the customer (R80). */
export function concessionsMessages(bg: Background): Handlers {
  return {
    'concession.ask': ({ id, concession, kind, money, what, approver }) =>
      actOn(bg, id, (it, _, keep) => {
        if (find(it, concession)) return null; // said already: an answer that was lost
        const who = keepWho(approver, keep);
        if (!who) return null;
        const kept = keep('concession', what);
        return newEvent('case.concession-asked', subjectOf(it), { concession, kind, money, what: kept, approver: who });
      }),
    'concession.decide': ({ id, concession, decision, money, note, who }) =>
      actOn(bg, id, (it, moment, keep) => {
        const one = find(it, concession);
        if (!one) return null;
        checkApprover(one, who ?? null, moment);
        return newEvent('case.concession-decided', subjectOf(it), {
          concession,
          decision,
          money: decision === 'approved' ? (money ?? one.money) : null,
          note: keep('note', note),
          who: who ? keepWho(who, keep) : meAsDecider(one, moment),
          what: one.what,
        });
      }),
    'concession.tell': ({ id, concession }) =>
      actOn(bg, id, (it) => {
        const one = find(it, concession);
        // What was not approved cannot be told (R80).
        if (one?.decided?.decision !== 'approved' || one.told) return null;
        return newEvent('case.concession-told', subjectOf(it), { concession });
      }),
  };
}
