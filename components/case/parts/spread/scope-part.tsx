import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { ScopeForm } from './scope-form.tsx';
import type { SpreadProps } from './spread-props.ts';

/** What colleagues are told about the scope, and what customers will ask (R69). */
export function ScopePart({ spread, busy, act }: SpreadProps) {
  const { say } = useSession();
  const [isEditing, setEditing] = useState(false);
  const { scope } = spread;
  return (
    <div className="case-part">
      <h4 className="field-label">{say('spread.scope')}</h4>
      {isEditing ? (
        <ScopeForm spread={spread} busy={busy} act={act} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="spread-text" dir="auto">
            {scope ? scope.text : <span className="soft">{say('spread.scope.none')}</span>}
          </p>
          <Questions questions={scope?.questions ?? []} />
          <div className="spread-actions">
            <Button look="bare" onPress={() => setEditing(true)}>
              {say('spread.scope.edit')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** What customers will ask, and what to answer. */
export function Questions({ questions }: { questions: readonly { question: string; answer: string }[] }) {
  if (questions.length === 0) return null;
  return (
    <dl className="spread-questions">
      {questions.map(({ question, answer }) => (
        <div key={question}>
          <dt dir="auto">{question}</dt>
          <dd dir="auto">{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
