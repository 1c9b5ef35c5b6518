import { Checkbox } from '../../ui/checkbox.tsx';

/** One or more of a few. The last one stays: a test of nothing never holds. */
export function CheckGroup<Id extends string>({
  label,
  values,
  choices,
  onChange,
}: {
  label: string;
  values: readonly Id[];
  choices: readonly { id: Id; text: string }[];
  onChange: (values: Id[]) => void;
}) {
  return (
    <fieldset className="check-group">
      <legend className="visually-hidden">{label}</legend>
      {choices.map(({ id, text }) => {
        const isSelected = values.includes(id);
        return (
          <Checkbox
            key={id}
            isSelected={isSelected}
            isDisabled={isSelected && values.length === 1}
            onChange={(on) =>
              onChange(choices.map((one) => one.id).filter((one) => (one === id ? on : values.includes(one))))
            }
          >
            {text}
          </Checkbox>
        );
      })}
    </fieldset>
  );
}
