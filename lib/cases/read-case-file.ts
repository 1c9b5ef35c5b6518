import { CASE_FILE_VERSION, type CaseFile, caseFileSchema } from '../model/case-export.ts';
import { describeIssue } from '../model/describe-issue.ts';
import { ProblemError } from '../model/problem.ts';
import type { z } from '../model/z.ts';

/** More text than the longest case could have. */
export const MOST_CASE_TEXT = 40_000_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the digest of a case file is made of. */
export const digestedText = ({ cases, events, items }: { cases: unknown; events: unknown; items: unknown }): string =>
  JSON.stringify([cases, events, items]);

const damaged = (message: string) => new ProblemError('file-damaged', { message });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ProblemError('file-damaged', { message: (error as Error).message }, error);
  }
}

/**
 * Reads a file that a case was exported to. All of it has to be in order, or none of it is taken.
 * @param digestOf SHA-256 of a text, in hex
 * @throws ProblemError `file-huge`, `file-damaged`, `file-foreign` or `file-newer`
 */
export async function readCaseFile(text: string, digestOf: (text: string) => Promise<string>): Promise<CaseFile> {
  if (text.length > MOST_CASE_TEXT) throw new ProblemError('file-huge', { most: MOST_CASE_TEXT / 1_000_000 });
  const raw = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(raw) || raw.simmer !== 'case') throw new ProblemError('file-foreign');
  if (typeof raw.version === 'number' && raw.version > CASE_FILE_VERSION) {
    throw new ProblemError('file-newer', { version: raw.version });
  }
  const parsed = caseFileSchema.safeParse(raw);
  if (!parsed.success) throw damaged(describeFirst(parsed.error.issues));
  const file = parsed.data;
  const { cases, events, items } = raw;
  if ((await digestOf(digestedText({ cases, events, items }))) !== file.digest) throw damaged('digest');
  checkContents(file);
  return file;
}

function describeFirst([first]: z.core.$ZodIssue[]): string {
  return first ? [first.path.map(String).join('.'), describeIssue(first)].filter(Boolean).join(': ') : '';
}

/** What the shapes alone do not say: that it is this case, all of it, and nothing besides. */
function checkContents({ cases, events, items }: CaseFile): void {
  const subjects = new Set(cases.map((id) => `case:${id}`));
  // A promise is said of its ticket, and names the case that it was made in.
  const isPromise = ({ type, subject, data }: CaseFile['events'][number]) =>
    type.startsWith('promise.') && subject.startsWith('ticket:') && cases.includes(String(data.case));
  const stranger = events.findIndex((event) => !subjects.has(event.subject) && !isPromise(event));
  if (stranger >= 0) throw damaged(`events.${stranger}.subject`);
  const timeless = events.findIndex(({ at }) => Number.isNaN(Date.parse(at.split('~')[0] as string)));
  if (timeless >= 0) throw damaged(`events.${timeless}.at`);
  if (new Set(events.map(({ id }) => id)).size < events.length) throw damaged('events.id');
  if (new Set(items.map(({ id }) => id)).size < items.length) throw damaged('items.id');
  const isOpened = events.some(({ type, subject }) => type === 'case.opened' && subject === `case:${cases[0]}`);
  if (!isOpened) throw damaged('case.opened');
}
