import { parseTime } from '@internationalized/date';
import { Label } from 'react-aria-components/Label';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { DateSegments } from './date-segments.tsx';
import './field.css';
import { useHeld } from './held.tsx';

/** A labelled time of day, written as the reader's region writes it. Takes and gives `09:00`. */
export function TimeField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (time: string) => void;
}) {
  const held = useHeld();
  return (
    <AriaTimeField
      className="field"
      granularity="minute"
      isDisabled={held}
      value={parseTime(value)}
      shouldForceLeadingZeros
      onChange={(time) => time && onChange(time.toString().slice(0, 5))}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-row">
        <DateSegments />
      </div>
    </AriaTimeField>
  );
}
