import { useCallback, useRef, useState } from 'react';
import type { ProgrammeView } from '../../../lib/messages/programme-messages.ts';
import { type Ask, useSession } from '../../shared/session.tsx';
import { useFocus } from '../../shared/use-focus.ts';
import { useLoaded } from '../../shared/use-loaded.ts';
import { useRun } from '../../shared/use-run.ts';

/** Does one thing to the programme; true when it is in the log. */
export type ProgrammeAct = (step: (ask: Ask) => Promise<ProgrammeView>) => Promise<boolean>;

/** The programme and what is done to it, one thing at a time; `about` is the id of whom the latest act was about. */
export function useProgramme() {
  const { ask } = useSession();
  const load = useCallback(() => ask('programme.get', {}), [ask]);
  const { value: view, problem: failed, reload, setValue } = useLoaded(load);
  useFocus(reload);
  const { busy, problem, run } = useRun();
  const [about, setAbout] = useState('');
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const actOn =
    (id: string): ProgrammeAct =>
    (step) => {
      // One after the other: of two quick clicks neither is lost.
      const mine = turn.current.then(() => {
        setAbout(id);
        return run(async () => setValue(await step(ask)));
      });
      turn.current = mine;
      return mine;
    };
  return { view, failed, reload, busy, actOn, problemOf: (id: string) => (about === id ? problem : null) };
}
