import type { Problem } from '../../lib/model/problem.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { problemText } from './problem-text.ts';
import { useSession } from './session.tsx';
import '../ui/base.css';
import './load-failed.css';

/** What could not be loaded: a part of a page, or with `isPage` all of it. */
export function LoadFailed({
  problem,
  isPage = false,
  onRetry,
}: {
  problem: Problem;
  isPage?: boolean;
  onRetry: () => void;
}) {
  const { say } = useSession();
  const notice = (
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
  );
  if (!isPage) return notice;
  return (
    <main className="load-failed">
      <h1 className="visually-hidden">{say('app.name')}</h1>
      {notice}
    </main>
  );
}
