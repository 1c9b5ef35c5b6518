import { useState } from 'react';
import type { KnownProblem } from '../../lib/messages/case-parts/spread-view.ts';
import { ProblemError } from '../../lib/model/problem.ts';
import { Questions } from '../case/parts/spread/scope-part.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { nameOf } from '../shared/name-of.ts';
import { ProblemNotice } from '../shared/problem-notice.tsx';
import { useSession } from '../shared/session.tsx';
import { useRun } from '../shared/use-run.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Section } from '../ui/section.tsx';
import { usePanel } from './panel-context.tsx';
import './minor-part.css';

/** What is known of a trouble that this ticket seems to belong to: scope, questions, and the approved text (R69, R70, U9). */
export function KnownProblems({ problems }: { problems: readonly KnownProblem[] }) {
  return problems.map((problem) => <KnownProblemCard key={problem.id} problem={problem} />);
}

function KnownProblemCard({ problem: it }: { problem: KnownProblem }) {
  const { say, ask } = useSession();
  const { state, onState, onToast } = usePanel();
  const { busy, problem, run } = useRun();
  const [isInserted, setInserted] = useState(false);
  const { tabId } = state;
  const [message] = it.messages;
  const insert = ({ text, language }: KnownProblem['messages'][number]) =>
    run(async () => {
      const result = await ask('panel.insert', { tabId, script: 'approved-message', language, text });
      if (result.outcome === 'failed') {
        throw new ProblemError(result.problem?.code ?? 'not-inserted', result.problem?.params);
      }
      setInserted(true);
      onToast(say(result.outcome === 'copied' ? 'panel.insert.copied' : `panel.insert.${result.audience}`));
    });
  const told = ({ message: id, version }: KnownProblem['messages'][number]) =>
    run(async () => onState(await ask('spread.told-here', { tabId, id: it.id, message: id, version })));
  return (
    <Section title={say('spread.here', { ref: it.ref })}>
      <div className="minor">
        <p className="soft small">{say(`spread.here.why.${it.why}`)}</p>
        {it.scope && (
          <p className="spread-text" dir="auto">
            {it.scope}
          </p>
        )}
        {it.questions.length > 0 && (
          <Disclosure summary={say('spread.questions')}>
            <Questions questions={it.questions} />
          </Disclosure>
        )}
        {message ? (
          <>
            <h3 className="field-label">{say('spread.here.text')}</h3>
            <p className="script-text" lang={message.language} dir="auto">
              {message.text}
            </p>
            <p className="soft small">
              {say('spread.version', { version: message.version })} ·{' '}
              {say('spread.approved-by', { approver: message.approver })}
            </p>
            <div className="minor-actions">
              <Button icon="insert" isPending={busy} onPress={() => void insert(message)}>
                {say('spread.here.insert')}
              </Button>
              <CopyButton text={message.text} label={say('spread.here.copy')} onCopied={() => setInserted(true)} />
              {isInserted && !it.isTold && (
                <Button look="bare" isDisabled={busy} onPress={() => void told(message)}>
                  {say('spread.here.sent')}
                </Button>
              )}
            </div>
          </>
        ) : (
          <p className="soft">{say('spread.here.no-text', { owner: nameOf(say, 'role', it.owner) })}</p>
        )}
        {it.isTold && <p className="soft small">{say('spread.here.told')}</p>}
        <ProblemNotice problem={problem} />
      </div>
    </Section>
  );
}
