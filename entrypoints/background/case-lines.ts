import { askedNow } from '../../lib/cases/asked-now.ts';
import { customerDue } from '../../lib/cases/customer-due.ts';
import type { PersonPart } from '../../lib/cases/part-ask.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { CaseLine } from '../../lib/messages/case-line.ts';
import type { Case } from '../../lib/model/case.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import type { Store } from '../../lib/store/schema.ts';
import { quietOwner } from './case-parts/quiet-owner.ts';
import type { Moment } from './context.ts';
import { personName, type Words, whoName } from './names.ts';
import { partsOfReader, showPart } from './role-view.ts';

/** Cases as a list shows them: what a table needs, and no more. @throws ProblemError `store-*` */
export async function caseLines(db: Store, cases: readonly Case[], moment: Moment): Promise<CaseLine[]> {
  const mine = new Map(cases.map((it) => [it, waitingPart(it, moment)]));
  const ids = cases.flatMap((it) => [it.ticketRef, it.handover.acceptedName ?? null, mine.get(it)?.text ?? null]);
  const items = await readVault(
    db,
    ids.filter((id) => id !== null),
  );
  const words: Words = (id) => {
    const item = id ? items.get(id) : undefined;
    return item && 'text' in item ? item.text : null;
  };
  return cases.map((it) => {
    const part = mine.get(it);
    return { ...lineOf(it, words, moment), mine: part ? showPart(part, words, moment) : null };
  });
}

/** What is the reader's own to do on an open case, or waits for them; null where it is others' turn. */
export function waitingPart(it: Case, moment: Moment): PersonPart | null {
  const [part] = it.closedAt === null ? partsOfReader(it, moment) : [];
  return part && part.weight !== 'none' ? part : null;
}

function lineOf(it: Case, words: Words, moment: Moment): Omit<CaseLine, 'mine'> {
  const { say } = moment;
  const ref = parseRef(words(it.ticketRef));
  const { acknowledgeBy, acceptedAt, acceptedBy, acceptedName } = it.handover;
  const isMany = it.opened.cause === 'similar';
  return {
    id: it.id,
    ref: caseRef(it.id),
    subject: ref.subject ?? say('case.no-subject'),
    requester: isMany ? say('ladder.group.count', { count: it.tickets?.length ?? 0 }) : (ref.requester ?? ''),
    type: it.type,
    severity: it.severity,
    step: it.step,
    stepName: stepName(moment.policy, it.step, say),
    owner: whoName(it.owner, moment),
    handover: {
      to: whoName((acceptedAt === null && askedNow(it)?.to) || it.handover, moment),
      acknowledgeBy,
      acceptedAt,
      acceptedBy: acceptedName
        ? (words(acceptedName) ?? say('case.someone'))
        : acceptedBy && personName(acceptedBy, moment),
    },
    due: customerDue(it, moment.policy),
    quiet: quietOwner(it, words, moment),
    openedAt: it.openedAt,
    closedAt: it.closedAt,
  };
}
