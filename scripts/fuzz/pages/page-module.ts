import { ticketSchema } from '../../../lib/model/ticket.ts';
import { createDesks } from '../../../lib/sites/desks.ts';
import { htmlToText } from '../../../lib/sites/html-to-text.ts';
import { knownSites } from '../../../lib/sites/index.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { HOW, type Mutation, mutateAll } from '../mutate.ts';
import { ODD } from '../odd-values.ts';
import { type Dice, dice } from './dice.ts';
import { mutatePage } from './mutate-page.ts';

export interface PageAnswer {
  path: string;
  status: number;
  type: string;
  body: string;
}
export interface PageTask {
  seed: number;
  runs: number;
  mine: string[];
  keyed: unknown;
  answers: PageAnswer[];
}
export interface PageTried {
  inputs: number;
  /** How many of them gave a ticket, and how many of them a problem for a person. */
  read: number;
  refused: number;
  longest: number;
  crashes: { seed: number; error: string }[];
}

const isRefusal = (error: unknown) =>
  error instanceof Error && (error.name === 'ProblemError' || error.name === 'AbortError');
const LATE = 10_000;

const mutationsOf = (dice: Dice, most: number): Mutation[] =>
  Array.from({ length: dice.below(most) }, () => ({
    at: dice.below(2 ** 30),
    from: dice.below(2 ** 30),
    how: dice.pick(HOW),
    odd: dice.pick<unknown>(ODD),
  }));

/** What its server answers this time: the same as ever, damaged, or something else altogether. */
function answering(answers: readonly PageAnswer[], dice: Dice): typeof fetch {
  return async (asked) => {
    const address = decodeURIComponent(String(asked instanceof Request ? asked.url : asked));
    const answer = answers.find(({ path }) => address.includes(path));
    const how = dice.below(20);
    if (how === 0) throw new TypeError('Failed to fetch');
    if (how === 1)
      return new Response('<html>sign in</html>', {
        status: dice.pick([200, 302, 401, 403, 404, 429, 500, 503]) || 200,
      });
    if (!answer) return new Response('not here', { status: 404 });
    const { status, type, body } = answer;
    const headers = { 'content-type': type };
    if (how < 8 || body === '') return new Response(body, { status, headers });
    if (!/json/.test(type)) {
      const at = dice.below(body.length);
      return new Response(
        body.slice(0, at) + dice.pick(['', '<', '\0', '"', body.slice(0, 200)]) + body.slice(at + dice.below(40)),
        { status, headers },
      );
    }
    return new Response(JSON.stringify(mutateAll(JSON.parse(body), mutationsOf(dice, 6))) ?? '', { status, headers });
  };
}

/** All that is asked of a site, once. @throws whatever is no problem for a person */
async function lookThrough(
  site: Site,
  url: URL,
  { mine, keyed }: PageTask,
  dice: Dice,
): Promise<'none' | 'read' | 'refused'> {
  const isHere = site.detect(url, document);
  if (!isHere && dice.below(10) > 0) return 'none';
  const found = site.locate(url, document);
  site.rows(url, document);
  site.selfTest(url, document);
  site.findComposer('located' in found ? found.located : undefined, document);
  if (found.state !== 'ready') return 'none';
  const { located } = found;
  site.version(located);
  site.trees?.(document);
  const answer = keyed === null ? undefined : mutateAll(keyed, mutationsOf(dice, 5));
  const settings = { mine, askKeyed: async () => answer };
  try {
    const { ticket } = await site.read(located, url, document, settings, AbortSignal.timeout(LATE));
    const parsed = ticketSchema.safeParse(structuredClone(ticket));
    if (!parsed.success) throw new Error(`no ticket: ${JSON.stringify(parsed.error.issues.slice(0, 3))}`);
    for (const { id } of ticket.messages.slice(0, 3)) site.findMessageElement(located, id);
    return 'read';
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return 'refused';
  }
}

/** Time passes at once where something waits for it, as for a history that comes late; gives a way back. */
function hurry(): () => void {
  const { setTimeout: before } = globalThis;
  const { now } = Date;
  let ahead = 0;
  const sooner = (work: () => void, ms = 0) => {
    ahead += ms;
    return before(work, 0);
  };
  globalThis.setTimeout = sooner as typeof setTimeout;
  Date.now = () => now() + ahead;
  return () => {
    globalThis.setTimeout = before;
    Date.now = now;
  };
}

function changed(href: string, dice: Dice): URL {
  const piece = dice.pick(['', '/', '%', '#', '?id=', '4711', '&x=y', '..', '%2F', '\u{1f621}']);
  const at = dice.below(href.length);
  const next = dice.below(4) > 0 ? href : href.slice(0, at) + piece + href.slice(at + dice.below(6));
  return new URL(URL.canParse(next) && /^https?:$/.test(new URL(next).protocol) ? next : href);
}

const documentsHere = () => [
  document,
  ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
];

async function once(seed: number, task: PageTask): Promise<('none' | 'read' | 'refused')[]> {
  const own = dice(seed);
  const undo: (() => void)[] = [hurry()];
  const { fetch: before } = globalThis;
  globalThis.fetch = answering(task.answers, own);
  try {
    for (let many = own.below(5); many >= 0; many--) undo.push(mutatePage(documentsHere(), own));
    const url = changed(location.href, own);
    const outcomes: ('none' | 'read' | 'refused')[] = [];
    for (const site of [...knownSites(location.origin), ...createDesks()])
      outcomes.push(await lookThrough(site, url, task, own));
    htmlToText(own.pick([...document.querySelectorAll('*')]).outerHTML.slice(own.below(30)));
    return outcomes;
  } finally {
    globalThis.fetch = before;
    for (const back of undo.reverse()) back();
  }
}

const module = {
  /** Looks at this page so many times, each time changed in other places. The same seeds change the same. */
  async run(task: PageTask): Promise<PageTried> {
    const tried: PageTried = { inputs: 0, read: 0, refused: 0, longest: 0, crashes: [] };
    for (let seed = task.seed; seed < task.seed + task.runs; seed++) {
      const began = performance.now();
      try {
        const outcomes = await once(seed, task);
        if (outcomes.includes('read')) tried.read++;
        else if (outcomes.includes('refused')) tried.refused++;
      } catch (error) {
        const { message = String(error), stack = '' } = error as Error;
        if (tried.crashes.length < 10) tried.crashes.push({ seed, error: `${message}\n${stack.slice(0, 900)}` });
      }
      tried.inputs++;
      tried.longest = Math.max(tried.longest, performance.now() - began);
    }
    return tried;
  },
};
export type FuzzModule = typeof module;
Object.assign(globalThis, { simmerFuzz: module });
