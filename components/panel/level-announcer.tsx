import { useEffect, useRef, useState } from 'react';
import { shownLevel } from '../shared/is-unheard.ts';
import { useSession } from '../shared/session.tsx';
import { usePanel } from './panel-context.tsx';

/** Says the level to a screen reader when it changes, and only then. */
export function LevelAnnouncer() {
  const { say } = useSession();
  const { assessment } = usePanel().state;
  const last = useRef<string | null>(null);
  const [words, setWords] = useState('');
  useEffect(() => {
    if (!assessment) return;
    const level = shownLevel(assessment);
    if (last.current !== null && last.current !== level) {
      const { score, trend } = assessment;
      const known = { level: say(`level.${level}`), score, trend: say(`trend.${trend}`) };
      setWords(level === 'unknown' ? known.level : say('panel.announce', known));
    }
    last.current = level;
  }, [assessment, say]);
  return (
    <div className="visually-hidden" aria-live="polite">
      {words}
    </div>
  );
}
