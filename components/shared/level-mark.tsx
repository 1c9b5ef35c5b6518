import type { Level } from '../../lib/model/kinds.ts';
import { useSession } from './session.tsx';
import './level-mark.css';

type Shown = Level | 'unknown';

/** One silhouette a level, so that it is told without colour: ring, diamond, triangle, octagon; a dashed ring for "not known". */
function Shape({ level }: { level: Shown }) {
  switch (level) {
    case 'calm':
      return <circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" strokeWidth="2" />;
    case 'watch':
      return (
        <path
          d="M8 1.8L14.2 8 8 14.2 1.8 8z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      );
    case 'at-risk':
      return (
        <path d="M8 2.2l6 11H2z" fill="currentColor" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      );
    case 'critical':
      return (
        <>
          <path
            d="M5.2 1.4h5.6l3.8 3.8v5.6l-3.8 3.8H5.2L1.4 10.8V5.2z"
            fill="currentColor"
            stroke="currentColor"
            strokeWidth="1"
            strokeLinejoin="round"
          />
          <path className="level-knock" d="M8 4.4v4.4M8 11.4h.01" fill="none" strokeWidth="1.8" strokeLinecap="round" />
        </>
      );
    case 'unknown':
      return (
        <>
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.4 2" />
          <path
            d="M6.2 6.4a1.9 1.9 0 113 1.5c-.8.5-1.2.9-1.2 1.6M8 11.6h.01"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
            strokeLinecap="round"
          />
        </>
      );
  }
}

/** A level by shape, word and colour. `wordless` hides the word from the eye only. */
export function LevelMark({
  level,
  size = 'm',
  wordless = false,
}: {
  level: Shown;
  size?: 'm' | 'l';
  wordless?: boolean;
}) {
  const { say } = useSession();
  return (
    <span className={`level level-${level} level-size-${size}`}>
      <svg viewBox="0 0 16 16" className="level-shape" aria-hidden="true" focusable="false">
        <Shape level={level} />
      </svg>
      <span className={wordless ? 'visually-hidden' : 'level-word'}>{say(`level.${level}`)}</span>
    </span>
  );
}
