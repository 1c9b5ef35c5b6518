import { sha256 } from '../../lib/store/hashes.ts';

interface Assignee {
  id?: string | null | undefined;
  name?: string | null | undefined;
}

/** The hash by which the log knows whoever has a ticket: the helpdesk's own id of them, else their name; null for nobody. */
export async function assigneeHash(key: string, assignee: Assignee | null | undefined): Promise<string | null> {
  const who = assignee?.id ?? assignee?.name;
  return who ? sha256(`assignee:${key.split('/')[0]}/${who}`) : null;
}
