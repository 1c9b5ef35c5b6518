import { ProblemError } from '../../model/problem.ts';
import { z } from '../../model/z.ts';
import { type Budget, fetchJson } from '../fetch-api.ts';

/** Zendesk lists at most 5,000 comments of a ticket: 50 pages of 100. */
const MOST_PAGES = 50;
/** Below this share of the account's shared request limit only what must be read is read. */
const THRIFTY = 0.2;
/** What nobody waits for takes no more of the limit than this share, so that a whole team may do it at once. */
const SHARE = 0.1;
/** Requests a minute where the answers do not tell: those of the smallest plan. */
const SMALLEST = 200;
/** Between two requests that nobody waits for, at the least. Milliseconds. */
const LEAST_PACE = 150;

interface Page {
  next_page?: string | null | undefined;
  meta?: { has_more?: boolean | null | undefined } | null | undefined;
  links?: { next?: string | null | undefined } | null | undefined;
}

export interface Pages<T> {
  pages: T[];
  /** False where pages were left unread, to spare the account's limit or at the site's own. */
  whole: boolean;
}

export interface Api {
  get<S extends z.ZodMiniType>(path: string, schema: S, signal: AbortSignal): Promise<z.output<S>>;
  /** @param most pages that are read, at most */
  pages<S extends z.ZodMiniType<Page>>(
    path: string,
    schema: S,
    signal: AbortSignal,
    most?: number,
  ): Promise<Pages<z.output<S>>>;
  /** True while little of the account's shared limit is left. */
  thrifty(): boolean;
  /** How long to wait between two requests that nobody waits for. Milliseconds. */
  pace(): number;
  /** Nothing is asked before so many seconds have passed: the helpdesk wants a pause. */
  rest(seconds: number): void;
  /** What is left of the pause the helpdesk asked for. Whole seconds; 0 where there is none. */
  resting(): number;
}

/** Where the next page is; null after the last one; undefined where there is more but not at an address we go to. */
function nextOf(page: Page, origin: string): string | null | undefined {
  if (page.meta && page.meta.has_more !== true) return null;
  const next = page.links?.next ?? page.next_page;
  if (!next) return page.meta ? undefined : null;
  if (!URL.canParse(next, origin)) return undefined;
  const url = new URL(next, origin);
  // An answer may not send us, and the agent's session, anywhere else.
  return url.origin === origin && url.pathname.startsWith('/api/v2/') ? url.pathname + url.search : undefined;
}

/** Zendesk's API over the agent's own session, in the page's own origin. Only ever GET; what is written goes by `write/put.ts`. Keeps to `Retry-After`. One for a page, so that all keep to it. */
export function createApi(origin: string, now: () => number = Date.now): Api {
  const budget: Budget = { left: null, limit: null };
  let closedUntil = 0;
  const resting = () => Math.max(0, Math.ceil((closedUntil - now()) / 1000));
  const rest = (seconds: number) => {
    closedUntil = now() + seconds * 1000;
  };
  async function get<S extends z.ZodMiniType>(path: string, schema: S, signal: AbortSignal): Promise<z.output<S>> {
    const wait = resting();
    if (wait > 0) throw new ProblemError('rate-limited', { seconds: wait });
    let body: unknown;
    try {
      body = await fetchJson(new URL(path, origin), signal, budget);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'rate-limited') {
        rest(Number(error.problem.params?.seconds ?? 60));
      }
      throw error;
    }
    const parsed = z.safeParse(schema, body);
    if (!parsed.success) throw new ProblemError('bad-answer', undefined, parsed.error);
    return parsed.data;
  }
  const thrifty = () => budget.left !== null && budget.left < THRIFTY;
  return {
    get,
    thrifty,
    pace: () => Math.max(LEAST_PACE, 60_000 / ((budget.limit ?? SMALLEST) * SHARE)),
    rest,
    resting,
    async pages(path, schema, signal, most = MOST_PAGES) {
      const pages = [];
      const asked = new Set<string>();
      let next: string | null | undefined = path;
      // An address that was asked before would lead round in circles.
      while (next && !asked.has(next) && pages.length < most && (pages.length === 0 || !thrifty())) {
        asked.add(next);
        const page = await get(next, schema, signal);
        pages.push(page);
        next = nextOf(page, origin);
      }
      return { pages, whole: next === null };
    },
  };
}
