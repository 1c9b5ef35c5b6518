import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { Checkbox } from '../ui/checkbox.tsx';

/** Why the case is opened (R8, R16–R22): as many reasons as there are. */
export function ReasonPicks({
  choices,
  picked,
  onChange,
}: {
  choices: Answer<'intake.choices'>['reasons'];
  picked: readonly string[];
  onChange: (picked: string[]) => void;
}) {
  const { say } = useSession();
  return (
    <fieldset className="reason-picks">
      <legend className="field-label">{say('intake.new.reasons')}</legend>
      <div className="reason-picks-list">
        {choices.map(({ id, name }) => (
          <Checkbox
            key={id}
            isSelected={picked.includes(id)}
            onChange={(next) => onChange(next ? [...picked, id] : picked.filter((one) => one !== id))}
          >
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
