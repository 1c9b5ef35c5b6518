import type { QuietSign } from '../../lib/model/turn.ts';
import { nameOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';

/** Trouble that nobody put into words: reasons to look, without points (R1, U6). */
export function QuietSigns({ signs }: { signs: readonly QuietSign[] }) {
  const { say, locale } = useSession();
  const now = useNow();
  return (
    <ul className="reasons">
      {signs.map(({ sign, at, who, count }) => (
        <li key={sign} className="reason">
          <div className="reason-head">
            <h4 className="reason-kind">{say(`quiet.${sign}`)}</h4>
            {at && <span className="soft small figures">{when(at, now, { say, locale })}</span>}
          </div>
          <p className="reason-why" dir="auto">
            {say(`quiet.${sign}.why`, {
              who: sign === 'second-channel' ? nameOf(say, 'site', who ?? '') : (who ?? ''),
              count: count ?? 0,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
