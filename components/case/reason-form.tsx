import { type ReactNode, useState } from 'react';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormFocus } from './use-form-focus.ts';

/** A few words, and a button that cannot be pressed without them. Escape closes it. */
export function ReasonForm({
  label,
  action,
  busy,
  before,
  lines = 2,
  nameLabel,
  onSend,
  onClose,
}: {
  label: string;
  action: string;
  busy: boolean;
  before?: ReactNode;
  lines?: number;
  /** Where somebody's name is needed as well. */
  nameLabel?: string | undefined;
  onSend: (text: string, name: string) => void;
  onClose: () => void;
}) {
  const { say } = useSession();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const isReady = text.trim() !== '' && (!nameLabel || name.trim() !== '');
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
      <TextField label={label} value={text} lines={lines} autoFocus onChange={setText} />
      {nameLabel && <TextField label={nameLabel} value={name} onChange={setName} />}
      <div className="case-form-actions">
        <Button look="solid" type="submit" isPending={busy} isDisabled={!isReady}>
          {action}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
