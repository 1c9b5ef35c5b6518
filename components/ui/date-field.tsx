import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { DateSegments } from './date-segments.tsx';
import './field.css';
import { useHeld } from './held.tsx';

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** A labelled day, written as the reader's region writes it. Takes and gives `2026-11-16`; null while it is empty. */
export function DateField({
  label,
  value,
  error,
  onChange,
}: {
  label: string;
  value: string | null;
  error?: string | undefined;
  onChange: (date: string | null) => void;
}) {
  const held = useHeld();
  return (
    <AriaDateField
      className="field"
      granularity="day"
      isDisabled={held}
      value={value && isDate(value) ? parseDate(value) : null}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      onChange={(date) => onChange(date?.toString() ?? null)}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-row">
        <DateSegments />
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </AriaDateField>
  );
}
