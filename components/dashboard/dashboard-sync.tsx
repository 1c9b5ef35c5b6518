import { MindsNotice } from '../shared/minds-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { SyncState } from '../shared/sync-state.tsx';
import { useSync } from '../shared/use-sync.ts';
import { Button } from '../ui/button.tsx';

/** How this browser stands with its team, in the dashboard's head, and a policy that two people changed at once (items 7, 8). */
export function DashboardSync({ stamp, onSettings }: { stamp: unknown; onSettings: () => void }) {
  const { say } = useSession();
  const { line } = useSync(stamp, true);
  if (!line) return null;
  return (
    <div className="dashboard-sync">
      <SyncState line={line} />
      {line.minds.length > 0 && (
        <MindsNotice parts={line.minds} action={<Button onPress={onSettings}>{say('minds.open')}</Button>} />
      )}
    </div>
  );
}
