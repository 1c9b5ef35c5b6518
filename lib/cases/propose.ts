import type { Case } from '../model/case.ts';
import type { Status } from '../model/kinds.ts';
import { isOver } from '../model/ticket-life.ts';

/** What the helpdesk's page says of a case's ticket. People and tickets go by hashes, as in the log. */
export interface SeenNow {
  status: Status | null;
  /** Hash of the key of the ticket it was merged into. */
  mergedInto: string | null;
  /** Hash of whoever has the ticket now. */
  assignee: string | null;
  /** When the customer wrote last, as an ISO 8601 instant. */
  lastCustomerAt: string | null;
  /** Open conversations beside the ticket: the instant of the last word in each, and whether they are to answer or did. */
  beside?: readonly { at: string; waits: 'them' | 'us' }[];
}

export interface Proposal {
  /** The same for the same thing seen: once set aside, it is not proposed again. */
  id: string;
  kind: 'solved' | 'reopened' | 'merged' | 'reassigned' | 'asked-beside' | 'answered-beside';
  /** The instant of the word beside the ticket that it is about. */
  at?: string;
}

/**
 * What happened in the helpdesk and proposes a step here (docs/defaults.md, "Attention"): solved, written again after that,
 * merged, given to somebody else, asked or answered in a conversation beside it. It proposes; a person decides.
 */
export function findProposals(it: Case, seen: SeenNow): Proposal[] {
  const found: Proposal[] = [];
  const visit = it.steps.length;
  const isEarly = it.step === 'received' || it.step === 'investigation';
  if (isOver(seen.status) && isEarly) found.push({ id: `solved/${visit}`, kind: 'solved' });
  const since = it.steps.at(-1)?.at ?? it.openedAt;
  const wroteSince = seen.lastCustomerAt !== null && Date.parse(seen.lastCustomerAt) > Date.parse(since);
  if (!isEarly && wroteSince && seen.status !== null && !isOver(seen.status)) {
    found.push({ id: `reopened/${visit}`, kind: 'reopened' });
  }
  if (seen.mergedInto && seen.mergedInto !== it.ticket) found.push({ id: `merged/${seen.mergedInto}`, kind: 'merged' });
  const before = it.opened.assignee;
  if (it.closedAt === null && before !== undefined && seen.assignee && seen.assignee !== before) {
    found.push({ id: `reassigned/${seen.assignee}`, kind: 'reassigned' });
  }
  found.push(...besides(it, seen));
  const aside = it.parts.intake?.aside ?? [];
  return found.filter(({ id }) => !aside.includes(id));
}

/** Where somebody manages the fix, a question or an answer beside the ticket may be theirs (R64): the newest of each that the case does not know of. */
function besides({ parts, openedAt, closedAt }: Case, { beside = [] }: SeenNow): Proposal[] {
  const { owner, asked, status } = parts.fix ?? {};
  if (!owner || closedAt !== null) return [];
  const known = Math.max(...[openedAt, owner.at, asked?.at, status?.at].map((at) => (at ? Date.parse(at) : 0)));
  const newest = (waits: 'them' | 'us') =>
    beside
      .filter((one) => one.waits === waits && Date.parse(one.at) > known)
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  const question = asked && !asked.answered ? undefined : newest('them');
  const answer = asked && !asked.answered ? newest('us') : undefined;
  return [
    ...(question ? [{ id: `asked-beside/${question.at}`, kind: 'asked-beside' as const, at: question.at }] : []),
    ...(answer ? [{ id: `answered-beside/${answer.at}`, kind: 'answered-beside' as const, at: answer.at }] : []),
  ];
}
