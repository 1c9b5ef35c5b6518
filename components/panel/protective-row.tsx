import type { Route } from '../../lib/model/assessment.ts';
import { isoSeconds } from '../shared/iso-seconds.ts';
import { whoOf } from '../shared/name-of.ts';
import { useSession } from '../shared/session.tsx';
import { withinWords } from '../shared/within-words.ts';
import { Icon } from '../ui/icon.tsx';

/** What is done besides, for somebody's safety: added to whatever the matrix proposes. */
export function ProtectiveRow({ row }: { row: Route['also'][number] }) {
  const { say } = useSession();
  return (
    <div className="protective">
      <Icon name="shield" />
      <div className="protective-text">
        <h3>{say('panel.route.also')}</h3>
        <p>
          <strong>{whoOf(say, row.to)}</strong>
          {row.acknowledgeWithin && (
            <span className="soft">
              {' · '}
              {say('panel.route.within', { within: withinWords(isoSeconds(row.acknowledgeWithin), say) })}
            </span>
          )}
        </p>
        {row.explain && <p dir="auto">{row.explain}</p>}
      </div>
    </div>
  );
}
