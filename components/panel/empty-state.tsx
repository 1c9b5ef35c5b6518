import { useSession } from '../shared/session.tsx';
import { ViewScan } from '../shared/view-scan.tsx';
import { Button } from '../ui/button.tsx';
import { usePanel } from './panel-context.tsx';

/** Nothing is open here, or Simmer does not read this page at all. What came by phone becomes a case from here, too (R53). */
export function EmptyState() {
  const { say } = useSession();
  const { state, onOpen } = usePanel();
  const read = state.site !== null;
  return (
    <div className="panel-message">
      <h2>{say(read ? 'panel.none' : 'panel.off')}</h2>
      <p className="soft">{say(read ? 'panel.none.hint' : 'panel.off.hint')}</p>
      {state.view && <ViewScan tabId={state.tabId} view={state.view} />}
      <p className="panel-message-action">
        <Button icon="plus" onPress={() => onOpen('new-case')}>
          {say('intake.new')}
        </Button>
      </p>
    </div>
  );
}
