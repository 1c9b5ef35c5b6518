import { useCallback } from 'react';
import type { Answer } from '../../lib/messages/messages.ts';
import { useSession } from '../shared/session.tsx';
import { useLoaded } from '../shared/use-loaded.ts';

export type Team = Answer<'team.get'>;

/** Who can be named in a case; undefined while it is not known. */
export function useTeam(): Team | undefined {
  const { ask } = useSession();
  return useLoaded(useCallback(() => ask('team.get', {}), [ask])).value ?? undefined;
}
