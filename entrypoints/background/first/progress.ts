import { browser } from '../../../lib/browser/browser.ts';
import { type FirstProgress, firstProgressSchema } from '../../../lib/messages/first-messages.ts';

const KEY = 'first-run';
const START: FirstProgress = { step: 'language', desk: '', server: '', team: '' };

/** Where somebody is in the first steps; at the beginning where that was never kept or cannot be read. */
export async function readProgress(): Promise<FirstProgress> {
  const parsed = firstProgressSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : START;
}

/** True once the first steps were opened by themselves in this browser. */
export async function wasOpened(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== undefined;
}

/** Keeps it. It is how a page stands, and no part of the team's record. */
export async function keepProgress(progress: FirstProgress = START): Promise<void> {
  await browser.storage.local.set({ [KEY]: progress });
}
