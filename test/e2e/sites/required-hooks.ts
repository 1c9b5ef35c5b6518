import { existsSync, readdirSync } from 'node:fs';
import type { Hook } from '../../../lib/sites/selector.ts';

const FOLDERS: Record<string, string> = { 'request-tracker': 'rt' };

const isHook = (value: unknown): value is Hook =>
  typeof value === 'object' && value !== null && 'required' in value && 'candidates' in value;

/** Hooks of one module: exported by themselves (`ROOT`), or several under one name (`PARTS`). */
function hooksIn(module: Record<string, unknown>): [name: string, hook: Hook][] {
  return Object.entries(module).flatMap(([name, value]): [string, Hook][] => {
    if (isHook(value)) return [[name, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([part, hook]): [string, Hook][] =>
      isHook(hook) ? [[`${name}.${part}`, hook]] : [],
    );
  });
}

/** Every hook that some site's reading needs, found by listing: a new one is tried without anybody writing it down. */
export async function listRequiredHooks(): Promise<[site: string, name: string, selectors: string[]][]> {
  const root = new URL('../../../lib/sites/', import.meta.url);
  const paths = readdirSync(root).map((folder) => new URL(`${folder}/selectors.ts`, root));
  const all = paths
    .filter((path) => existsSync(path))
    .map(async (path) => {
      const folder = path.pathname.split('/').at(-2) as string;
      const hooks = hooksIn(await import(path.href)).filter(([, { required }]) => required);
      return hooks.map(([name, { candidates }]): [string, string, string[]] => [
        FOLDERS[folder] ?? folder,
        name,
        candidates.map(({ css }) => css),
      ]);
    });
  return (await Promise.all(all)).flat();
}
