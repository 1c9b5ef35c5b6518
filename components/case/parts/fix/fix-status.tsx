import { useState } from 'react';
import type { FixView } from '../../../../lib/messages/case-parts/fix-view.ts';
import type { Answer } from '../../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { problemText } from '../../../shared/problem-text.ts';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';
import { FixAsk } from './fix-ask.tsx';
import { StatusForm } from './status-form.tsx';

type Result = Answer<'panel.insert'>;

/** What the fix owner said last, so that nobody asks twice; and the question, once it may be asked again (R64, R66). */
export function FixStatus(props: CaseSectionProps & { fix: FixView }) {
  const { fix, busy, act } = props;
  const { say, locale } = useSession();
  const now = useNow();
  const [form, setForm] = useState<'ask' | 'status' | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const words = { say, locale };
  const { status, asked, again } = fix;
  const bar = again && Date.parse(again.at) > now ? again : null;
  const isWaiting = asked && (!status || asked.at > status.at);
  return (
    <div className="case-part">
      <h4 className="field-label">{say('fix.status')}</h4>
      {status ? <LastStatus status={status} now={now} /> : <p className="soft">{say('fix.status.none')}</p>}
      {isWaiting && (
        <p className="soft small figures">
          {say('fix.ask.asked', { who: asked.by, when: when(asked.at, now, words) })}
        </p>
      )}
      {bar && (
        <p className="soft small figures">
          {say(bar.why === 'quiet' ? 'fix.ask.quiet' : 'fix.ask.again', { when: when(bar.at, now, words) })}
        </p>
      )}
      <AskNote result={result} />
      {form === 'ask' && !bar && (
        <FixAsk
          {...props}
          onAsked={(next) => {
            setResult(next);
            setForm(null);
          }}
          onClose={() => setForm(null)}
        />
      )}
      {form === 'status' && <StatusForm busy={busy} act={act} onClose={() => setForm(null)} />}
      {(form === null || (form === 'ask' && bar)) && (
        <div className="case-actions">
          <Button look="bare" onPress={() => setForm('status')}>
            {say('fix.status.record')}
          </Button>
          {!bar && (
            <Button look="bare" onPress={() => setForm('ask')}>
              {say('fix.ask')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function LastStatus({ status, now }: { status: NonNullable<FixView['status']>; now: number }) {
  const { say, locale } = useSession();
  const words = { say, locale };
  const due = status.expectedAt;
  return (
    <>
      <p className="case-text" dir="auto">
        {status.text}
      </p>
      <p className="soft small figures">
        {say('fix.status.meta', { who: status.by, when: when(status.at, now, words) })}
        {due && (
          <span className="case-due" data-late={Date.parse(due) < now}>
            {say(Date.parse(due) < now ? 'fix.status.late' : 'fix.status.expected', { when: when(due, now, words) })}
          </span>
        )}
      </p>
    </>
  );
}

/** Where the question went. It is for colleagues: where the composer writes to the customer it was copied instead. */
function AskNote({ result }: { result: Result | null }) {
  const { say } = useSession();
  if (!result) return null;
  if (result.outcome === 'failed') return <ProblemNotice problem={result.problem ?? { code: 'not-inserted' }} />;
  return (
    <Notice live icon={result.outcome === 'copied' ? 'copy' : 'check'} tone="good">
      {result.problem && problemText(say, result.problem) + say('words.gap')}
      {say(result.outcome === 'copied' ? 'fix.ask.copied' : 'fix.ask.inserted')}
    </Notice>
  );
}
