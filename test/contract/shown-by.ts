import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readSource } from './source-tree.ts';

/** What a page says in one line of a table, and the tests that its last cell names for it. */
export interface Shown {
  says: string;
  tests: { path: string; title: string }[];
}

/** The lines of every table whose last column is "Shown by", in a page of Markdown; two columns or more. */
export function readShown(page: string): Shown[] {
  let isShown = false;
  return page.split('\n').flatMap((line) => {
    const cells = /^\| (.+) \|$/.exec(line)?.[1]?.split(' | ');
    if (!cells) {
      if (!line.startsWith('|')) isShown = false;
      return [];
    }
    const last = cells.at(-1) as string;
    if (last === 'Shown by') isShown = true;
    if (!isShown || last === 'Shown by') return [];
    const tests = last.split('<br>').map((one) => {
      const [, path = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(one) ?? [];
      return { path, title };
    });
    return [{ says: cells[0] as string, tests }];
  });
}

/** Whether a file has a test, or a group of tests, of just this title. */
export const hasTest = (path: string, title: string): boolean =>
  path.endsWith('.test.ts') &&
  existsSync(join(ROOT, path)) &&
  ["'", '"', '`'].some((mark) => readSource(path).replaceAll('\\u2019', '’').includes(`${mark}${title}${mark},`));

/** What a page says and names no test for, or one that there is none of. */
export const unshown = (page: string): string[] =>
  readShown(page).flatMap(({ says, tests }) =>
    tests.filter(({ path, title }) => !hasTest(path, title)).map(({ path, title }) => `${says}: ${path}: ${title}`),
  );
