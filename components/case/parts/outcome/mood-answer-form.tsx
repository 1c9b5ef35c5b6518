import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

const ANSWERS = ['happy', 'partly', 'unhappy'] as const;
type Answer = (typeof ANSWERS)[number];

/** What the customer answered (R92); where they are not happy, about the solution and about the updates apart (R93). */
export function MoodAnswerForm({
  busy,
  act,
  onClose,
}: Pick<CaseSectionProps, 'busy' | 'act'> & { onClose: () => void }) {
  const { say } = useSession();
  const [answer, setAnswer] = useState<Answer | ''>('');
  const [solution, setSolution] = useState('');
  const [updates, setUpdates] = useState('');
  const save = async () => {
    if (!answer) return;
    const why = answer === 'happy' ? {} : { solution: solution.trim() || null, updates: updates.trim() || null };
    if (await act((ask, id) => ask('outcome.mood', { id, answer, ...why }))) onClose();
  };
  return (
    <CaseForm onClose={onClose} action={say('mood.save')} busy={busy} isDisabled={answer === ''} onSend={save}>
      <ChoiceField<Answer | ''>
        label={say('mood.answer')}
        value={answer}
        choices={ANSWERS.map((id) => ({ id, text: say(`mood.answer.${id}`) }))}
        onChange={setAnswer}
      />
      {answer !== '' && answer !== 'happy' && (
        <>
          <TextField label={say('mood.solution')} value={solution} lines={2} onChange={setSolution} />
          <TextField label={say('mood.updates')} value={updates} lines={2} onChange={setUpdates} />
        </>
      )}
    </CaseForm>
  );
}
