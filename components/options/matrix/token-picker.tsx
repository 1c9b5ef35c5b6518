import { useSession } from '../../shared/session.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TokenList } from '../../ui/token-list.tsx';

/** Several of a list: what is chosen stands below, and can be taken away again. What the list no longer knows keeps its id. */
export function TokenPicker({
  label,
  values,
  choices,
  onChange,
}: {
  label: string;
  values: readonly string[];
  choices: readonly { id: string; name: string }[];
  onChange: (values: string[]) => void;
}) {
  const { say } = useSession();
  const nameOf = (id: string) => choices.find((choice) => choice.id === id)?.name ?? id;
  const idOf = (name: string) => values.find((id) => nameOf(id) === name);
  const rest = choices.filter(({ id }) => !values.includes(id));
  return (
    <div className="token-picker">
      <SelectField
        label={label}
        value={null}
        placeholder={say('editor.choose')}
        choices={rest.map(({ id, name }) => ({ id, text: name }))}
        onChange={(id) => onChange([...values, id])}
      />
      {values.length > 0 && (
        <TokenList
          label={label}
          tokens={[...new Set(values.map(nameOf))]}
          removeLabel={(name) => say('action.remove', { name })}
          onRemove={(name) => onChange(values.filter((id) => id !== idOf(name)))}
        />
      )}
    </div>
  );
}
