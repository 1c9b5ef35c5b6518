import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listShipped } from './list-shipped.ts';

const isLicence = (name: string) => /^(licen[cs]e|copying|notice)/i.test(name);

/**
 * Whose work is in the product, and under which licence: of each package its name, version, licence and the text that has to go
 * with it.
 * @throws Error where a package is not installed
 */
export function makeNotices(root: string): string {
  const parts = listShipped(root).map(({ path, name, version, licence }) => {
    const folder = join(root, path);
    if (!existsSync(folder)) throw new Error(`${path} is not installed: run "npm ci" first`);
    const texts = readdirSync(folder)
      .filter(isLicence)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return `${'='.repeat(72)}\n${name} ${version}\n${[`Licence: ${licence}`, ...texts].join('\n\n')}`;
  });
  const head = 'Simmer is made with the work of others. Each of these packages is in it, wholly or in part.';
  return `${[head, ...new Set(parts)].join('\n\n')}\n`;
}
