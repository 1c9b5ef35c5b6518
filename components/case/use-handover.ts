import { useCallback, useEffect, useState } from 'react';
import type { HandoverPlan } from '../../lib/messages/handover-messages.ts';
import type { Answer } from '../../lib/messages/messages.ts';
import { BRIEF_PARTS, type Brief, type BriefPart } from '../../lib/model/brief.ts';
import type { Mode } from '../../lib/model/kinds.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import { useSession } from '../shared/session.tsx';

export interface Target {
  role: string;
  person: string | null;
  mode: Mode;
}

/**
 * A hand-over as it is being written: who would take it, and the brief. What was proposed follows the choice of who; a line that
 * a person changed stays as they wrote it.
 * @param asksWho whether it goes to somebody else than now
 */
export function useHandover(id: string, tabId: number | null, asksWho: boolean) {
  const { ask } = useSession();
  const [choices, setChoices] = useState<Answer<'handover.choices'> | null>(null);
  const [target, setTarget] = useState<Target | null>(null);
  const [plan, setPlan] = useState<HandoverPlan | null>(null);
  const [edits, setEdits] = useState<Partial<Brief>>({});
  const [problem, setProblem] = useState<Problem | null>(null);

  useEffect(() => {
    let isWanted = true;
    ask('handover.choices', { id }).then(
      (next) => {
        if (!isWanted) return;
        setChoices(next);
        setTarget({ ...next.to, person: next.to.person ?? null });
      },
      (error) => isWanted && setProblem(problemOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id]);

  useEffect(() => {
    if (!target) return;
    let isWanted = true;
    ask('handover.plan', { id, tabId, to: asksWho ? target : null }).then(
      (next) => {
        if (!isWanted) return;
        setPlan(next);
        setProblem(null);
      },
      (error) => isWanted && setProblem(problemOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, id, tabId, target, asksWho]);

  const change = useCallback(
    (part: BriefPart, text: string) => setEdits((before) => ({ ...before, [part]: text })),
    [],
  );
  const brief =
    plan && (Object.fromEntries(BRIEF_PARTS.map((part) => [part, edits[part] ?? plan.brief[part]])) as Brief);
  return { choices, target, setTarget, plan, brief, change, problem };
}
