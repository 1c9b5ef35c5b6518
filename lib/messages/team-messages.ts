import { z } from '../model/z.ts';
import { message, nothing } from './define-message.ts';

const named = { id: z.string(), name: z.string() };

/** Who can be named in a case. */
export const TEAM_MESSAGES = {
  'team.get': message(
    ['panel', 'page'],
    nothing,
    z.object({
      roles: z.array(z.object(named)),
      people: z.array(z.object({ ...named, roles: z.array(z.string()) })),
      /** Who works here, by the id that events would name. */
      me: z.object(named),
    }),
  ),
} as const;
