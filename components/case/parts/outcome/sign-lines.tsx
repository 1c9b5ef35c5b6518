import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { nameInside } from '../../name-inside.ts';

/** Who is comfortable with the solution, and who is not yet (R74). */
export function SignLines({ signed }: { signed: OutcomeView['signed'] }) {
  const { say, locale } = useSession();
  const now = useNow();
  if (signed.length === 0) return null;
  return (
    <ul className="figures">
      {signed.map(({ as, who, recordedBy, at, comfortable, note }) => (
        <li key={as}>
          {say(comfortable ? 'outcome.sign.line' : 'outcome.sign.line-no', {
            as: say(`outcome.sign.${as}`),
            who: nameInside(who, say, locale),
            when: when(at, now, { say, locale }),
          })}
          {recordedBy && (
            <span className="soft">
              {say('words.gap')}({say('outcome.sign.by', { by: nameInside(recordedBy, say, locale) })})
            </span>
          )}
          {note && (
            <span className="fact-missing" dir="auto">
              {note}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
