import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Unit tests that may share one process, file after file, with the modules they have loaded. */
export interface UnitGroup {
  /** Name of its vitest project; each begins with `unit`. */
  name: string;
  files: string[];
  /** Whether each file has a process of its own. */
  isolate: boolean;
}

const FOLDERS = ['lib', 'components', 'scripts', 'entrypoints', 'test/sync'];
/** What the background's tests put in the place of a module: the browser of the scene (entrypoints/background/testing). */
const BROWSER = "testing/mocked-browser.ts')).mockedBrowser";
/** And its assessment. */
const ASSESS = "testing/scene.ts')).assess";

/**
 * Sorts the unit tests by what they put in the place of modules. Loading the background anew costs a file two to three seconds;
 * files that replace nothing, or all the same, find it loaded by the file before. All others stand alone.
 */
export function unitGroups(root: string): UnitGroup[] {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.test.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const sorted = Map.groupBy(files, (file) => groupOf(readFileSync(join(root, file), 'utf8')));
  return (['unit', 'unit-browser', 'unit-worker', 'unit-alone'] as const).map((name) => ({
    name,
    files: sorted.get(name) ?? [],
    isolate: name === 'unit-alone',
  }));
}

/** The group of a test, by its text. */
export function groupOf(text: string): 'unit' | 'unit-browser' | 'unit-worker' | 'unit-alone' {
  const replaced = text.split('\n').filter((line) => /\bvi\.(mock|doMock|hoisted|resetModules)\(/.test(line));
  if (replaced.length === 0) return 'unit';
  const isBrowser = (line: string) => line.includes(BROWSER);
  const isAssess = (line: string) => line.includes(ASSESS);
  if (!replaced.every((line) => isBrowser(line) || isAssess(line)) || !replaced.some(isBrowser)) return 'unit-alone';
  return replaced.some(isAssess) ? 'unit-worker' : 'unit-browser';
}
