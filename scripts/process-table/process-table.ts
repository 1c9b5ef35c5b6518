import { KNOWN_GAPS } from './known-gaps.ts';
import type { Requirement } from './read-requirements.ts';
import { readTitles, requirementsIn } from './read-titles.ts';

/** A test file: its path within the project, and its text. */
export interface TestFile {
  path: string;
  source: string;
}

/** So much of a requirement's text stands in the table; the whole is in docs/requirements.md. */
const MOST = 110;
const MOST_FILES = 3;

interface Cover {
  tests: number;
  /** By how many tests they have of it. */
  files: Map<string, number>;
}

/** Which tests name which requirement in their titles. */
function coverOf(files: readonly TestFile[]): Map<number, Cover> {
  const all = new Map<number, Cover>();
  for (const { path, source } of files)
    for (const title of readTitles(source))
      for (const number of requirementsIn(title)) {
        const cover = all.get(number) ?? { tests: 0, files: new Map() };
        cover.tests += 1;
        cover.files.set(path, (cover.files.get(path) ?? 0) + 1);
        all.set(number, cover);
      }
  return all;
}

function shorten(text: string): string {
  const plain = text
    .replace(/\*\*/g, '')
    .replace(/\s*\((?:fi|et|zh|id|ja|TE|, )+\)/g, '')
    .replaceAll('|', '\\|')
    .trim();
  if (plain.length <= MOST) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', MOST)).replace(/[,;:(]+$/, '')} …`;
}

function shownBy(cover: Cover | undefined, number: number): string {
  if (!cover) return `**no test names it.** ${KNOWN_GAPS[number] ?? ''}`.trim();
  const files = [...cover.files].sort(([a, some], [b, others]) => others - some || a.localeCompare(b));
  const named = files.slice(0, MOST_FILES).map(([path]) => `[${path.split('/').at(-1)}](../${path})`);
  const more = files.length - named.length;
  return `${cover.tests}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * How each requirement of the process is met, as far as a test says so in its title.
 * @throws Error for a gap that is explained and is none
 */
export function processTable(requirements: readonly Requirement[], files: readonly TestFile[]): string {
  const covers = coverOf(files);
  const stale = Object.keys(KNOWN_GAPS).filter((number) => covers.has(Number(number)));
  if (stale.length > 0) throw new Error(`known-gaps.ts explains what a test names by now: R${stale.join(', R')}`);
  const open = requirements.filter(({ number }) => !covers.has(number));
  const lines = [
    '# The process, requirement by requirement',
    '',
    'Made by `npm run process-table` from [requirements.md](requirements.md) and the titles of the tests; `npm test` fails where it is not what they give. A number',
    'beside a requirement is how many tests name it: that they do says that it is met as far as they go, not that nothing could be better.',
    '',
    `**${requirements.length - open.length} of ${requirements.length}** are named by a test. ${open.length > 0 ? `Not: ${open.map(({ number }) => `R${number}`).join(', ')}.` : ''}`.trim(),
  ];
  let part = '';
  for (const { number, part: own, text } of requirements) {
    if (own !== part) {
      part = own;
      lines.push('', `## ${part}`, '| | What is asked | Tests |', '|---|---|---|');
    }
    lines.push(`| R${number} | ${shorten(text)} | ${shownBy(covers.get(number), number)} |`);
  }
  return `${lines.join('\n')}\n`;
}
