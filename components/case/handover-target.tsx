import type { Answer } from '../../lib/messages/messages.ts';
import type { Mode } from '../../lib/model/kinds.ts';
import { useSession } from '../shared/session.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { Target } from './use-handover.ts';

const ANYBODY = 'anybody';

/** To whom, and whether they take it over or join in. */
export function HandoverTarget({
  choices,
  target,
  modes,
  onChange,
}: {
  choices: Answer<'handover.choices'>;
  target: Target;
  modes: readonly Mode[];
  onChange: (target: Target) => void;
}) {
  const { say } = useSession();
  const people = choices.people.filter(({ id, roles }) => roles.includes(target.role) || id === target.person);
  return (
    <>
      <SelectField
        label={say('panel.handover.to')}
        value={target.role}
        choices={choices.roles.map(({ id, name }) => ({ id, text: name }))}
        onChange={(role) => onChange({ ...target, role, person: null })}
      />
      {people.length > 0 && (
        <SelectField
          label={say('panel.handover.person')}
          value={target.person ?? ANYBODY}
          choices={[
            { id: ANYBODY, text: say('panel.handover.person.any') },
            ...people.map(({ id, name }) => ({ id, text: name })),
          ]}
          onChange={(person) => onChange({ ...target, person: person === ANYBODY ? null : person })}
        />
      )}
      <ChoiceField
        label={say('panel.handover.mode')}
        value={target.mode}
        choices={modes.map((id) => ({ id, text: say(`panel.handover.mode.${id}`) }))}
        onChange={(mode) => onChange({ ...target, mode })}
      />
    </>
  );
}
