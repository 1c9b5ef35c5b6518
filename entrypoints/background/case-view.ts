import { checklistOf, missingFor } from '../../lib/cases/gates.ts';
import { nextStep } from '../../lib/cases/next-step.ts';
import type { TicketRef } from '../../lib/cases/open-case.ts';
import { signalLead } from '../../lib/cases/signal-lead.ts';
import { stepName } from '../../lib/cases/step-name.ts';
import { caseRef, parseRef } from '../../lib/cases/ticket-ref.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { Case } from '../../lib/model/case.ts';
import type { LogEvent, VaultItem } from '../../lib/model/event.ts';
import { CASE_STEPS, TEAM_KINDS } from '../../lib/model/kinds.ts';
import { readVault } from '../../lib/store/read-cases.ts';
import { listTimelineEvents } from '../../lib/store/read-events.ts';
import type { Store } from '../../lib/store/schema.ts';
import { readSyncState } from '../../lib/store/sync-meta.ts';
import { partIds, partLineIds, viewParts } from './case-parts/all-pages.ts';
import { sentView } from './case-parts/customer-sent.ts';
import type { Moment } from './context.ts';
import { handoverIdsOf } from './handover-line.ts';
import { handoverView } from './handover-view.ts';
import { viewByItself } from './ladder-view.ts';
import { leftOpen, leftOpenIds } from './left-open.ts';
import { personName, type Words, whoName } from './names.ts';
import { partsOfReader, showPart } from './role-view.ts';
import { timelineLine, vaultIdsOf } from './timeline-line.ts';

/** So many of the latest entries are shown with the case; the rest is in the log. */
const MOST_LINES = 200;

/** A case as a page shows it, its vault texts filled in. @throws ProblemError `store-*` */
export async function showCase(db: Store, it: Case, moment: Moment): Promise<CaseView> {
  const events = (await listTimelineEvents(db, it)).slice(-MOST_LINES);
  const own = [
    it.ticketRef,
    it.opened.summary,
    it.stakes ?? it.opened.stakes,
    ...(it.tickets ?? []).map(({ ticketRef }) => ticketRef),
    it.opened.missing,
    ...it.opened.signals.map(({ quote }) => quote),
    ...partIds(it),
    ...leftOpenIds(it),
    ...Object.values(it.checked).map(({ note }) => note),
    ...events.flatMap(partLineIds),
  ];
  const ids = [...own, ...events.flatMap(vaultIdsOf), ...events.flatMap(handoverIdsOf)].filter(
    (id) => typeof id === 'string',
  );
  const items = await readVault(db, ids);
  const view = viewOf(it, events, items, moment);
  const { customer } = view.parts ?? {};
  if (customer) customer.sent = await sentView(it);
  return { ...view, timeline: await markRefused(db, view.timeline, moment), ...(await handoverView(db, it, moment)) };
}

/** What the team's server refused is in this browser alone: that is said where it stands. @throws ProblemError `store-*` */
async function markRefused(db: Store, lines: CaseView['timeline'], { say }: Moment): Promise<CaseView['timeline']> {
  const { refused } = await readSyncState(db);
  const ids = new Set(refused.map(({ id }) => id));
  const withIt = (aside: string | null | undefined) => [aside, say('event.refused')].filter(Boolean).join(' ');
  return lines.map((line) => (ids.has(line.id) ? { ...line, aside: withIt(line.aside) } : line));
}

/** Whose a case is: its customer's, with the ticket; or the many's that it carries. */
function whose(it: Case, ref: Partial<TicketRef>, { say }: Moment): Pick<CaseView, 'requester' | 'url'> {
  if (it.opened.cause !== 'similar') return { requester: ref.requester ?? '', url: ref.url ?? null };
  return { requester: say('ladder.group.count', { count: it.tickets?.length ?? 0 }), url: null };
}

/** The same, from items at hand. */
function viewOf(it: Case, events: readonly LogEvent[], items: Map<string, VaultItem>, moment: Moment): CaseView {
  const { say, policy } = moment;
  const words: Words = (id) => {
    const item = id ? items.get(id) : undefined;
    if (!item) return null;
    return 'erased' in item ? say('case.erased') : item.text;
  };
  const ref = parseRef(words(it.ticketRef));
  const said = it.opened.signals.filter(({ kind }) => !TEAM_KINDS.some((own) => own === kind));
  const quotes = said.flatMap(({ quote }) => words(quote) ?? []);
  return {
    id: it.id,
    ref: caseRef(it.id),
    subject: ref.subject ?? say('case.no-subject'),
    ...whose(it, ref, moment),
    site: it.site,
    type: it.type,
    mode: it.mode,
    tier: it.tier,
    severity: it.severity,
    step: it.step,
    score: it.score,
    level: it.level,
    owner: whoName(it.owner, moment),
    handover: {
      to: whoName(it.handover, moment),
      acknowledgeBy: it.handover.acknowledgeBy,
      acceptedAt: it.handover.acceptedAt,
      acceptedBy: it.handover.acceptedBy ? personName(it.handover.acceptedBy, moment) : null,
    },
    also: (it.opened.also ?? []).map((to) => ({ to: whoName(to, moment), acknowledgeBy: to.acknowledgeBy ?? null })),
    ...viewByItself(it, words, parseRef, moment),
    stakes: words(it.stakes ?? it.opened.stakes),
    lacking: words(it.opened.missing),
    summary: words(it.opened.summary),
    quotes: [...new Set(quotes)],
    checklist: checklistOf(it, policy, say, Date.parse(moment.now)).map((line) => ({
      ...line,
      note: words(line.note),
    })),
    missing: missingFor(it, policy, say, Date.parse(moment.now)),
    stepNames: Object.fromEntries(CASE_STEPS.map((step) => [step, stepName(policy, step, say)])),
    role: partsOfReader(it, moment).map((part) => showPart(part, words, moment)),
    parts: viewParts(it, words, moment),
    openedAt: it.openedAt,
    openedBy: it.opened.cause ? say('app.name') : personName(it.openedBy, moment),
    updatedAt: it.updatedAt,
    closedAt: it.closedAt,
    next: nextStep(it, policy),
    leftOpen: leftOpen(it, words, moment),
    entries: it.events,
    lead: signalLead(it),
    timeline: events.map((event) => timelineLine(event, it, words, moment)),
  };
}
