import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their paths below a folder, with forward slashes, in the order of their names. */
export type Tree = ReadonlyMap<string, Uint8Array>;

/** @throws Error where the folder cannot be read */
export function readTree(folder: string): Tree {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return readFiles(folder, paths);
}

/** The same of named files. */
export function readFiles(folder: string, paths: readonly string[]): Tree {
  return new Map(paths.toSorted().map((path) => [path, readFileSync(join(folder, path))]));
}
