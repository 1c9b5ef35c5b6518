import { useCallback } from 'react';
import { LoadFailed } from '../../shared/load-failed.tsx';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { useSession } from '../../shared/session.tsx';
import { useLoaded } from '../../shared/use-loaded.ts';
import { BoardColumn } from './board-column.tsx';
import '../table.css';
import './board.css';

/** The open cases by step, with what waits and what is missing; a column beside the other, or one below the other where it is narrow. */
export function BoardPage({ stamp }: { stamp?: unknown }) {
  const { say, ask } = useSession();
  const { value, problem, reload } = useLoaded(
    useCallback(() => ask('board.list', {}), [ask]),
    stamp,
  );
  if (!value) return problem && <LoadFailed problem={problem} onRetry={reload} />;
  const { columns } = value;
  if (columns.every(({ cards }) => cards.length === 0)) return <p className="soft">{say('board.empty')}</p>;
  return (
    <>
      <ProblemNotice problem={problem} />
      <div className="board">
        {columns.map((column, at) => (
          <BoardColumn key={column.step} {...column} index={at} />
        ))}
      </div>
    </>
  );
}
