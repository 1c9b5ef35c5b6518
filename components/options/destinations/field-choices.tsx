import { DESTINATION_FIELDS, type DestinationField } from '../../../lib/model/destination.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';

/** Which parts of a hand-over may leave the browser; the rest never does. */
export function FieldChoices({
  fields,
  error,
  onChange,
}: {
  fields: readonly DestinationField[];
  error: string | undefined;
  onChange: (fields: DestinationField[]) => void;
}) {
  const { say } = useSession();
  return (
    <fieldset className="field-choices">
      <legend className="field-label">{say('options.destinations.fields')}</legend>
      <div className="field-choices-grid">
        {DESTINATION_FIELDS.map((field) => (
          <Checkbox
            key={field}
            isSelected={fields.includes(field)}
            onChange={(isOn) =>
              onChange(DESTINATION_FIELDS.filter((one) => (one === field ? isOn : fields.includes(one))))
            }
          >
            {say(`handover.field.${field}`)}
          </Checkbox>
        ))}
      </div>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
