import { browser } from '../../../lib/browser/browser.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import { PROBLEM_CODES, problemOf } from '../../../lib/model/problem.ts';
import { instant, z } from '../../../lib/model/z.ts';

const KEY = 'problems';
const MOST = 50;

/** What did not work: its code, what was asked, and when. Nothing else of it: params may name somebody. */
const schema = z.array(z.object({ at: instant(), code: z.enum(PROBLEM_CODES), asked: z.string() }));
export type LoggedProblem = z.infer<typeof schema>[number];

/** The last problems since the browser started, newest last. */
export async function readProblems(): Promise<LoggedProblem[]> {
  return schema.safeParse((await browser.storage.session.get(KEY))[KEY]).data ?? [];
}

async function noteProblem(problem: LoggedProblem): Promise<void> {
  await navigator.locks.request('simmer-problems', async () => {
    await browser.storage.session.set({ [KEY]: [...(await readProblems()), problem].slice(-MOST) });
  });
}

type Handle = (data: unknown, from: unknown) => unknown;

/** The same handlers; whatever one of them cannot do is noted for the diagnostics, and answered as before. */
export function notingProblems(handlers: Handlers): Handlers {
  const noting = Object.entries(handlers).map(([asked, handle]) => {
    const note: Handle = async (data, from) => {
      try {
        return await (handle as Handle)(data, from);
      } catch (error) {
        await noteProblem({ at: new Date().toISOString(), code: problemOf(error).code, asked }).catch((lost: unknown) =>
          console.warn('Simmer: a problem could not be noted', lost),
        );
        throw error;
      }
    };
    return [asked, note];
  });
  return Object.fromEntries(noting) as Handlers;
}
