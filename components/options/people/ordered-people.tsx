import { useSession } from '../../shared/session.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PickField } from '../../ui/pick-field.tsx';
import { findPicks } from './find-picks.ts';
import { usePeople } from './people-tools.ts';

/** People in an order that counts: who is asked first stands first. */
export function OrderedPeople({
  label,
  addLabel,
  none,
  ids,
  without = [],
  onChange,
}: {
  label: string;
  addLabel: string;
  /** Said while the list is empty. */
  none: string;
  ids: readonly string[];
  /** Who cannot be added. */
  without?: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { say } = useSession();
  const { people, nameOfPerson } = usePeople();
  const taken = new Set([...ids, ...without]);
  const move = (index: number, by: -1 | 1) => {
    const next = [...ids];
    const [one] = next.splice(index, 1);
    if (one !== undefined) next.splice(index + by, 0, one);
    onChange(next);
  };
  return (
    <fieldset className="entry-block ordered">
      <legend className="field-label">{label}</legend>
      {ids.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ol className="ordered-list">
          {ids.map((id, index) => {
            const name = nameOfPerson(id);
            return (
              <li key={id}>
                <span className="soft figures">{index + 1}</span>
                <span className="ordered-name">{name}</span>
                <IconButton
                  icon="arrow-up"
                  label={say('order.up', { name })}
                  isDisabled={index === 0}
                  onPress={() => move(index, -1)}
                />
                <IconButton
                  icon="arrow-down"
                  label={say('order.down', { name })}
                  isDisabled={index === ids.length - 1}
                  onPress={() => move(index, 1)}
                />
                <IconButton
                  icon="close"
                  label={say('action.remove', { name })}
                  onPress={() => onChange(ids.filter((other) => other !== id))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <PickField
        label={addLabel}
        none={say('people.pick.none')}
        find={(text) => findPicks(people, text, taken)}
        onPick={(id) => onChange([...ids, id])}
      />
    </fieldset>
  );
}
