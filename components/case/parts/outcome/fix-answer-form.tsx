import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';

const ANSWERS = ['fixed', 'later', 'kept'] as const;
type Answer = (typeof ANSWERS)[number];

/** What became of the proper fix behind a workaround (R72); later wants a day on which it is looked at again. */
export function FixAnswerForm({ busy, act, onDone }: Omit<ItemFormProps, 'item'>) {
  const { say } = useSession();
  const [answer, setAnswer] = useState<Answer | ''>('');
  const [reviewOn, setReviewOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const isReady = answer !== '' && (answer !== 'later' || reviewOn !== null);
  const save = async () => {
    if (!answer) return;
    const said = { answer, note: note.trim() || null, reviewOn: answer === 'later' ? reviewOn : null };
    if (await act((ask, id) => ask('outcome.fix-answer', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('outcome.answer.save')} busy={busy} isDisabled={!isReady} onSend={save}>
      <ChoiceField<Answer | ''>
        label={say('outcome.answer')}
        value={answer}
        choices={ANSWERS.map((id) => ({ id, text: say(`outcome.answer.${id}`) }))}
        onChange={setAnswer}
      />
      {answer === 'later' && <DateField label={say('outcome.review-on')} value={reviewOn} onChange={setReviewOn} />}
      <TextField label={say('outcome.answer.note')} value={note} onChange={setNote} />
    </CaseForm>
  );
}
