import type { Route } from '../../lib/model/assessment.ts';
import { useSession } from '../shared/session.tsx';
import { Icon } from '../ui/icon.tsx';
import { RouteTaker } from './route-taker.tsx';

/** What is done besides, for somebody's safety: added to whatever the matrix proposes. */
export function ProtectiveRow({ row }: { row: Route['also'][number] }) {
  const { say } = useSession();
  return (
    <div className="protective">
      <Icon name="shield" />
      <div className="protective-text">
        <h3>{say('panel.route.also')}</h3>
        <RouteTaker to={row.to} within={row.acknowledgeWithin} kind="panel.route.within" />
        {row.explain && <p dir="auto">{row.explain}</p>}
      </div>
    </div>
  );
}
