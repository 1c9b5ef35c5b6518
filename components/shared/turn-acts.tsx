import type { TurnAct } from '../../lib/model/turn.ts';
import { type Session, useSession } from './session.tsx';
import { ShieldedWords } from './shielded.tsx';
import { useNow } from './use-now.ts';
import { useShield } from './use-shield.ts';
import { when } from './when.ts';
import './turn-acts.css';

/** One act of ours in a sentence: "Passed on 4 times". */
export const actWords = (say: Session['say'], { kind, count }: TurnAct): string =>
  say(`turn.act.${kind}`, { count: count ?? 1 });

/** What we had done before it turned, in order of time, in the words of then (U7). @param about whose words they are: a case's id, a ticket's key */
export function TurnActs({ about, acts }: { about: string; acts: readonly TurnAct[] }) {
  const { say, locale } = useSession();
  const now = useNow();
  const shield = useShield(
    about,
    acts.map(({ quote }) => quote),
  );
  return (
    <ul className="turn-acts">
      {acts.map((act) => (
        <li key={`${act.kind} ${act.at}`}>
          {actWords(say, act)} <span className="soft small figures">{when(act.at, now, { say, locale })}</span>
          {act.quote && (
            <ShieldedWords shield={shield} texts={[act.quote]}>
              <q className="quotation" dir="auto">
                {act.quote}
              </q>
            </ShieldedWords>
          )}
        </li>
      ))}
    </ul>
  );
}
