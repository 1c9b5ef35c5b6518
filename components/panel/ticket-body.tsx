import type { CaseView, TicketHead } from '../../lib/messages/panel-state.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import { CaseCard } from '../case/case-card.tsx';
import { PromisesPart } from '../promises/promises-part.tsx';
import { BeforeItTurned } from './before-it-turned.tsx';
import { Clocks } from './clocks.tsx';
import { DeskTag } from './desk-tag.tsx';
import { ElsewherePart } from './elsewhere-part.tsx';
import { KnownProblems } from './known-problems.tsx';
import { MinorPart } from './minor-part.tsx';
import { usePanel } from './panel-context.tsx';
import { Proposals } from './proposals.tsx';
import { Reasons } from './reasons.tsx';
import { RouteSection } from './route-section.tsx';
import { Scripts } from './scripts.tsx';
import { SeenBefore } from './seen-before.tsx';
import { LIMIT_SCRIPT } from './shield/limit-script.ts';
import { ShieldPart } from './shield/shield-part.tsx';
import { SideThreads } from './side-threads.tsx';
import { TicketLine } from './ticket-line.tsx';
import { YourDraft } from './your-draft.tsx';

/** A case about many is this ticket's only as long as it carries it: it may just have been taken out. */
const carries = ({ group }: CaseView, key: string) => !group || group.tickets.some((one) => one.key === key);

/** Danger and the law are heard for themselves, however many are alike. */
const standsAlone = ({ heard }: Assessment) => heard?.some((kind) => kind === 'safety' || kind === 'legal-threat');

const isHot = (level: Assessment['level']) => level === 'at-risk' || level === 'critical';

/** Everything known of the ticket in front; the case first where there is one. */
export function TicketBody({
  ticket,
  assessment,
  opened,
  onSeen,
}: {
  ticket: TicketHead;
  assessment: Assessment;
  /** The case that was opened just now, until it has the focus. */
  opened: string | null;
  onSeen: () => void;
}) {
  const { state, onState } = usePanel();
  const open = state.case;
  const isInsulted = assessment.signals.some(({ kind }) => kind === 'abuse');
  // What sets a limit waits for the question whether it is abuse at all.
  const scripts = isInsulted ? assessment.scripts.filter(({ id }) => id !== LIMIT_SCRIPT) : assessment.scripts;
  return (
    <>
      <TicketLine ticket={ticket} />
      {state.elsewhere && <ElsewherePart cases={state.elsewhere} />}
      {state.known && <KnownProblems problems={state.known} />}
      {state.minor && <MinorPart minor={state.minor} />}
      {state.promises && <PromisesPart promises={state.promises} />}
      {open && state.proposals && <Proposals id={open.id} proposals={state.proposals} />}
      {open && (
        <CaseCard
          tabId={state.tabId}
          view={open}
          me={state.me}
          onFocus={open.id === opened ? onSeen : undefined}
          front={{ key: ticket.key, language: assessment.language }}
          onView={(next) => onState((last) => ({ ...last, case: carries(next, ticket.key) ? next : null }))}
        />
      )}
      {assessment.level !== 'calm' && <YourDraft key={`draft/${ticket.key}`} />}
      {isInsulted && <ShieldPart key={`shield/${ticket.key}`} assessment={assessment} />}
      <Reasons assessment={assessment} />
      {state.turn && <BeforeItTurned about={state.ticket?.key ?? ''} turn={state.turn} />}
      <Clocks assessment={assessment} />
      {ticket.sideThreads && ticket.sideThreads.length > 0 && <SideThreads threads={ticket.sideThreads} />}
      {(!open || open.step === 'closed') && <SeenBefore />}
      {(!open || (open.group && standsAlone(assessment))) && (
        <RouteSection route={assessment.route} severity={assessment.severity} />
      )}
      <Scripts scripts={scripts} />
      {state.writes && isHot(assessment.level) && <DeskTag key={ticket.key} tabId={state.tabId} {...state.writes} />}
    </>
  );
}
