import { earModule } from './ear-tables.ts';

/*
 * Mozilla reads no script of more than five megabytes, and refuses a package that has one. Its event page may be made of
 * several, so in Firefox the largest data of the background stand in files of their own, which are run before it. A worker,
 * as Chromium has it, is one file.
 */
const DATA = [
  { path: 'lib/signals/sift/tables.ts', name: 'TABLES', file: 'tables.js' },
  { path: 'lib/signals/sift/known-packs.ts', name: 'KNOWN_PACKS', file: 'packs.js' },
] as const;

/** Scripts that stand beside Firefox's background, in the order in which they are run. */
export const BESIDE = DATA.map(({ file }) => file);

export const besideFiles = (): { relativeDest: string; contents: string }[] =>
  DATA.map(({ path, name, file }) => ({
    relativeDest: file,
    contents: (earModule(`/${path}`) ?? '').replace(`export const ${name} =`, `globalThis.simmer${name} =`),
  }));

function besideModule(path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  const data = DATA.find((one) => slashed.endsWith(`/${one.path}`));
  return data && `export const ${data.name} = globalThis.simmer${data.name};`;
}

/** For Firefox's bundle: only its background reads those modules, and finds their data made. */
export const dataBeside = () => ({ name: 'data-beside', enforce: 'pre' as const, load: besideModule });
