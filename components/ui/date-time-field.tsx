import { parseDateTime } from '@internationalized/date';
import type { ReactNode } from 'react';
import { DateField } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { DateSegments } from './date-segments.tsx';
import './field.css';
import { useHeld } from './held.tsx';

/**
 * A labelled day and time, written as the reader's region writes them (a browser's own field follows the browser's language).
 * Gives `2026-11-16T09:30:00`, local, or null while it is not whole.
 */
export function DateTimeField({
  label,
  error,
  button,
  autoFocus = true,
  initial,
  onChange,
}: {
  label: string;
  error?: string | undefined;
  /** Stands at the end of the field's row. */
  button?: ReactNode;
  /** False where it stands among other things from the start. */
  autoFocus?: boolean;
  /** What stands there at first, such as `2026-11-16T09:30:00`, local. It is not told to `onChange`. */
  initial?: string | null | undefined;
  onChange: (local: string | null) => void;
}) {
  const held = useHeld();
  return (
    <DateField
      className="field"
      granularity="minute"
      isDisabled={held}
      defaultValue={initial ? parseDateTime(initial) : null}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      autoFocus={autoFocus}
      onChange={(value) => onChange(value?.toString() ?? null)}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-row">
        <DateSegments />
        {button}
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </DateField>
  );
}
