import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { findPicks } from '../people/find-picks.ts';

/** One person of the team, or nobody. */
export function PersonChoice({
  label,
  id,
  people,
  onChange,
}: {
  label: string;
  id: string | null;
  people: readonly Person[];
  onChange: (id: string | null) => void;
}) {
  const { say } = useSession();
  if (id === null)
    return (
      <PickField
        label={label}
        none={say('people.pick.none')}
        find={(text) => findPicks(people, text, new Set())}
        onPick={onChange}
      />
    );
  const name = people.find((person) => person.id === id)?.name || id;
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <span className="person-chosen">
        <span className="ordered-name">{name}</span>
        <IconButton icon="close" label={say('action.remove', { name })} onPress={() => onChange(null)} />
      </span>
    </div>
  );
}
