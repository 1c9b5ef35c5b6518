import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { useNow } from '../../../shared/use-now.ts';
import { when } from '../../../shared/when.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
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
    <CaseForm onClose={onDone}>
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
      <TextField label={say('others.note')} value={note} lines={2} onChange={setNote} />
      <div className="case-form-actions">
        <Button look="solid" isPending={busy} isDisabled={answer === ''} onPress={() => void save()}>
          {say('others.save')}
        </Button>
        <Button look="bare" onPress={onDone}>
          {say('action.cancel')}
        </Button>
      </div>
    </CaseForm>
  );
}
