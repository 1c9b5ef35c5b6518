import { NAME_TEXT } from '../../model/text-limits.ts';
import { maybe, z } from '../../model/z.ts';

/** Somebody as a person names them: a role, somebody of the team's list, or a name as typed. */
export const whoSchema = z.object({
  role: maybe(z.string().check(z.maxLength(NAME_TEXT))),
  person: maybe(z.string().check(z.maxLength(NAME_TEXT))),
  name: maybe(z.string().check(z.maxLength(NAME_TEXT))),
});
export type Who = z.infer<typeof whoSchema>;

/** The same as a page shows them: what is kept may be longer than what may be typed by now. */
export const whoViewSchema = z.object({ role: maybe(z.string()), person: maybe(z.string()), name: maybe(z.string()) });
