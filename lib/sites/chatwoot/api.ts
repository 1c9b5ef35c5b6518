import { ProblemError } from '../../model/problem.ts';
import { maybe, z } from '../../model/z.ts';
import { fetchOwn } from '../fetch-api.ts';

const sender = z.object({
  id: maybe(z.number()),
  name: maybe(z.string()),
  email: maybe(z.string()),
  type: maybe(z.string()),
});

/** Its answers, as far as they are used. Times are seconds since 1970. */
export const conversationSchema = z.object({
  id: z.number(),
  status: maybe(z.string()),
  priority: maybe(z.string()),
  labels: maybe(z.array(z.string())),
  created_at: maybe(z.number()),
  last_activity_at: maybe(z.number()),
  inbox_id: maybe(z.number()),
  meta: z.object({
    sender: maybe(sender),
    assignee: maybe(sender),
    team: maybe(z.object({ id: z.number(), name: maybe(z.string()) })),
    channel: maybe(z.string()),
  }),
});
export type ApiConversation = z.infer<typeof conversationSchema>;

export const messageSchema = z.object({
  id: z.number(),
  content: maybe(z.string()),
  /** 0 in, 1 out, 2 what happened, 3 by a template. */
  message_type: z.number(),
  created_at: z.number(),
  private: z._default(z.boolean(), false),
  sender: maybe(sender),
  attachments: maybe(z.array(z.object({ data_url: maybe(z.string()) }))),
});
export type ApiMessage = z.infer<typeof messageSchema>;
const messagesSchema = z.object({ payload: z.array(messageSchema) });

/** Pages of older messages asked for at most; the rest is said to be missing. */
const MOST_PAGES = 25;
const A_PAGE = 20;
const SESSION = ['access-token', 'token-type', 'client', 'expiry', 'uid'] as const;
const sessionSchema = z.object({ 'access-token': z.string(), client: z.string(), uid: z.string() });

/** What its own page sends with each request: it lies in a cookie of the same host, and is sent nowhere else. */
export function sessionHeaders(cookies: string): Record<string, string> | undefined {
  const cookie = cookies.split('; ').find((each) => each.startsWith('cw_d_session_info='));
  if (!cookie) return undefined;
  try {
    const said: unknown = JSON.parse(decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1)));
    if (!sessionSchema.safeParse(said).success) return undefined;
    const record = said as Record<string, unknown>;
    return Object.fromEntries(
      SESSION.flatMap((name) => (record[name] === undefined ? [] : [[name, String(record[name])]])),
    );
  } catch {
    return undefined; // not signed in, or a cookie of another kind
  }
}

/** Asks as its own page does. @throws ProblemError */
export function createAsk(location: URL, cookies: string, signal: AbortSignal) {
  const headers = sessionHeaders(cookies);
  if (!headers) throw new ProblemError('not-signed-in');
  const get = async (path: string): Promise<unknown> => {
    const response = await fetchOwn(new URL(path, location.origin), signal, { accept: 'application/json', ...headers });
    try {
      return await response.json();
    } catch (error) {
      throw new ProblemError('bad-answer', { status: response.status }, error);
    }
  };
  const parse = <T>(
    schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
    said: unknown,
  ): T => {
    const parsed = schema.safeParse(said);
    if (!parsed.success) throw new ProblemError('bad-answer', { status: 200 });
    return parsed.data;
  };
  return {
    conversation: async (account: string, id: string) =>
      parse(conversationSchema, await get(`/api/v1/accounts/${account}/conversations/${id}`)),
    /** Newest pages first; `whole` is false where there are more than are asked for. */
    async messages(account: string, id: string): Promise<{ messages: ApiMessage[]; whole: boolean }> {
      const path = `/api/v1/accounts/${account}/conversations/${id}/messages`;
      const found = new Map<number, ApiMessage>();
      for (let page = 0; page < MOST_PAGES; page++) {
        const before = found.size > 0 ? `?before=${Math.min(...found.keys())}` : '';
        const { payload } = parse(messagesSchema, await get(path + before));
        const known = found.size;
        for (const message of payload) found.set(message.id, message);
        if (payload.length < A_PAGE || found.size === known) return { messages: [...found.values()], whole: true };
      }
      return { messages: [...found.values()], whole: false };
    },
  };
}
