import { useEffect, useRef, useState } from 'react';
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
    if (last.current !== null && last.current !== assessment.level) {
      setWords(
        say('panel.announce', {
          level: say(`level.${assessment.level}`),
          score: assessment.score,
          trend: say(`trend.${assessment.trend}`),
        }),
      );
    }
    last.current = assessment.level;
  }, [assessment, say]);
  return (
    <div className="visually-hidden" aria-live="polite">
      {words}
    </div>
  );
}
