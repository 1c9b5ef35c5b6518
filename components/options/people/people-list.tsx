import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { EntryList } from '../entry-list.tsx';
import type { ListProps } from './list-props.ts';
import { usePeople } from './people-tools.ts';
import { PersonForm } from './person-form.tsx';
import { PersonSummary } from './person-summary.tsx';

const keyOf = ({ id }: Person) => id;
const textOf = ({ name, addresses }: Person) => [name, ...addresses].join(' ');

/** Everybody of the team; each opens in place. */
export function PeopleList({ open, onOpen, onAdd, onRemove }: ListProps) {
  const { say } = useSession();
  const { people } = usePeople();
  return (
    <section className="entries" aria-label={say('people.list')}>
      <div className="entries-head">
        <h3>{say('people.list')}</h3>
        <span className="soft small">{say('people.count', { count: people.length })}</span>
        <Button icon="plus" onPress={onAdd}>
          {say('people.add')}
        </Button>
      </div>
      <EntryList
        label={say('people.list')}
        findLabel={say('people.find')}
        items={people}
        open={open}
        keyOf={keyOf}
        textOf={textOf}
        summaryOf={(person) => <PersonSummary person={person} />}
        formOf={(person) => <PersonForm person={person} onRemove={() => onRemove(person.id)} />}
        onOpen={onOpen}
      />
    </section>
  );
}
