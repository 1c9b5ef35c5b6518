import { useEffect, useRef, useState } from 'react';
import { useSession } from '../shared/session.tsx';

/** Says to a screen reader what a draft is marked for when that changes in kind, and only then; null while there is no draft. */
export function DraftAnnouncer({ kinds }: { kinds: readonly string[] | null }) {
  const { say } = useSession();
  const last = useRef('');
  const [words, setWords] = useState('');
  const now = kinds?.join(', ') ?? null;
  useEffect(() => {
    if (now === null) {
      last.current = '';
      setWords('');
      return;
    }
    if (now === last.current) return;
    setWords(now === '' ? say('writing.none') : say('writing.announce', { kinds: now }));
    last.current = now;
  }, [now, say]);
  return (
    <div className="visually-hidden" aria-live="polite">
      {words}
    </div>
  );
}
