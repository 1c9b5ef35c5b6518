import type { Answer } from '../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../shared/problem-notice.tsx';
import { problemText } from '../../shared/problem-text.ts';
import { useSession } from '../../shared/session.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Where a text went that was to be inserted: into the reply box, or to the clipboard instead. Nothing is sent. */
export function InsertNote({ result }: { result: Answer<'panel.insert'> | null }) {
  const { say } = useSession();
  if (!result) return null;
  if (result.outcome === 'failed') return <ProblemNotice problem={result.problem ?? { code: 'not-inserted' }} />;
  if (result.outcome === 'inserted') {
    const tone = result.audience === 'unknown' ? 'warn' : 'good';
    return (
      <Notice live icon="check" tone={tone}>
        {say(`panel.insert.${result.audience}`)}
      </Notice>
    );
  }
  return (
    <Notice live icon="copy" tone="good">
      {result.problem && problemText(say, result.problem) + say('words.gap')}
      {say('panel.insert.copied')}
    </Notice>
  );
}
