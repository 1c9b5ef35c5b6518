import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';

/** Nothing is open here, or Simmer does not read this page at all. */
export function EmptyState() {
  const { say } = useSession();
  const read = usePanel().state.site !== null;
  return (
    <div className="panel-message">
      <h2>{say(read ? 'panel.none' : 'panel.off')}</h2>
      <p className="soft">{say(read ? 'panel.none.hint' : 'panel.off.hint')}</p>
    </div>
  );
}
