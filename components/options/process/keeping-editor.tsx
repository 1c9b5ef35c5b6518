import { NumberField } from '../../ui/number-field.tsx';
import type { PartProps } from './process-parts.ts';
import { useProcess } from './process-tools.ts';

const FIELDS = [
  ['quoteDays', 'quotes', 3650],
  ['closedCaseMonths', 'cases', 240],
  ['personalDays', 'personal', 3650],
] as const;

/** How long things are kept, with what each means (R145). */
export function KeepingEditor({ value, onChange }: PartProps<'keeping'>) {
  const { say } = useProcess();
  return FIELDS.map(([field, name, max]) => (
    <div key={field} className="entry-block">
      <NumberField
        label={say(`process.keeping.${name}`)}
        isLabelShown
        value={value[field]}
        placeholder=""
        min={1}
        max={max}
        onChange={(next) => next !== null && onChange({ ...value, [field]: next })}
      />
      <p className="soft small">{say(`process.keeping.${name}.help`)}</p>
    </div>
  ));
}
