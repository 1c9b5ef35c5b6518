import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A few words, and a button that cannot be pressed without them. Escape closes it. */
export function ReasonForm({
  label,
  action,
  busy,
  before,
  lines = 2,
  onSend,
  onClose,
}: {
  label: string;
  action: string;
  busy: boolean;
  before?: ReactNode;
  lines?: number;
  onSend: (text: string) => void;
  onClose: () => void;
}) {
  const { say } = useSession();
  const [text, setText] = useState('');
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <form
      className="case-form"
      onKeyDown={closeOnEscape}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSend(text.trim());
      }}
    >
      {before}
      <TextField label={label} value={text} lines={lines} autoFocus onChange={setText} />
      <div className="case-form-actions">
        <Button type="submit" isPending={busy} isDisabled={text.trim() === ''}>
          {action}
        </Button>
        <Button look="bare" onPress={onClose}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
