import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.ts';

/** What `.gitignore` names as well: what was built, installed or written down beside the sources. */
const NO_SOURCE = /^(node_modules|\.output|\.wxt|\.demo|\.cache|test-results)$|\.log$/;

/**
 * What the project is made of, as git has it: nothing that was built or is only here. In an unpacked archive of the sources,
 * where there is no git, that is every file besides those.
 */
export const listSources = (root: string): string[] =>
  existsSync(join(root, '.git'))
    ? runQuietly('git', ['ls-files', '-z'], root).split('\0').filter(Boolean)
    : listBesides(root, '');

function listBesides(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !NO_SOURCE.test(name))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listBesides(root, path) : [path];
    });
}
