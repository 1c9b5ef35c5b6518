import type { CaseView } from '../../lib/messages/panel-state.ts';
import { type Ask, useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';

/** Does one thing to the case; true when it is in the log. */
export type Act = (step: (ask: Ask, id: string) => Promise<CaseView>) => Promise<boolean>;

/** Things to do to a case, one at a time; each answers with the case as it then stands. */
export function useCase(id: string, onView: (view: CaseView) => void) {
  const { ask } = useSession();
  const { busy, problem, run } = useRun();
  const act: Act = (step) => run(async () => onView(await step(ask, id)));
  return { act, busy, problem };
}
