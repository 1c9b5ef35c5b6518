import { type KeyboardEvent, useEffect, useState } from 'react';
import type { EscalationDraft } from '../../lib/messages/panel-state.ts';
import { problemOf } from '../../lib/model/problem.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { EscalateForm } from './escalate-form.tsx';
import { usePanel } from './panel-context.tsx';
import { TicketLine } from './ticket-line.tsx';
import './escalate-sheet.css';

/** Opens a case: everything is filled in from the ticket, one click confirms. What was written stays when it fails. */
export function EscalateSheet({
  drafts,
  ticketKey,
  onClose,
}: {
  drafts: Map<string, EscalationDraft>;
  ticketKey: string;
  onClose: () => void;
}) {
  const { say, ask } = useSession();
  const { state, onState } = usePanel();
  const { tabId } = state;
  const [draft, setDraft] = useState(() => drafts.get(ticketKey) ?? null);
  const { busy, problem, run } = useRun();
  const [unprepared, setUnprepared] = useState<ReturnType<typeof problemOf> | null>(null);
  const missing = draft === null;

  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    ask('panel.draft', { tabId }).then(
      // A person who escalates has decided: "none" is no answer any more.
      (prepared) => wanted && setDraft(prepared.type === 'none' ? { ...prepared, type: 'functional' } : prepared),
      (error) => wanted && setUnprepared(problemOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [ask, tabId, missing]);

  const change = (next: EscalationDraft) => {
    drafts.set(ticketKey, next);
    setDraft(next);
  };
  const open = (ready: EscalationDraft) =>
    run(async () => {
      const next = await ask('panel.escalate', { tabId, draft: ready });
      drafts.delete(ticketKey);
      onClose();
      onState(next);
    });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section className="sheet" aria-label={say('panel.sheet.title')} onKeyDown={closeOnEscape}>
      {state.ticket && <TicketLine ticket={state.ticket} />}
      <h2 className="sheet-title">{say('panel.sheet.title')}</h2>
      {draft ? (
        <EscalateForm
          draft={draft}
          busy={busy}
          problem={problem}
          onChange={change}
          onOpen={() => void open(draft)}
          onCancel={() => {
            drafts.delete(ticketKey);
            onClose();
          }}
        />
      ) : unprepared ? null : (
        <>
          <p className="visually-hidden">{say('panel.sheet.preparing')}</p>
          <Skeleton lines={['short', 'long', 'long', 'short', 'long']} />
        </>
      )}
      <ProblemNotice problem={unprepared} />
    </section>
  );
}
