import type { Problem } from '../../lib/model/problem.ts';
import { Notice } from '../ui/notice.tsx';
import { problemText } from './problem-text.ts';
import { useSession } from './session.tsx';

/** What went wrong with something a person just did; nothing where nothing did. */
export function ProblemNotice({ problem, also }: { problem: Problem | null; also?: string }) {
  const { say } = useSession();
  if (!problem) return null;
  return (
    <Notice tone="warn" icon="alert" live>
      {problemText(say, problem)}
      {also && say('words.gap') + also}
    </Notice>
  );
}
