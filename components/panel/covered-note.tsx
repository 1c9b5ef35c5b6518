import { useEffect, useState } from 'react';
import { useSession } from '../shared/session.tsx';
import { Notice } from '../ui/notice.tsx';
import './covered-note.css';

/** How long it is said, in milliseconds. */
const SHOWN = 12_000;

/** Says that a press was not taken, because the page had something over the button: over everything else in the panel. */
export function CoveredNote({ times }: { times: number }) {
  const { say } = useSession();
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (times === over) return;
    const timer = setTimeout(() => setOver(times), SHOWN);
    return () => clearTimeout(timer);
  }, [times, over]);
  if (times === over) return null;
  return (
    <div className="covered-note" role="alert">
      <Notice tone="warn" icon="alert">
        {say('panel.covered')}
      </Notice>
    </div>
  );
}
