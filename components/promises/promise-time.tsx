import { useState } from 'react';
import { useSession } from '../shared/session.tsx';
import { Button } from '../ui/button.tsx';
import { DateTimeField } from '../ui/date-time-field.tsx';
import '../panel/minor-part.css';

/** `2026-11-16T09:30:00` of an instant, where the reader is. */
function localOf(at: string): string {
  const date = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:00`;
}

/** Another time for a promise: one that is still ahead, in the reader's own zone. */
export function PromiseTime({
  dueAt,
  label,
  busy,
  onSet,
  onCancel,
}: {
  dueAt: string;
  /** What the button does. */
  label: string;
  busy: boolean;
  onSet: (dueAt: string) => void;
  onCancel: () => void;
}) {
  const { say } = useSession();
  const initial = localOf(dueAt);
  const [local, setLocal] = useState<string | null>(initial);
  const [isRefused, setRefused] = useState(false);
  const set = () => {
    const at = local === null ? Number.NaN : new Date(local).getTime();
    if (at > Date.now()) onSet(new Date(at).toISOString());
    else setRefused(true);
  };
  return (
    <form
      className="promise-time"
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <DateTimeField
        label={say('promise.time')}
        initial={initial}
        error={isRefused ? say('promise.time.past') : undefined}
        onChange={(next) => {
          setLocal(next);
          setRefused(false);
        }}
      />
      <div className="minor-actions">
        <Button type="submit" isPending={busy}>
          {label}
        </Button>
        <Button look="bare" isDisabled={busy} onPress={onCancel}>
          {say('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
