import { roleName } from '../../lib/cases/pick-text.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { type Background, readMoment } from './context.ts';

/** Roles and people by the names the team gave them (R41), for whoever names somebody in a case. */
export function teamMessages(bg: Background): Handlers {
  return {
    'team.get': async () => {
      const { policy, identity, settings, say } = await readMoment(bg);
      return {
        roles: policy.roles.map(({ id }) => ({ id, name: roleName(policy.roles, id, say) })),
        people: policy.people.map(({ id, name, roles }) => ({ id, name, roles })),
        me: { id: settings.person ?? identity?.person ?? '', name: settings.name },
      };
    },
  };
}
