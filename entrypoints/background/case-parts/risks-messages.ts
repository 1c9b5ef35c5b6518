import { newEvent } from '../../../lib/cases/new-event.ts';
import { caseRef, parseRef } from '../../../lib/cases/ticket-ref.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { listCasesWith } from '../../../lib/store/cases-with.ts';
import { readVault } from '../../../lib/store/read-cases.ts';
import { actOn } from '../case-messages.ts';
import { type Background, readMoment } from '../context.ts';
import type { Words } from '../names.ts';
import { subjectOf } from './named-who.ts';
import { mitigationOf, riskName } from './risk-names.ts';

/** Risks that are foreseen, dropped, and those that nothing is done against (R99). */
export function risksMessages(bg: Background): Handlers {
  return {
    'risk.foresee': ({ id, risk, known, what, mitigation }) =>
      actOn(bg, id, (it, _, keep) => {
        const kept = known ? null : keep('risk', what);
        if (!known && !kept) return null;
        return newEvent('case.risk-foreseen', subjectOf(it), {
          risk,
          known,
          what: kept,
          mitigation: keep('mitigation', mitigation),
        });
      }),
    'risk.drop': ({ id, risk }) =>
      actOn(bg, id, (it) =>
        it.parts.risks?.some((one) => one.id === risk) ? newEvent('case.risk-dropped', subjectOf(it), { risk }) : null,
      ),
    'risks.open': () => listOpenRisks(bg),
  };
}

/** What may go wrong and nothing is done against: in open cases, then in the team's list. */
async function listOpenRisks(bg: Background): Promise<Answer<'risks.open'>> {
  const moment = await readMoment(bg);
  const { policy, say } = moment;
  const none: Words = () => null;
  const library = policy.risks
    .filter(({ id }) => mitigationOf({ known: id, mitigation: null }, none, moment) === null)
    .map(({ id }) => ({ id, name: riskName({ known: id, what: null }, none, moment) }));
  return bg.store(async (db) => {
    const cases = (await listCasesWith(db, 'case.risk-foreseen')).filter(({ closedAt }) => closedAt === null);
    const ids = cases.flatMap((it) => [
      it.ticketRef,
      ...(it.parts.risks ?? []).flatMap((one) => [one.what, one.mitigation]),
    ]);
    const items = await readVault(
      db,
      ids.filter((id) => typeof id === 'string'),
    );
    const words: Words = (id) => {
      const item = id ? items.get(id) : undefined;
      if (!item) return null;
      return 'erased' in item ? say('case.erased') : item.text;
    };
    const open = cases.flatMap((it) =>
      (it.parts.risks ?? [])
        .filter((one) => mitigationOf(one, words, moment) === null)
        .map((one) => ({
          case: it.id,
          ref: caseRef(it.id),
          subject: parseRef(words(it.ticketRef)).subject ?? say('case.no-subject'),
          risk: one.id,
          name: riskName(one, words, moment),
        })),
    );
    return { cases: open, library };
  });
}
