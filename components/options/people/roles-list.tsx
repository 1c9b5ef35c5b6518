import { useMemo } from 'react';
import type { Role } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { EntryList } from '../entry-list.tsx';
import { FLOATING_ROLES } from './floating-roles.ts';
import type { ListProps } from './list-props.ts';
import { usePeople } from './people-tools.ts';
import { RoleForm } from './role-form.tsx';
import { RoleSummary } from './role-summary.tsx';

const keyOf = ({ id }: Role) => id;
const textOf = ({ id, name }: Role) => [id, ...Object.values(name)].join(' ');

/** Every role, under the team's own names (R41); each opens in place. */
export function RolesList({ open, onOpen, onAdd, onRemove }: ListProps) {
  const { say } = useSession();
  const { people, roles } = usePeople();
  const holders = useMemo(() => {
    const count = new Map<string, number>();
    for (const person of people) for (const role of person.roles) count.set(role, (count.get(role) ?? 0) + 1);
    return count;
  }, [people]);
  const given = useMemo(() => roles.filter(({ id }) => !FLOATING_ROLES.includes(id)), [roles]);
  return (
    <div className="roles-part">
      <Disclosure isLazy summary={say('roles.list')} isOpen={roles.some(({ id }) => id === open)}>
        <div className="entries">
          <div>
            <Button icon="plus" onPress={onAdd}>
              {say('roles.add')}
            </Button>
          </div>
          <EntryList
            label={say('roles.list')}
            findLabel={say('roles.find')}
            items={given}
            open={open}
            keyOf={keyOf}
            textOf={textOf}
            summaryOf={(role) => <RoleSummary role={role} holders={holders.get(role.id) ?? 0} />}
            formOf={(role) => <RoleForm role={role} onRemove={() => onRemove(role.id)} />}
            onOpen={onOpen}
          />
        </div>
      </Disclosure>
    </div>
  );
}
