import { useCallback, useRef, useState } from 'react';
import type { Pointed, PointedExample } from '../../lib/messages/pick-messages.ts';
import { type Problem, problemOf } from '../../lib/model/problem.ts';
import type { SiteProfile } from '../../lib/model/site-profile.ts';
import { useSession } from '../shared/session.tsx';

/** What a person chose so far. */
export interface Choices {
  profile: SiteProfile;
  examples: readonly PointedExample[];
  /** Pieces of the address; null as long as they are as guessed. */
  chosen: readonly string[] | null;
}

/** The page in front as the choices would read it. The latest choice wins, however fast they come. */
export function useLook(tabId: number, first: SiteProfile) {
  const { ask } = useSession();
  const [choices, setChoices] = useState<Choices>({ profile: first, examples: [], chosen: null });
  const [shown, setShown] = useState<Pointed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const look = useCallback(
    (next: Choices) => {
      const mine = ++turn.current;
      setChoices(next);
      const { profile, examples, chosen } = next;
      ask('pointing.look', { tabId, profile, examples: [...examples], chosen: chosen && [...chosen] }).then(
        (found) => {
          if (mine !== turn.current) return;
          setShown(found);
          setProblem(null);
          // A name that was typed meanwhile stays as it is.
          setChoices((now) => ({ ...now, profile: { ...found.profile, name: now.profile.name } }));
        },
        (error) => mine === turn.current && setProblem(problemOf(error)),
      );
    },
    [ask, tabId],
  );
  return { choices, setChoices, shown, problem, look };
}
