import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes (1,024 bytes) of a file after gzip. */
export const kilobytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1024;

/**
 * Files a page of the extension loads at start, below the folder it was built to: its scripts, the modules they import, its
 * styles; not what is loaded when it is wanted.
 */
export function filesOf(output: string, page: string): string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    if (seen.has(path) || !existsSync(join(output, path))) return;
    seen.add(path);
    const text = readFileSync(join(output, path), 'utf8');
    const links = path.endsWith('.html')
      ? text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)
      : text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g);
    for (const link of links) visit(path.endsWith('.html') ? (link[1] as string) : join('chunks', link[1] as string));
  };
  visit(page);
  return [...seen].filter((path) => !path.endsWith('.html'));
}
