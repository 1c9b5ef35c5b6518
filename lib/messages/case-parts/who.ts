import { maybe, z } from '../../model/z.ts';

/** Somebody as a person names them: a role, somebody of the team's list, or a name as typed. */
export const whoSchema = z.object({ role: maybe(z.string()), person: maybe(z.string()), name: maybe(z.string()) });
export type Who = z.infer<typeof whoSchema>;
