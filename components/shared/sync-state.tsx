import { useEffect, useRef, useState } from 'react';
import type { SyncLine } from '../../lib/messages/sync-messages.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { problemText } from './problem-text.ts';
import { useSession } from './session.tsx';
import { syncWords } from './sync-words.ts';
import { useNow } from './use-now.ts';
import './sync-state.css';

/** What passes by itself is said only once it has lasted so long, in milliseconds: else the line would flicker at every act. */
const LASTING = 3000;

const ICONS: Record<SyncLine['state'], IconName> = {
  alone: 'check',
  synced: 'check',
  syncing: 'level',
  waiting: 'clock',
  offline: 'pause',
  refused: 'info',
  'signed-out': 'person',
};

const passes = ({ state, progress }: SyncLine) =>
  state === 'waiting' || (state === 'syncing' && !progress.up && !progress.down);

/** The line without what passes at once. */
function useLasting(line: SyncLine): SyncLine {
  const [shown, setShown] = useState(line);
  const since = useRef<number | null>(null);
  useEffect(() => {
    if (!passes(line)) {
      since.current = null;
      return setShown(line);
    }
    since.current ??= Date.now();
    const timer = setTimeout(() => setShown(line), LASTING - (Date.now() - since.current));
    return () => clearTimeout(timer);
  }, [line]);
  return shown;
}

/** The state to be read out: none until it is another than it was when the page began. */
function useSaid(state: SyncLine['state']): SyncLine['state'] | null {
  const last = useRef(state);
  const [said, setSaid] = useState<SyncLine['state'] | null>(null);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    setSaid(state);
  }, [state]);
  return said;
}

/**
 * How this browser stands with its team, in one quiet line (item 7). It is read out when the state changes, and not when a number does.
 * @param isQuiet true where nothing is shown while all is well
 */
export function SyncState({ line: newest, isQuiet = false }: { line: SyncLine; isQuiet?: boolean }) {
  const { say, locale } = useSession();
  const now = useNow();
  const line = useLasting(newest);
  const { state, problem } = line;
  const said = useSaid(state);
  const isFine = state === 'synced' || state === 'syncing' || state === 'alone';
  const isShown = state !== 'alone' && !(isQuiet && isFine && !line.moved && !line.progress.up && !line.progress.down);
  const why = (state === 'refused' || state === 'signed-out') && problem ? problemText(say, problem) : null;
  return (
    <>
      {isShown && (
        <p className="sync-state small" data-state={state}>
          <Icon name={line.moved ? 'info' : ICONS[state]} />
          <span>
            {syncWords(line, now, { say, locale })}
            {why && <span className="sync-why">{why}</span>}
          </span>
        </p>
      )}
      <span className="visually-hidden" role="status">
        {said && say(`sync.said.${said}`)}
      </span>
    </>
  );
}
