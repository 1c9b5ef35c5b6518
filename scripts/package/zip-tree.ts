import { type Zippable, zipSync } from 'fflate';
import type { Tree } from './read-tree.ts';

/** The first moment that an archive can name, in the computer's own time: it says nothing of when or where it was made. */
const MOMENT = new Date(1980, 0, 1);

/** An archive that is the same, byte by byte, whenever and wherever it is made of the same files. */
export function zipTree(tree: Tree): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of tree) entries[path] = [bytes, { mtime: MOMENT, level: 9, os: 3, attrs: 0o644 << 16 }];
  return zipSync(entries);
}
