import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, kilobytes } from './files-of.ts';

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
