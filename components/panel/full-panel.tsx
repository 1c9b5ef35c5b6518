import { useRef, useState } from 'react';
import { BlindState } from './blind-state.tsx';
import { EmptyState } from './empty-state.tsx';
import { EscalateSheet } from './escalate-sheet.tsx';
import { LeftReply } from './left-reply.tsx';
import { Notices } from './notices.tsx';
import { usePanel } from './panel-context.tsx';
import { PanelFooter } from './panel-footer.tsx';
import { PanelHeader } from './panel-header.tsx';
import { ReadingState } from './reading-state.tsx';
import type { ReplyDraft } from './reply-part.tsx';
import { TicketBody } from './ticket-body.tsx';
import type { Escalation } from './use-escalation.ts';
import './full-panel.css';

/** The panel in full. What was written in an unfinished escalation is kept per ticket, so that a switch loses nothing. */
export function FullPanel() {
  const { state, isInset } = usePanel();
  const kept = useRef(new Map<string, Escalation>());
  const [escalating, setEscalating] = useState<string | null>(null);
  /** The case that was opened here just now: it takes the focus. */
  const [opened, setOpened] = useState<string | null>(null);
  const [left, setLeft] = useState<(ReplyDraft & { key: string }) | null>(null);
  const { reading, ticket, assessment } = state;
  const ready = reading === 'ready' && ticket && assessment;
  const Body = isInset ? 'div' : 'main';
  const sheet = ready && escalating === ticket.key;
  return (
    <div className="panel">
      <PanelHeader />
      <Body className="panel-body" key={ticket?.key ?? reading}>
        <div className="panel-content">
          <Notices />
          {reading === 'none' && <EmptyState />}
          {reading === 'reading' && <ReadingState />}
          {reading === 'blind' && <BlindState />}
          {sheet && (
            <EscalateSheet
              kept={kept.current}
              ticketKey={ticket.key}
              onClose={() => setEscalating(null)}
              onOpened={setOpened}
              onReplyLeft={(reply) => setLeft({ ...reply, key: ticket.key })}
            />
          )}
          {ready && !sheet && left?.key === ticket.key && (
            <LeftReply text={left.text} language={left.language} onClose={() => setLeft(null)} />
          )}
          {ready && !sheet && (
            <TicketBody ticket={ticket} assessment={assessment} opened={opened} onSeen={() => setOpened(null)} />
          )}
        </div>
      </Body>
      {ready && !sheet && <PanelFooter assessment={assessment} onEscalate={() => setEscalating(ticket.key)} />}
    </div>
  );
}
