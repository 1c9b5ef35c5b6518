import { ProblemError } from '../../../model/problem.ts';

/** What may be asked of the helpdesk for an import of its service levels; nothing else, whoever asks. */
const ASKABLE =
  /^\/api\/v2\/(?:slas\/policies|business_hours\/schedules(?:\/\d+\/holidays)?|groups|organizations\/show_many)\.json(?:\?[\w=,&[\]%]*)?$/;

/**
 * One answer of Zendesk's API over the person's own session, as it came: the background parses it, so that the helpdesk's page
 * carries no more of Simmer than it must. Status 401 stands for a session that has ended, too.
 *
 * @throws ProblemError `refused` for any other address, `unreachable`
 */
export async function readDesk(path: string, origin: string): Promise<{ status: number; body: string | null }> {
  if (!ASKABLE.test(path)) throw new ProblemError('refused');
  try {
    const answer = await fetch(new URL(path, origin), {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      cache: 'no-store',
      redirect: 'manual', // to a sign-in page, maybe on another host
    });
    if (answer.type === 'opaqueredirect') return { status: 401, body: null };
    return { status: answer.status, body: answer.ok ? await answer.text() : null };
  } catch (error) {
    throw new ProblemError('unreachable', undefined, error);
  }
}
