import { Checkbox } from '../../ui/checkbox.tsx';

/** Some of a few, or all of them, which is the same as naming none. The last one stays: nobody would be meant. */
export function SomeOf<Id extends string>({
  label,
  values,
  choices,
  mayBeNone = false,
  onChange,
}: {
  label: string;
  /** Undefined for all. */
  values: readonly Id[] | undefined;
  choices: readonly { id: Id; text: string }[];
  /** True where naming none is a choice of its own, and not all. */
  mayBeNone?: boolean;
  onChange: (values: Id[] | undefined) => void;
}) {
  const ids = choices.map(({ id }) => id);
  const chosen = values ?? (mayBeNone ? [] : ids);
  const set = (id: Id, on: boolean) => {
    const next = ids.filter((one) => (one === id ? on : chosen.includes(one)));
    onChange(!mayBeNone && next.length === ids.length ? undefined : next);
  };
  return (
    <fieldset className="check-group">
      <legend className="field-label">{label}</legend>
      {choices.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          isDisabled={!mayBeNone && chosen.length === 1 && chosen.includes(id)}
          onChange={(on) => set(id, on)}
        >
          {text}
        </Checkbox>
      ))}
    </fieldset>
  );
}
