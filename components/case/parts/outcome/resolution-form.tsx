import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { ItemFormProps } from '../../item-form-props.ts';

type Kind = 'fix' | 'workaround';

/** A proper fix or a workaround, with when it is looked at again and where its fix is tracked (R71, R72). */
export function ResolutionForm({ view, busy, act, onDone }: Omit<ItemFormProps, 'item'>) {
  const { say } = useSession();
  const outcome = view.parts?.outcome;
  const known = outcome?.resolution;
  const [kind, setKind] = useState<Kind | ''>(known?.kind ?? '');
  const [summary, setSummary] = useState(known?.summary ?? '');
  const [reviewOn, setReviewOn] = useState(known?.reviewOn ?? null);
  const [fixLink, setFixLink] = useState(known?.fixLink ?? '');
  const isOther = known && (kind !== known.kind || summary.trim() !== (known.summary ?? ''));
  const voids = isOther && (outcome.signed.length > 0 || outcome.customer);
  const save = async () => {
    if (!kind) return;
    const later = kind === 'workaround' ? { reviewOn, fixLink: fixLink.trim() || null } : {};
    const said = { kind, summary: summary.trim() || null, ...later };
    if (await act((ask, id) => ask('outcome.resolve', { id, ...said }))) onDone();
  };
  return (
    <CaseForm onClose={onDone} action={say('outcome.save')} busy={busy} isDisabled={kind === ''} onSend={save}>
      <ChoiceField<Kind | ''>
        label={say('outcome.kind')}
        value={kind}
        choices={(['fix', 'workaround'] as const).map((id) => ({ id, text: say(`outcome.kind.${id}`) }))}
        onChange={setKind}
      />
      <TextField label={say('outcome.summary')} value={summary} lines={2} onChange={setSummary} />
      {kind === 'workaround' && (
        <>
          <DateField label={say('outcome.review-on')} value={reviewOn} onChange={setReviewOn} />
          <TextField label={say('outcome.fix-link')} value={fixLink} onChange={setFixLink} />
        </>
      )}
      {voids && <p className="soft small">{say('outcome.voids')}</p>}
    </CaseForm>
  );
}
