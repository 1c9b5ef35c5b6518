import { useSession } from '../../shared/session.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { durationOf, partsOf, UNITS, type Unit } from './duration-parts.ts';

const MOST = 9999;

/** A time as a number and its unit. `none` is offered where a time may be missing: it says what holds then. */
export function DurationField({
  label,
  value,
  none,
  onChange,
}: {
  label: string;
  value: string | null | undefined;
  none?: string;
  onChange: (duration: string | null) => void;
}) {
  const { say } = useSession();
  const parts = partsOf(value);
  const units = UNITS.filter((unit) => unit !== 'seconds' || parts?.unit === 'seconds');
  const choices = [
    ...units.map((id) => ({ id, text: say(`editor.unit.${id}`) })),
    ...(none ? [{ id: 'none' as const, text: none }] : []),
  ];
  const pick = (unit: Unit | 'none') => onChange(unit === 'none' ? null : durationOf(parts?.value ?? 1, unit));
  return (
    <fieldset className="duration-field">
      <legend className="field-label">{label}</legend>
      {parts && (
        <NumberField
          label={label}
          value={parts.value}
          placeholder=""
          min={1}
          max={MOST}
          onChange={(next) => next !== null && onChange(durationOf(next, parts.unit))}
        />
      )}
      <SelectField
        label={say('editor.unit')}
        isLabelHidden
        value={parts?.unit ?? (none ? 'none' : null)}
        choices={choices}
        onChange={pick}
      />
    </fieldset>
  );
}
