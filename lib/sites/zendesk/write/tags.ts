import { z } from '../../../model/z.ts';
import type { Api } from '../api.ts';

const tagsSchema = z.object({ tags: z.array(z.string()) });

/** True where the ticket bears the tag, as the helpdesk itself says. @throws ProblemError */
export async function hasTag(api: Api, id: string, tag: string, signal: AbortSignal): Promise<boolean> {
  const { tags } = await api.get(`/api/v2/tickets/${id}/tags.json`, tagsSchema, signal);
  return tags.some((each) => each.toLowerCase() === tag.toLowerCase());
}
