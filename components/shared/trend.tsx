import type { Assessment } from '../../lib/model/assessment.ts';
import { Icon } from '../ui/icon.tsx';
import { useSession } from './session.tsx';
import './trend.css';

const ARROWS = { rising: 'up', steady: 'level', falling: 'down' } as const;

/** Which way the score goes, by arrow and word. */
export function Trend({ trend, wordless = false }: { trend: Assessment['trend']; wordless?: boolean }) {
  const { say } = useSession();
  return (
    <span className="trend">
      <Icon name={ARROWS[trend]} />
      <span className={wordless ? 'visually-hidden' : undefined}>{say(`trend.${trend}`)}</span>
    </span>
  );
}
