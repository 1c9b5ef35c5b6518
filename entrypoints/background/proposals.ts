import { acknowledgeCaseBy } from '../../lib/cases/acknowledge-by.ts';
import { maskFor, maskQuote } from '../../lib/cases/mask.ts';
import { type NewEvent, newEvent, vaultKeeper } from '../../lib/cases/new-event.ts';
import type { TicketRef } from '../../lib/cases/open-case.ts';
import { mayAsk } from '../../lib/cases/parts/fix-asking.ts';
import { findProposals, type Proposal } from '../../lib/cases/propose.ts';
import type { PanelState } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import type { Person } from '../../lib/model/policy.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { ticketHash } from '../../lib/store/hashes.ts';
import { act } from './act.ts';
import { assigneeHash } from './assignee-hash.ts';
import { inCaseTurn } from './case-turn.ts';
import type { Background, Moment } from './context.ts';
import { isOfCase } from './handover-draft.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { pageWithTicket } from './page-with-ticket.ts';
import { moveStep, needsName } from './step-move.ts';
import type { TabPage } from './tab-state.ts';

/** Where a case goes whose ticket was solved. */
const SOLVED = 'resolution' as const;

type Front = Pick<TabPage, 'head' | 'lastCustomerAt'>;

async function listProposals(it: Case, { head, lastCustomerAt }: Front): Promise<Proposal[]> {
  if (!head) return [];
  return findProposals(it, {
    status: head.status ?? null,
    mergedInto: head.mergedInto ? await ticketHash(head.mergedInto) : null,
    assignee: await assigneeHash(head.key, { id: head.assigneeId, name: head.assignee }),
    lastCustomerAt,
    beside: (head.sideThreads ?? []).flatMap(({ lastAt, waits }) => (lastAt && waits ? { at: lastAt, waits } : [])),
  });
}

/** Whoever has the ticket in the helpdesk, where the team's list knows them. */
function findAssigned({ head }: Front, { policy }: Moment): Person | undefined {
  if (!head?.assigneeId) return undefined;
  const account = `${head.key.split('/')[0]}/${head.assigneeId}`;
  return policy.people.find(({ accounts }) => accounts.includes(account));
}

/** What the page proposes for the case of its ticket, in words. */
export async function showProposals(
  it: Case,
  front: Front,
  moment: Moment,
): Promise<NonNullable<PanelState['proposals']>> {
  const { say } = moment;
  const assigned = findAssigned(front, moment);
  const beside = front.head?.sideThreads ?? [];
  return (await listProposals(it, front)).map(({ id, kind, at }) => {
    const thread = at === undefined ? undefined : beside.find(({ lastAt }) => lastAt === at);
    const name = thread ? thread.who : (assigned?.name ?? front.head?.assignee ?? say('case.someone'));
    const isKnown = kind !== 'reassigned' || assigned !== undefined;
    return {
      id,
      text: say(`intake.proposal.${kind}`, { name, key: front.head?.mergedInto ?? '' }),
      // What was answered beside the ticket is for a person to write down.
      action: kind !== 'answered-beside' && isKnown ? say(`intake.proposal.${kind}.do`, { name }) : null,
      needsName: kind === 'solved' && needsName(it, SOLVED, moment),
    };
  });
}

/** What following a proposal says of the case, besides that it was followed. */
function eventsOf(
  { kind }: Proposal,
  it: Case,
  front: Front,
  moment: Moment,
  name: string | null | undefined,
  keep: (kind: string, text: string | null | undefined) => string | null,
): NewEvent[] {
  const { policy, say, now } = moment;
  const subject = `case:${it.id}`;
  const reason = (text: string) => keep('reason', text);
  if (kind === 'solved') {
    const asked = { id: it.id, step: SOLVED, from: it.step, reason: say('intake.reason.solved'), name };
    const moved = moveStep(it, asked, moment, keep);
    return moved ? [moved] : [];
  }
  if (kind === 'reopened') {
    const why = reason(say('intake.reason.reopened'));
    if (it.closedAt === null)
      return [newEvent('case.step-entered', subject, { step: 'investigation', from: it.step, reason: why })];
    const acknowledgeBy = it.handover.acceptedAt === null ? acknowledgeCaseBy(it, now, null, policy) : null;
    return [newEvent('case.reopened', subject, { reason: why, acknowledgeBy })];
  }
  if (kind === 'asked-beside') return mayAsk(it, policy, now) ? [newEvent('case.status-asked', subject, {})] : [];
  const assigned = findAssigned(front, moment);
  if (kind !== 'reassigned' || !assigned) return [];
  const handover = { role: assigned.roles[0] ?? it.handover.role, person: assigned.id };
  const acknowledgeBy = acknowledgeCaseBy(it, now, null, policy);
  return [newEvent('case.handed-over', subject, { handover, acknowledgeBy, brief: null, mode: 'transfer' })];
}

/** The case follows its ticket into the one that it was merged into. */
async function moveEvent(
  it: Case,
  { head }: Front,
  keep: (kind: string, text: string) => string | null,
): Promise<NewEvent[]> {
  if (!head?.mergedInto) return [];
  const [host] = head.mergedInto.split('/');
  const url = head.url.replace(/\d+(?=[^\d]*$)/, head.mergedInto.split('/').at(-1) ?? '');
  const isHere = URL.canParse(url) && new URL(url).host === host;
  const ref: TicketRef = {
    key: head.mergedInto,
    url: isHere ? url : '',
    subject: maskQuote(head.subject),
    requester: maskQuote(head.requester),
  };
  const ticket = await ticketHash(head.mergedInto);
  return [
    newEvent('case.ticket-moved', `case:${it.id}`, { ticket, ticketRef: keep('ticket', JSON.stringify(ref)) ?? '' }),
  ];
}

/**
 * Does what the page proposes for the case, or sets it aside; either way it is not proposed again. One that no longer stands
 * (a colleague was quicker, the page went on) does nothing.
 * @throws ProblemError `no-case`, `no-ticket`, `ticket-changed`, `step-needs-name`, `store-*`
 */
export async function settleProposal(
  bg: Background,
  { id, tabId, proposal, name }: { id: string; tabId: number; proposal: string; name?: string | null | undefined },
  moment: Moment,
  doIt: boolean,
): Promise<void> {
  const front = await pageWithTicket(tabId);
  const isDone = await inCaseTurn(bg, id, async (it) => {
    // What a page says of its ticket is said of that ticket's case, and of no other.
    if (!isOfCase(it, front.hash)) throw new ProblemError('ticket-changed');
    const found = (await listProposals(it, front)).find((one) => one.id === proposal);
    if (!found) return false;
    const { items, keep } = vaultKeeper(() => crypto.randomUUID(), moment.now, it.opened.requester ?? null);
    const masked = (kind: string, text: string | null | undefined) =>
      keep(kind, kind === 'ticket' || !text ? text : maskFor(kind, text));
    const moved = found.kind === 'merged' ? await moveEvent(it, front, masked) : [];
    const done = doIt ? [...moved, ...eventsOf(found, it, front, moment, name, masked)] : [];
    const aside = newEvent('case.proposal-set-aside', `case:${it.id}`, { proposal });
    const { space } = it;
    await act(bg, {
      events: [...done, aside].map((event) => ({ ...event, space })),
      items: doIt ? items.map((item) => ({ ...item, space })) : [],
    });
    return done.length > 0;
  });
  if (isDone) await handOutQuietly(bg);
}
