import { useState } from 'react';
import type { Tells } from '../../../../lib/messages/case-parts/customer-tells.ts';
import type { Answer } from '../../../../lib/messages/messages.ts';
import { ProblemNotice } from '../../../shared/problem-notice.tsx';
import { problemText } from '../../../shared/problem-text.ts';
import { useSession } from '../../../shared/session.tsx';
import { useRun } from '../../../shared/use-run.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';

type Outcome = Answer<'panel.insert'> | { outcome: 'copied'; audience: 'unknown'; problem: null };

/** Puts a text into the reply box of the ticket in front, or on the clipboard, and says where it went. It never sends. */
export function TakeText({
  script,
  language,
  tabId,
  isDisabled = false,
  tells,
  getText,
}: {
  /** What the use of it is counted under. */
  script: string;
  language: string;
  tabId: number | undefined;
  isDisabled?: boolean;
  /** What it tells the customer of a case, should it be seen as sent. */
  tells?: Tells;
  /** The text as it is to be; undefined where something is still missing, which is then said elsewhere. */
  getText: () => Promise<string | undefined>;
}) {
  const { say, ask } = useSession();
  const { busy, problem, run } = useRun();
  const [result, setResult] = useState<Outcome | null>(null);
  const insert = (tab: number) =>
    run(async () => {
      setResult(null);
      const text = await getText();
      if (text !== undefined)
        setResult(await ask('panel.insert', { tabId: tab, script, language, text, tells: tells ?? null }));
    });
  const copy = () =>
    run(async () => {
      setResult(null);
      const text = await getText();
      if (text === undefined) return;
      await navigator.clipboard.writeText(text);
      setResult({ outcome: 'copied', audience: 'unknown', problem: null });
      if (tabId !== undefined) await ask('panel.copied', { tabId, script, language });
    });
  return (
    <>
      <div className="case-form-actions">
        {tabId !== undefined && (
          <Button icon="insert" isPending={busy} isDisabled={isDisabled} onPress={() => void insert(tabId)}>
            {say('customer.insert')}
          </Button>
        )}
        <Button icon="copy" isPending={busy} isDisabled={isDisabled} onPress={() => void copy()}>
          {say('action.copy')}
        </Button>
      </div>
      {result?.outcome === 'failed' && <ProblemNotice problem={result.problem ?? { code: 'not-inserted' }} />}
      {result && result.outcome !== 'failed' && (
        <Notice live icon={result.outcome === 'copied' ? 'copy' : 'check'} tone="good">
          {result.outcome === 'copied' && result.problem && problemText(say, result.problem) + say('words.gap')}
          {say(result.outcome === 'copied' ? 'panel.insert.copied' : `panel.insert.${result.audience}`)}
        </Notice>
      )}
      <ProblemNotice problem={problem} />
    </>
  );
}
