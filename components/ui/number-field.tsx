import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import './field.css';
import { useHeld } from './held.tsx';

/** A field for a number between two bounds, whole ones unless it says otherwise; arrow keys step it. Its label is read, and shown where the row does not say what it is. */
export function NumberField({
  label,
  value,
  placeholder,
  min,
  max,
  isDisabled = false,
  isLabelShown = false,
  step = 1,
  onChange,
}: {
  label: string;
  /** Null where nothing is set: then the placeholder stands there. */
  value: number | null;
  placeholder: string;
  min: number;
  max: number;
  isDisabled?: boolean;
  isLabelShown?: boolean;
  /** 1 for whole numbers. */
  step?: number;
  onChange: (value: number | null) => void;
}) {
  const held = useHeld();
  return (
    <AriaNumberField
      {...(isLabelShown ? {} : { 'aria-label': label })}
      className="field number-field"
      value={value ?? Number.NaN}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      isReadOnly={held}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
    >
      {isLabelShown && <Label className="field-label">{label}</Label>}
      <Input className="field-input figures" placeholder={placeholder} />
    </AriaNumberField>
  );
}
