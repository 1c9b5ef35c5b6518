import type { Answer } from '../../lib/messages/messages.ts';
import type { Mode } from '../../lib/model/kinds.ts';
import { upperFirst } from '../shared/letter-case.ts';
import { useSession } from '../shared/session.tsx';
import { useNow } from '../shared/use-now.ts';
import { when } from '../shared/when.ts';
import { ChoiceField } from '../ui/choice-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { orderPeople } from './order-people.ts';
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
  const { say, locale } = useSession();
  const now = useNow();
  const people = orderPeople(choices.people, target.role);
  const nameAway = (name: string, until: string | null | undefined) =>
    until ? say('panel.handover.person.away', { who: name, when: when(until, now, { say, locale }) }) : name;
  return (
    <>
      <SelectField
        label={say('panel.handover.to')}
        value={target.role}
        choices={choices.roles.map(({ id, name }) => ({ id, text: upperFirst(name, locale) }))}
        onChange={(role) => onChange({ ...target, role, person: null })}
      />
      {people.length > 0 && (
        <SelectField
          label={say('panel.handover.person')}
          value={target.person ?? ANYBODY}
          choices={[
            { id: ANYBODY, text: say('panel.handover.person.any') },
            ...people.map(({ id, name, awayUntil }) => ({ id, text: nameAway(name, awayUntil) })),
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
