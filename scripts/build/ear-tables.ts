import { makeTables } from '../../lib/signals/sift/make-tables.ts';

/** The module that takes the place of the empty one where the extension is bundled. */
const isTables = (path: string) => path.replaceAll('\\', '/').endsWith('/lib/signals/sift/tables.ts');

/** Reads all patterns while the extension is built, so that no worker has to when it starts. For Vite and Rollup alike. */
export function earTables(): { name: string; enforce: 'pre'; load: (path: string) => string | undefined } {
  return {
    name: 'ear-tables',
    enforce: 'pre',
    load: (path) => (isTables(path) ? tablesModule() : undefined),
  };
}

/** Its source, in plain JavaScript. */
export function tablesModule(): string {
  return `export const TABLES = ${JSON.stringify(makeTables())};`;
}
