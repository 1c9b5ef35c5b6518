import { draftEscalation } from '../../lib/cases/draft-escalation.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import type { EscalationDraft } from '../../lib/messages/panel-state.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { findCaseOfTicket } from '../../lib/store/read-cases.ts';
import { guardStore } from '../../lib/store/store-problem.ts';
import { act } from './act.ts';
import { assigneeHash } from './assignee-hash.ts';
import { type Background, readMoment } from './context.ts';
import { handOutQuietly } from './ladder-pager.ts';
import { rereadTicket } from './reread.ts';
import { scoreTicket } from './score-ticket.ts';
import { foldDraft } from './shield/fold-draft.ts';
import { turnOf } from './turn-of.ts';

/** The escalation as proposed, from the ticket as it is now (R39). @throws ProblemError */
export async function draftCase(bg: Background, tabId: number): Promise<EscalationDraft> {
  const [{ ticket }, moment] = await Promise.all([rereadTicket(tabId), readMoment(bg)]);
  const { assessment } = await scoreTicket(bg, ticket, moment);
  const draft = draftEscalation(ticket, assessment, moment.say);
  return moment.settings.shield === false ? draft : foldDraft(draft, assessment.signals, moment.say);
}

/**
 * Opens the case, in one transaction. Where the ticket has an open case already (a colleague's, or our own from a click whose
 * answer was lost when the worker died) nothing is opened twice.
 * @throws ProblemError; then nothing was written, and the form still holds what was typed
 */
export async function escalate(bg: Background, tabId: number, draft: EscalationDraft): Promise<void> {
  const [{ ticket }, moment] = await Promise.all([rereadTicket(tabId), readMoment(bg)]);
  const { identity } = moment;
  if (identity === null) throw new ProblemError(moment.trouble?.code ?? 'store-failed', moment.trouble?.params);
  const { assessment, hash, requester } = await scoreTicket(bg, ticket, moment);
  const [open, seen] = await bg.store((db) =>
    Promise.all([findCaseOfTicket(db, hash), guardStore(() => db.get('seen', hash))]),
  );
  // A case about many carries the ticket, but what this customer threatens with may want one of its own.
  if (open && open.ticket === hash && open.closedAt === null) return;
  const { batch } = openCase({
    ticket,
    assessment,
    draft,
    policy: moment.policy,
    me: identity.person,
    hash,
    requester: requester ?? hash,
    assignee: await assigneeHash(ticket.key, ticket.assignee),
    firstSignalAt: seen?.firstSignalAt ?? null,
    turn: turnOf(ticket, assessment, moment),
    now: moment.now,
    newId: () => crypto.randomUUID(),
  });
  await act(bg, batch);
  await handOutQuietly(bg);
}
