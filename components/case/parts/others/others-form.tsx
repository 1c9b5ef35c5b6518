import { useState } from 'react';
import { LONG_TEXT } from '../../../../lib/model/text-limits.ts';
import { CountedField } from '../../../shared/counted-field.tsx';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';

const ANSWERS = ['yes', 'no', 'unknown'] as const;
type Answer = (typeof ANSWERS)[number];

/** Does this affect other customers (R67)? That nobody knows yet is an answer. */
export function OthersForm({ view, busy, act, onDone }: ItemFormProps) {
  const { say, locale } = useSession();
  const now = useNow();
  const known = view.parts?.others?.answer;
  const [answer, setAnswer] = useState<Answer | ''>(known?.answer ?? '');
  const [note, setNote] = useState(known?.note ?? '');
  const save = async () => {
    if (answer && (await act((ask, id) => ask('others.answer', { id, answer, note })))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('others.save')} busy={busy} isDisabled={answer === ''} onSend={save}>
      <ChoiceField<Answer | ''>
        label={say('others.question')}
        value={answer}
        choices={ANSWERS.map((id) => ({ id, text: say(`others.answer.${id}`) }))}
        onChange={setAnswer}
      />
      {known && (
        <p className="soft small">
          {say('others.by', {
            answer: say(`others.answer.${known.answer}`),
            who: known.by,
            when: when(known.at, now, { say, locale }),
          })}
        </p>
      )}
      <CountedField label={say('others.note')} most={LONG_TEXT} value={note} lines={2} onChange={setNote} />
    </CaseForm>
  );
}
