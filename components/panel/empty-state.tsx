import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';

/** Nothing is open here, or Simmer does not read this page at all. */
export function EmptyState() {
  const { say } = useSession();
  const key = usePanel().state.site ? 'panel.none' : 'panel.off';
  return (
    <div className="panel-message">
      <h2>{say(key)}</h2>
      <p className="soft">{say(`${key}.hint`)}</p>
    </div>
  );
}
