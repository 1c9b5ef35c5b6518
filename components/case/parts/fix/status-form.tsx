import { useState } from 'react';
import { useSession } from '../../../shared/session.tsx';
import { DateTimeField } from '../../../ui/date-time-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { CaseForm } from '../../case-form.tsx';
import type { CaseSectionProps } from '../../item-form-props.ts';

/** What the fix owner said, for everybody to read, and when they expect the fix (R64). */
export function StatusForm({ busy, act, onClose }: Pick<CaseSectionProps, 'busy' | 'act'> & { onClose: () => void }) {
  const { say } = useSession();
  const [text, setText] = useState('');
  const [local, setLocal] = useState<string | null>(null);
  const save = async () => {
    const expectedAt = local === null ? null : new Date(local).toISOString();
    if (await act((ask, id) => ask('fix.status', { id, status: text.trim(), expectedAt }))) onClose();
  };
  return (
    <CaseForm
      onClose={onClose}
      action={say('fix.status.save')}
      busy={busy}
      isDisabled={text.trim() === ''}
      onSend={save}
    >
      <TextField label={say('fix.status.text')} value={text} lines={2} autoFocus onChange={setText} />
      <DateTimeField label={say('fix.status.expected-at')} autoFocus={false} onChange={setLocal} />
    </CaseForm>
  );
}
