import { ProblemError } from '../../model/problem.ts';
import { z } from '../../model/z.ts';
import { type Budget, fetchJson } from '../fetch-api.ts';

/** Zendesk lists at most 5,000 comments of a ticket: 50 pages of 100. */
const MOST_PAGES = 50;
/** Below this share of the account's shared request limit only what must be read is read. */
const THRIFTY = 0.2;

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
  pages<S extends z.ZodMiniType<Page>>(path: string, schema: S, signal: AbortSignal): Promise<Pages<z.output<S>>>;
  /** True while little of the account's shared limit is left. */
  thrifty(): boolean;
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

/** Zendesk's API over the agent's own session, in the page's own origin. Only ever GET. Keeps to `Retry-After`. */
export function createApi(origin: string, now: () => number = Date.now): Api {
  const budget: Budget = { left: null };
  let closedUntil = 0;
  async function get<S extends z.ZodMiniType>(path: string, schema: S, signal: AbortSignal): Promise<z.output<S>> {
    const wait = Math.ceil((closedUntil - now()) / 1000);
    if (wait > 0) throw new ProblemError('rate-limited', { seconds: wait });
    let body: unknown;
    try {
      body = await fetchJson(new URL(path, origin), signal, budget);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === 'rate-limited') {
        closedUntil = now() + Number(error.problem.params?.seconds ?? 60) * 1000;
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
    async pages(path, schema, signal) {
      const pages = [];
      const asked = new Set<string>();
      let next: string | null | undefined = path;
      // An address that was asked before would lead round in circles.
      while (next && !asked.has(next) && pages.length < MOST_PAGES && (pages.length === 0 || !thrifty())) {
        asked.add(next);
        const page = await get(next, schema, signal);
        pages.push(page);
        next = nextOf(page, origin);
      }
      return { pages, whole: next === null };
    },
  };
}
