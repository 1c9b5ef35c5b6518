import { type ReactNode, useState } from 'react';
import { LONG_TEXT, NAME_TEXT } from '../../lib/model/text-limits.ts';
import { CountedField } from '../shared/counted-field.tsx';
import { FormFoot } from './form-foot.tsx';
import { useFormFocus } from './use-form-focus.ts';

/** A few words, and a button that cannot be pressed without them. Escape closes it. */
export function ReasonForm({
  label,
  action,
  busy,
  before,
  lines = 2,
  most = LONG_TEXT,
  nameLabel,
  onSend,
  onClose,
}: {
  label: string;
  action: string;
  busy: boolean;
  before?: ReactNode;
  lines?: number;
  /** Characters. */
  most?: number;
  /** Where somebody's name is needed as well. */
  nameLabel?: string | undefined;
  onSend: (text: string, name: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const isLong = text.length > most || name.length > NAME_TEXT;
  const isReady = text.trim() !== '' && (!nameLabel || name.trim() !== '') && !isLong;
  const focus = useFormFocus<HTMLFormElement>(onClose);
  return (
    <form
      className="case-form"
      {...focus}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSend(text.trim(), name.trim());
      }}
    >
      {before}
      <CountedField label={label} value={text} most={most} lines={lines} autoFocus onChange={setText} />
      {nameLabel && <CountedField label={nameLabel} value={name} most={NAME_TEXT} onChange={setName} />}
      <FormFoot action={action} busy={busy} isDisabled={!isReady} onClose={onClose} />
    </form>
  );
}
