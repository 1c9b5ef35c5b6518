import { useState } from 'react';
import { originOfServer, readServerAddress } from '../../../lib/model/server-address.ts';
import type { TeamAuth } from '../../../lib/model/team.ts';
import { useSession } from '../../shared/session.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { AuthFields } from './auth-fields.tsx';
import { type AuthErrors, authOf, checkAuth, NO_AUTH } from './team-tools.ts';

const originOf = (server: string) => {
  const read = readServerAddress(server);
  return 'server' in read ? originOfServer(read.server) : null;
};

/** How somebody signs in where the team goes on: as now, on the same server, unless they say otherwise. */
export function useMoveAuth(from: { server: string; user: string }, to: string) {
  const { say } = useSession();
  const [auth, setAuth] = useState({ ...NO_AUTH, user: from.user });
  const [isOther, setOther] = useState(false);
  const [errors, setErrors] = useState<AuthErrors>({});
  const isSame = originOf(to) === originOf(from.server);
  const isAsked = isOther || !isSame;
  return {
    isSameServer: isSame,
    /** Null: as now. Undefined where something is missing, which is then said beside its field. */
    read(): TeamAuth | null | undefined {
      if (!isAsked) return null;
      const wrong = checkAuth(auth, say);
      setErrors(wrong);
      return Object.keys(wrong).length > 0 ? undefined : authOf(auth);
    },
    fields: (
      <>
        {isSame && (
          <Checkbox isSelected={isOther} onChange={setOther}>
            {say('team.move.as')}
          </Checkbox>
        )}
        {isAsked && <AuthFields auth={auth} errors={errors} onChange={setAuth} />}
      </>
    ),
  };
}
