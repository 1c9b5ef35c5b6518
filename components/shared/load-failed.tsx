import type { Problem } from '../../lib/model/problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { problemText } from './problem-text.ts';
import { useSession } from './session.tsx';
import '../ui/base.css';
import './load-failed.css';

/** A page that could not be filled at all. */
export function LoadFailed({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  const { say } = useSession();
  return (
    <main className="load-failed">
      <h1 className="visually-hidden">{say('app.name')}</h1>
      <Notice
        tone="warn"
        icon="alert"
        live
        action={
          <Button look="bare" onPress={onRetry}>
            {say('action.retry')}
          </Button>
        }
      >
        {problemText(say, problem)}
      </Notice>
    </main>
  );
}
