import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { folderOf, PEERS } from './peers.ts';

const CODE = /\.(?:js|mjs|cjs|json)$/;
const gzip = (text: Buffer) => gzipSync(text, { level: 9 }).length;

/** What a package ships that a browser would have to load, without its tests and maps: an upper bound, file by file. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return /^(?:node_modules|test|tests|spec|example|examples|benchmark|esm)$/.test(entry.name)
        ? sum
        : sum + sizeOf(path);
    return CODE.test(entry.name) && entry.name !== 'package.json' ? sum + gzip(readFileSync(path)) : sum;
  }, 0);
}

/** Gzip bytes of each peer's own files. */
export const measurePeerSizes = (): Record<string, number> =>
  Object.fromEntries(PEERS.map(({ name }) => [name, sizeOf(folderOf(name))]));

/** Gzip bytes of the tone model's weights, by language and all together. */
export function measureToneSizes(): { total: number; byLanguage: Record<string, number> } {
  const folder = new URL('../../lib/tone/weights/', import.meta.url).pathname;
  const byLanguage = Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.ts', ''), gzip(readFileSync(join(folder, file)))]),
  );
  return { total: Object.values(byLanguage).reduce((sum, size) => sum + size, 0), byLanguage };
}
