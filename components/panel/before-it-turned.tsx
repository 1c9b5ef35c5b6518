import type { Turn } from '../../lib/model/turn.ts';
import { useSession } from '../shared/session.tsx';
import { actWords, TurnActs } from '../shared/turn-acts.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { Disclosure } from '../ui/disclosure.tsx';

/** One folded line: what we ourselves had done by the time the customer's words ran hot (U7). */
export function BeforeItTurned({ about, turn }: { about: string; turn: Turn }) {
  const { say, locale } = useSession();
  const now = useNow();
  const [first] = turn.acts;
  if (!first) return null;
  const rest = turn.acts.length - 1;
  const peek = rest > 0 ? say('turn.peek.more', { what: actWords(say, first), count: rest }) : actWords(say, first);
  return (
    <Disclosure summary={say('turn.title')} peek={peek}>
      <p className="soft small">{say('turn.help', { when: when(turn.at, now, { say, locale }) })}</p>
      <TurnActs about={about} acts={turn.acts} />
    </Disclosure>
  );
}
