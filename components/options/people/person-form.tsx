import type { Person } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Switch } from '../../ui/switch.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AbsencesField } from './absences-field.tsx';
import { CalendarField } from './calendar-field.tsx';
import { FLOATING_ROLES } from './floating-roles.ts';
import { OrderedPeople } from './ordered-people.tsx';
import { usePeople } from './people-tools.ts';
import { TokenField } from './token-field.tsx';

const isAddress = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
const isAccount = (text: string) => /^[a-z0-9.-]+(:\d+)?\/[^\s/]+$/i.test(text);

/** All that is known of a person, each to be changed in place. */
export function PersonForm({ person, onRemove }: { person: Person; onRemove: () => void }) {
  const { say } = useSession();
  const { roles, me, nameOfRole, onPerson, onMe } = usePeople();
  const change = (part: Partial<Person>) => onPerson(person.id, part);
  return (
    <>
      <TextField
        label={say('people.name')}
        value={person.name}
        autoFocus={person.name === ''}
        onChange={(name) => change({ name })}
      />
      <div className="entry-block">
        <Switch isSelected={me === person.id} onChange={(isMe) => onMe(isMe ? person.id : null)}>
          {say('people.me')}
        </Switch>
        <p className="soft small">{say('people.me.help')}</p>
      </div>
      <fieldset className="entry-block">
        <legend className="field-label">{say('people.roles')}</legend>
        <div className="role-boxes">
          {roles
            .filter(({ id }) => !FLOATING_ROLES.includes(id))
            .map(({ id }) => (
              <Checkbox
                key={id}
                isSelected={person.roles.includes(id)}
                onChange={(isHeld) =>
                  change({ roles: isHeld ? [...person.roles, id] : person.roles.filter((role) => role !== id) })
                }
              >
                {nameOfRole(id)}
              </Checkbox>
            ))}
        </div>
      </fieldset>
      <CalendarField
        label={say('people.hours')}
        alwaysLabel={say('people.hours.always')}
        value={person.calendar}
        onChange={(calendar) => change({ calendar })}
      />
      <OrderedPeople
        label={say('people.deputies')}
        addLabel={say('people.deputies.add')}
        none={say('people.deputies.none')}
        ids={person.deputies ?? []}
        without={[person.id]}
        onChange={(deputies) => change({ deputies: deputies.length > 0 ? deputies : undefined })}
      />
      <AbsencesField person={person} onChange={(absences) => change({ absences })} />
      <TokenField
        label={say('people.addresses')}
        tokens={person.addresses}
        isValid={isAddress}
        invalid={(text) => say('people.addresses.invalid', { text })}
        onChange={(addresses) => change({ addresses })}
      />
      <TokenField
        label={say('people.accounts')}
        help={say('people.accounts.help')}
        tokens={person.accounts}
        isValid={isAccount}
        invalid={(text) => say('people.accounts.invalid', { text })}
        onChange={(accounts) => change({ accounts })}
      />
      <TextField
        label={say('people.couch')}
        help={say('people.couch.help')}
        value={person.couchName ?? ''}
        onChange={(name) => change({ couchName: name.trim() || undefined })}
      />
      <div>
        <Button onPress={onRemove}>{say('people.remove')}</Button>
      </div>
    </>
  );
}
