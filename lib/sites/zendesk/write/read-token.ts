import { ProblemError } from '../../../model/problem.ts';
import { maybe, z } from '../../../model/z.ts';
import type { Api } from '../api.ts';

const meSchema = z.object({
  user: z.object({ id: maybe(z.number()), authenticity_token: maybe(z.string()) }),
});

/**
 * What shows the helpdesk that a page of this session asks: the account of whoever is signed in bears it, else the page does.
 * @throws ProblemError not-signed-in where nobody is, `write-refused` where there is none
 */
export async function readToken(api: Api, document: Document, signal: AbortSignal): Promise<string> {
  const { user } = await api.get('/api/v2/users/me.json', meSchema, signal);
  // Without a session the API names a user without a number.
  if (typeof user.id !== 'number') throw new ProblemError('not-signed-in');
  const token =
    user.authenticity_token || document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content || '';
  if (!token) throw new ProblemError('write-refused');
  return token;
}
