import { missingFor } from '../../lib/cases/gates.ts';
import { nextStep } from '../../lib/cases/next-step.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import type { CaseLine } from '../../lib/messages/case-line.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import type { BoardCard } from '../../lib/messages/radar-messages.ts';
import type { Case } from '../../lib/model/case.ts';
import { CASE_STEPS } from '../../lib/model/kinds.ts';
import { listOpenCases } from '../../lib/store/read-cases.ts';
import { caseLines } from './case-lines.ts';
import { type Background, type Moment, readMoment } from './context.ts';

/** The open cases by step, those first that want somebody first. @throws ProblemError `store-*` */
export async function listBoard(bg: Background): Promise<Answer<'board.list'>> {
  const moment = await readMoment(bg);
  const cards = await bg.store(async (db) => {
    const open = await listOpenCases(db);
    const lines = await caseLines(db, open, moment);
    return open.map((it, at) => cardOf(it, lines[at] as CaseLine, moment));
  });
  const now = Date.parse(moment.now);
  const byStep = Map.groupBy(
    cards.toSorted((a, b) => rankOf(a, now) - rankOf(b, now) || a.openedAt.localeCompare(b.openedAt)),
    ({ step }) => step,
  );
  const columns = CASE_STEPS.filter((step) => step !== 'closed').map((step) => ({
    step,
    name: stepName(moment.policy, step, moment.say),
    cards: byStep.get(step) ?? [],
  }));
  return { columns };
}

/** What is late comes first, then what nobody has taken, then what is due; the oldest first of the same. */
function rankOf({ due, waiting, severity }: BoardCard, now: number): number {
  const isLate = [due?.at, waiting?.by].some((at) => at != null && Date.parse(at) < now);
  const grave = Number(severity.slice(1)) || 9;
  return (isLate ? 0 : waiting ? 10 : due ? 20 : 30) + grave;
}

function cardOf(it: Case, line: CaseLine, moment: Moment): BoardCard {
  const { policy, say, now } = moment;
  const { id, ref, subject, requester, severity, step, owner, due, handover, openedAt, mine } = line;
  const next = nextStep(it, policy);
  return {
    ...{ id, ref, subject, requester, severity, step, owner, due, openedAt },
    isMine: Boolean(mine),
    waiting: handover.acceptedAt == null ? { to: handover.to, by: handover.acknowledgeBy } : null,
    missing: missingFor(it, policy, say, Date.parse(now)).length,
    next: next ? stepName(policy, next, say) : null,
  };
}
