import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { SpreadProps } from './spread-props.ts';

interface Question {
  id: number;
  question: string;
  answer: string;
}

/** Scope, expected questions, and what tells a matching ticket. */
export function ScopeForm({ spread, busy, act, onDone }: SpreadProps & { onDone: () => void }) {
  const { say } = useSession();
  const [text, setText] = useState(spread.scope?.text ?? '');
  const [words, setWords] = useState(spread.scope?.words ?? '');
  const [issue, setIssue] = useState(spread.scope?.issue ?? '');
  const [questions, setQuestions] = useState<Question[]>(() =>
    (spread.scope?.questions ?? []).map((one, index) => ({ id: index, ...one })),
  );
  const change = (id: number, part: Partial<Question>) =>
    setQuestions((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const add = () =>
    setQuestions((before) => [
      ...before,
      { id: Math.max(-1, ...before.map(({ id }) => id)) + 1, question: '', answer: '' },
    ]);
  const save = async () => {
    const asked = questions.map(({ question, answer }) => ({ question, answer }));
    const said = { text: text.trim(), questions: asked, issue, words };
    if (await act((ask, id) => ask('spread.scope', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('action.save')} busy={busy} isDisabled={!text.trim()} onSend={save}>
      <TextField label={say('spread.scope.text')} value={text} lines={3} autoFocus onChange={setText} />
      <TextField label={say('spread.scope.words')} value={words} lines={2} onChange={setWords} />
      <TextField label={say('spread.scope.issue')} value={issue} onChange={setIssue} />
      <p className="field-label">{say('spread.questions')}</p>
      {questions.map(({ id, question, answer }) => (
        <div key={id} className="spread-list">
          <TextField
            label={say('spread.question')}
            value={question}
            onChange={(next) => change(id, { question: next })}
          />
          <TextField
            label={say('spread.answer')}
            value={answer}
            lines={2}
            onChange={(next) => change(id, { answer: next })}
          />
          <div className="spread-actions">
            <Button look="bare" onPress={() => setQuestions((before) => before.filter((one) => one.id !== id))}>
              {say('spread.question.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div className="spread-actions">
        <Button look="bare" icon="plus" onPress={add}>
          {say('spread.question.add')}
        </Button>
      </div>
    </CaseForm>
  );
}
