import { SyncState } from '../shared/sync-state.tsx';
import { useSync } from '../shared/use-sync.ts';
import { usePanel } from './panel-context.tsx';
import './panel-sync.css';

/** How this browser stands with its team, below the header; nothing while all is well (item 7). */
export function PanelSync() {
  const { state } = usePanel();
  const { line } = useSync(state, true);
  return <div className="panel-sync">{line && <SyncState line={line} isQuiet />}</div>;
}
