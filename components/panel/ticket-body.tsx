import type { TicketHead } from '../../lib/messages/panel-state.ts';
import type { Assessment } from '../../lib/model/assessment.ts';
import { CaseCard } from '../case/case-card.tsx';
import { Clocks } from './clocks.tsx';
import { usePanel } from './panel-context.tsx';
import { Reasons } from './reasons.tsx';
import { RouteSection } from './route-section.tsx';
import { Scripts } from './scripts.tsx';
import { TicketLine } from './ticket-line.tsx';

/** Everything known of the ticket in front; the case first where there is one. */
export function TicketBody({ ticket, assessment }: { ticket: TicketHead; assessment: Assessment }) {
  const { state, onState } = usePanel();
  const open = state.case;
  return (
    <>
      <TicketLine ticket={ticket} />
      {open && (
        <CaseCard
          tabId={state.tabId}
          view={open}
          me={state.me}
          front={{ key: ticket.key, language: assessment.language }}
          onView={(next) => onState((last) => ({ ...last, case: next }))}
        />
      )}
      <Reasons assessment={assessment} />
      <Clocks assessment={assessment} />
      {!open && <RouteSection route={assessment.route} severity={assessment.severity} />}
      <Scripts scripts={assessment.scripts} />
    </>
  );
}
