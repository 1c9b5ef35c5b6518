import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';

const ANSWERS = ['yes', 'no', 'unanswered'] as const;
type Answer = (typeof ANSWERS)[number];

/** Whether it helps the customer; without a yes, why (R73). */
export function CustomerForm({ view, busy, act, onDone }: ItemFormProps) {
  const { say } = useSession();
  const known = view.parts?.outcome?.customer;
  const [answer, setAnswer] = useState<Answer | ''>(known?.answer ?? '');
  const [reason, setReason] = useState(known?.reason ?? '');
  const why = reason.trim();
  const isReady = answer === 'yes' || (answer !== '' && why !== '');
  const save = async () => {
    if (!answer) return;
    const of = view.parts?.outcome?.about;
    const said = answer === 'yes' ? { answer, of } : { answer, reason: why, of };
    if (await act((ask, id) => ask('outcome.customer', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('outcome.customer.save')} busy={busy} isDisabled={!isReady} onSend={save}>
      <ChoiceField<Answer | ''>
        label={say('outcome.customer')}
        value={answer}
        choices={ANSWERS.map((id) => ({ id, text: say(`outcome.customer.${id}`) }))}
        onChange={setAnswer}
      />
      {answer !== '' && answer !== 'yes' && (
        <TextField label={say('outcome.customer.reason')} value={reason} lines={2} isRequired onChange={setReason} />
      )}
    </CaseForm>
  );
}
