import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processTable, type TestFile } from './process-table.ts';
import { readRequirements } from './read-requirements.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['lib', 'components', 'entrypoints', 'scripts', 'test'];

/** The table as this checkout gives it. @throws Error */
export function makeProcessTable(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path): TestFile => {
        const whole = join(room, path);
        return { path: whole.replaceAll('\\', '/'), source: readFileSync(join(ROOT, whole), 'utf8') };
      }),
  );
  const requirements = readRequirements(readFileSync(join(ROOT, 'docs/requirements.md'), 'utf8'));
  return processTable(
    requirements,
    files.sort((a, b) => a.path.localeCompare(b.path)),
  );
}
