import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

/** The score a customer gave, and what they said (R105). @param of the best score; the worst is 1 */
export function ScoreForm({
  of,
  busy,
  act,
  onClose,
}: Pick<CaseSectionProps, 'busy' | 'act'> & { of: number; onClose: () => void }) {
  const { say } = useSession();
  const [score, setScore] = useState('');
  const [comment, setComment] = useState('');
  const save = async () => {
    const said = { score: Number(score), comment: comment.trim() || null };
    if (await act((ask, id) => ask('outcome.score', { id, ...said }))) onClose();
  };
  return (
    <CaseForm onClose={onClose} action={say('survey.save')} busy={busy} isDisabled={score === ''} onSend={save}>
      <ChoiceField
        label={say('survey.score', { of })}
        value={score}
        choices={Array.from({ length: of }, (_, index) => ({ id: `${index + 1}`, text: `${index + 1}` }))}
        onChange={setScore}
      />
      <TextField label={say('survey.comment')} value={comment} lines={2} onChange={setComment} />
    </CaseForm>
  );
}
