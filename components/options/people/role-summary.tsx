import type { Role } from '../../../lib/model/policy.ts';
import { useSession } from '../../shared/session.tsx';
import { usePeople } from './people-tools.ts';

/** A role on one line: its name, how many hold it, and whether they take turns. */
export function RoleSummary({ role, holders }: { role: Role; holders: number }) {
  const { say } = useSession();
  const { nameOfRole } = usePeople();
  return (
    <>
      <strong>{nameOfRole(role.id)}</strong>
      <span className="soft">
        {say('roles.holders', { count: holders })}
        {role.rotation && ` · ${say('roles.turns', { days: role.rotation.days })}`}
      </span>
    </>
  );
}
