import type { CaseView } from '../../lib/messages/panel-state.ts';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { Tag } from '../ui/tag.tsx';
import { LadderPart, OpenedByItself } from './by-itself.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseSections } from './case-sections.tsx';
import { Checklist } from './checklist.tsx';
import { GroupPart } from './group-part.tsx';
import { Handover } from './handover.tsx';
import { LeftOpen } from './left-open.tsx';
import type { Me } from './me.ts';
import { NextStep } from './next-step.tsx';
import { CustomerDue } from './parts/customer/customer-due.tsx';
import { SentReply } from './parts/customer/sent-reply.tsx';
import { HoldNotice } from './parts/hold/hold-notice.tsx';
import { RoleOfReader } from './role-part.tsx';
import { SeverityControl } from './severity-control.tsx';
import { Stakes } from './stakes.tsx';
import { StepTracker } from './step-tracker.tsx';
import { Timeline } from './timeline.tsx';
import { useCase } from './use-case.ts';
import { useTakenFocus } from './use-taken-focus.ts';
import { WhereAreWe } from './where-are-we.tsx';
import './case-card.css';

/** A case in hand: where it stands, whose it is, your part in it and what comes next (R50, R52). */
export function CaseCard({
  view,
  me,
  onView,
  onFocus,
  openTicket = false,
  tabId,
  front = null,
}: {
  view: CaseView;
  me: Me;
  onView: (view: CaseView) => void;
  /** Given where the case was opened just now: its heading takes the focus, and this is told. */
  onFocus?: (() => void) | undefined;
  /** Whether to link to the ticket: not where it is already in front. */
  openTicket?: boolean;
  /** The ticket in front, and its customer's language. */
  front?: { key: string; language: string } | null;
  /** The tab whose ticket is in front, where it is. */
  tabId?: number | undefined;
}) {
  const { say, locale } = useSession();
  const now = useNow();
  const { act, busy, problem } = useCase(view.id, onView);
  const closed = view.step === 'closed';
  const hold = view.parts?.hold;
  const heading = useTakenFocus(onFocus);
  return (
    <section className="case" aria-label={say('panel.case.title', { ref: view.ref })}>
      <div className="case-head">
        <h2 className="case-title" ref={heading} tabIndex={-1}>
          {say('panel.case.title', { ref: view.ref })}
        </h2>
        <SeverityControl view={view} busy={busy} act={act} />
        <Tag>{nameOf(say, 'type', view.type)}</Tag>
        <WhereAreWe view={view} />
      </div>
      <StepTracker view={view} />
      <RoleOfReader view={view} now={now} />
      {!closed && <CustomerDue view={view} now={now} />}
      {!closed && <SentReply view={view} busy={busy} act={act} />}
      <OpenedByItself view={view} />
      <ProblemNotice problem={problem} />
      <Handover view={view} now={now} busy={busy} act={act} onView={onView} tabId={tabId} />
      <LadderPart view={view} now={now} />
      {view.group && (
        <GroupPart
          group={view.group}
          ticketKey={front?.key}
          language={front?.language ?? locale}
          busy={busy}
          act={act}
        />
      )}
      {view.checklist.length > 0 && <Checklist view={view} busy={busy} act={act} tabId={tabId} />}
      <NextStep view={view} me={me} busy={busy} act={act} />
      {!closed && <CaseActions view={view} busy={busy} act={act} />}
      <div className="case-sections">
        <LeftOpen view={view} now={now} />
        <Stakes view={view} busy={busy} act={act} />
        <CaseSections view={view} busy={busy} act={act} tabId={tabId} />
        <CaseFacts view={view} openTicket={openTicket} />
      </div>
      {hold && hold.placed.length > 0 && <HoldNotice hold={hold} now={now} busy={busy} act={act} />}
      <Timeline view={view} now={now} busy={busy} act={act} />
    </section>
  );
}
