import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Paths of all files below the named top-level folders, relative to the project, with `/`. */
export function listFiles(folders: readonly string[], pattern: RegExp): string[] {
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) {
        if (name !== 'node_modules') walk(path);
      } else if (pattern.test(name)) found.push(relative(ROOT, path).replaceAll('\\', '/'));
    }
  };
  for (const folder of folders) walk(join(ROOT, folder));
  return found.sort();
}

export const readSource = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What a file imports: relative paths resolved against the project, package names as they are. */
export function importsOf(path: string, source: string): string[] {
  const specifiers = [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
    ),
  ];
  return specifiers.map((match) => {
    const specifier = (match[1] ?? match[2]) as string;
    return specifier.startsWith('.') ? normalize(join(dirname(path), specifier)).replaceAll('\\', '/') : specifier;
  });
}
