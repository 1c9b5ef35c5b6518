import { useEffect, useState } from 'react';
import type { EscalationDraft } from '../../lib/messages/panel-state.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';
import type { ReplyDraft } from './reply-part.tsx';

/** What an escalation in the making holds: kept per ticket, so that a switch of tickets loses nothing. */
export interface Escalation {
  draft: EscalationDraft;
  /** Null where no reply could be prepared: the escalation does not wait for it. */
  reply: ReplyDraft | null;
}

/** The escalation of the ticket in front, as proposed at first; and a way to change it. */
export function useEscalation(kept: Map<string, Escalation>, ticketKey: string) {
  const { ask } = useSession();
  const { tabId } = usePanel().state;
  const [made, setMade] = useState(() => kept.get(ticketKey) ?? null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isMissing = made === null;
  useEffect(() => {
    if (!isMissing) return;
    let wanted = true;
    const prepare = async () => {
      const [draft, reply] = await Promise.allSettled([ask('panel.draft', { tabId }), ask('reply.draft', { tabId })]);
      if (!wanted) return;
      if (draft.status === 'rejected') return setProblem(problemOf(draft.reason));
      const { value } = draft;
      setMade({
        // A person who escalates has decided: "none" is no answer any more.
        draft: value.type === 'none' ? { ...value, type: 'functional' } : value,
        reply:
          reply.status === 'fulfilled'
            ? { text: reply.value.text, language: reply.value.language, wanted: value.severity !== 'S3' }
            : null,
      });
    };
    void prepare();
    return () => {
      wanted = false;
    };
  }, [ask, tabId, isMissing]);
  const change = (next: Escalation) => {
    kept.set(ticketKey, next);
    setMade(next);
  };
  const forget = () => kept.delete(ticketKey);
  return { made, change, forget, problem };
}
