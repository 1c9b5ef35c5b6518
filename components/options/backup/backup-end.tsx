import type { Problem } from '../../../lib/model/problem.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BackupProgress } from './backup-progress.tsx';

/** How far a file is written or read, what came of it, and what went wrong. @param share from 0 to 1; null while nothing is under way */
export function BackupEnd({
  share,
  done,
  problem,
}: {
  share: number | null;
  done: string | null;
  problem: Problem | null;
}) {
  return (
    <>
      <BackupProgress share={share} />
      {done !== null && (
        <Notice live tone="good" icon="check">
          {done}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
