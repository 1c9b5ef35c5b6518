import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const kilobytes = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length / 1024;

/** Files a page of the extension loads at start: its scripts, the modules they import, its styles. */
function filesOf(output: string, page: string): string[] {
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

/** Sizes of what is shipped, in kilobytes (1,024 bytes) after gzip. */
export function measureSizes(output: string): Record<string, string> {
  const panel = filesOf(output, 'sidepanel.html').map((path) => kilobytes(join(output, path)));
  const all = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(js|css|html)$/.test(path),
  );
  return {
    'content script': `${kilobytes(join(output, 'content-scripts/helpdesk.js')).toFixed(1)} KB (aim ≤ 40)`,
    'panel, all it loads': `${panel.reduce((sum, size) => sum + size, 0).toFixed(1)} KB in ${panel.length} files`,
    background: `${kilobytes(join(output, 'background.js')).toFixed(1)} KB`,
    'whole package': `${all
      .map((path) => kilobytes(join(output, path)))
      .reduce((sum, size) => sum + size, 0)
      .toFixed(0)} KB`,
  };
}
