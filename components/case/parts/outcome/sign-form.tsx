import { useState } from 'react';
import type { OutcomeView } from '../../../../lib/messages/case-parts/outcome-view.ts';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';
import { useTeam } from '../../use-team.ts';
import { findWho, WhoField, whoText } from '../../who-field.tsx';

export type SignsAs = OutcomeView['signed'][number]['as'];

/** Comfortable with the solution, or not yet; also for somebody without Simmer, by whoever heard them say so (R74). */
export function SignForm({ view, as, busy, act, onDone }: Omit<ItemFormProps, 'item'> & { as: SignsAs }) {
  const { say } = useSession();
  const team = useTeam();
  const expected = as === 'customer' ? { name: view.requester } : view.parts?.outcome?.signers[as];
  const [typed, setTyped] = useState<string | null>(null);
  const [answer, setAnswer] = useState<'yes' | 'no' | ''>('');
  const [note, setNote] = useState('');
  const shown = typed ?? (expected ? whoText(expected, team) : '');
  const who = shown.trim() ? (as === 'customer' ? { name: shown.trim() } : findWho(shown, team)) : null;
  const isReady = answer !== '' && (as !== 'customer' || who !== null);
  const save = async () => {
    const said = { as, who, comfortable: answer === 'yes', note: note.trim() || null, of: view.parts?.outcome?.about };
    if (await act((ask, id) => ask('outcome.sign', { id, ...said }))) onDone();
  };
  return (
    <CaseForm
      onClose={onDone}
      action={say(answer === 'no' ? 'outcome.sign.save-no' : 'outcome.sign.save')}
      busy={busy}
      isDisabled={!isReady}
      onSend={save}
    >
      <ChoiceField<'yes' | 'no' | ''>
        label={say('outcome.sign.comfortable')}
        value={answer}
        choices={(['yes', 'no'] as const).map((id) => ({ id, text: say(`outcome.sign.${id}`) }))}
        onChange={setAnswer}
      />
      {as === 'customer' ? (
        <TextField label={say('outcome.sign.who.customer')} value={shown} onChange={setTyped} />
      ) : (
        <WhoField label={say('outcome.sign.who')} value={shown} team={team} onChange={setTyped} />
      )}
      <TextField label={say('outcome.sign.note')} value={note} onChange={setNote} />
    </CaseForm>
  );
}

/** The same below its items of the checklist. */
export const ManagerSignForm = (props: ItemFormProps) => <SignForm {...props} as="escalation-manager" />;
export const FixOwnerSignForm = (props: ItemFormProps) => <SignForm {...props} as="fix-owner" />;
