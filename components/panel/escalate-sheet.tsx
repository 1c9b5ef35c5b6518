import { useState } from 'react';
import { useFormFocus } from '../case/use-form-focus.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { EscalateForm } from './escalate-form.tsx';
import { MinorForm } from './minor-form.tsx';
import { usePanel } from './panel-context.tsx';
import type { ReplyDraft } from './reply-part.tsx';
import { TicketLine } from './ticket-line.tsx';
import { type Escalation, useEscalation } from './use-escalation.ts';
import './escalate-sheet.css';

const WEIGHTS = ['severe', 'minor'] as const;

/**
 * Escalates: severe opens a case and puts the reply into the composer, both from one click and neither waiting for the other (R5);
 * minor records the defect and its date (R3). Everything is filled in from the ticket. What was written stays when it fails.
 */
export function EscalateSheet({
  kept,
  ticketKey,
  onClose,
  onOpened,
  onReplyLeft,
}: {
  kept: Map<string, Escalation>;
  ticketKey: string;
  onClose: () => void;
  onOpened: (id: string | null) => void;
  /** The case is open, and the reply found no way into the composer. */
  onReplyLeft: (reply: ReplyDraft) => void;
}) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { tabId } = state;
  const { made, change, forget, problem: unprepared } = useEscalation(kept, ticketKey);
  const { busy, problem, run } = useRun();
  const [weight, setWeight] = useState<(typeof WEIGHTS)[number]>('severe');

  const open = ({ draft, reply }: Escalation) =>
    run(async () => {
      const answer = reply?.wanted && reply.text.trim() !== '' ? reply : null;
      const script = 'severe-reply';
      const [opened, inserted] = await Promise.allSettled([
        ask('panel.escalate', { tabId, draft }),
        answer ? ask('panel.insert', { tabId, script, language: answer.language, text: answer.text }) : null,
      ]);
      // The reply is in the composer by now, where it was: what is left to try again is the case alone.
      const isIn = inserted.status === 'fulfilled' && inserted.value && inserted.value.outcome !== 'failed';
      if (opened.status === 'rejected') {
        if (reply && isIn) change({ draft, reply: { ...reply, wanted: false } });
        throw opened.reason;
      }
      forget();
      onClose();
      onOpened(opened.value.case?.id ?? null);
      onState(opened.value);
      if (!answer) return;
      if (isIn) onToast(say(inserted.value?.outcome === 'copied' ? 'intake.reply.copied' : 'intake.reply.inserted'));
      else onReplyLeft(answer);
    });
  const cancel = () => {
    forget();
    onClose();
  };
  return (
    <section className="escalate" aria-label={say('panel.sheet.title')} {...useFormFocus<HTMLElement>(onClose)}>
      {state.ticket && <TicketLine ticket={state.ticket} />}
      <h2 className="sheet-title">{say('panel.sheet.title')}</h2>
      <ChoiceField
        label={say('intake.weight')}
        value={weight}
        choices={WEIGHTS.map((id) => ({ id, text: say(`intake.weight.${id}`) }))}
        onChange={setWeight}
      />
      <p className="soft small sheet-help">{say(`intake.weight.${weight}.help`)}</p>
      {weight === 'minor' && <MinorForm onDone={cancel} onCancel={cancel} />}
      {weight === 'severe' && made && (
        <EscalateForm
          made={made}
          busy={busy}
          problem={problem}
          onChange={change}
          onOpen={() => void open(made)}
          onCancel={cancel}
        />
      )}
      {weight === 'severe' && !made && !unprepared && (
        <>
          <p className="visually-hidden">{say('panel.sheet.preparing')}</p>
          <Skeleton lines={['short', 'long', 'long', 'short', 'long']} />
        </>
      )}
      <ProblemNotice problem={weight === 'severe' ? unprepared : null} />
    </section>
  );
}
