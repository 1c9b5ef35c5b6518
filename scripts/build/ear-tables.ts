import { PACKS } from '../../lib/signals/packs/index.ts';
import { makeTables } from '../../lib/signals/sift/make-tables.ts';

/** Of an expression what is listened by, of all else the thing itself. */
const plain = (_: string, value: unknown) =>
  value instanceof RegExp ? { source: value.source, ignoreCase: value.ignoreCase } : value;

/** The modules that take the place of those in the sources where the extension is bundled, in plain JavaScript. */
const MODULES: Readonly<Record<string, () => string>> = {
  'lib/signals/sift/tables.ts': () => `export const TABLES = ${JSON.stringify(makeTables())};`,
  'lib/signals/sift/known-packs.ts': () => `export const KNOWN_PACKS = ${JSON.stringify(PACKS, plain)};`,
};

/** What a module is to be in the bundle, by its path; undefined where it stays as it is. */
export function earModule(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  return Object.entries(MODULES).find(([name]) => slashed.endsWith(`/${name}`))?.[1]();
}

/** Reads all patterns while the extension is built, so that no worker has to when it starts. For Vite and Rollup alike. */
export const earTables = () => ({ name: 'ear-tables', enforce: 'pre' as const, load: earModule });
