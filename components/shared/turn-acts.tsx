import type { TurnAct } from '../../lib/model/turn.ts';
import { type Session, useSession } from './session.tsx';
import { useNow } from './use-now.ts';
import { when } from './when.ts';
import './turn-acts.css';

/** One act of ours in a sentence: "Passed on 4 times". */
export const actWords = (say: Session['say'], { kind, count }: TurnAct): string =>
  say(`turn.act.${kind}`, { count: count ?? 1 });

/** What we had done before it turned, in order of time, in our own words of then (U7). */
export function TurnActs({ acts }: { acts: readonly TurnAct[] }) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <ul className="turn-acts">
      {acts.map((act) => (
        <li key={`${act.kind} ${act.at}`}>
          {actWords(say, act)} <span className="soft small figures">{when(act.at, now, { say, locale })}</span>
          {act.quote && (
            <q className="quotation" dir="auto">
              {act.quote}
            </q>
          )}
        </li>
      ))}
    </ul>
  );
}
