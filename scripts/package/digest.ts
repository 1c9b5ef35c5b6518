import { createHash } from 'node:crypto';
import type { Tree } from './read-tree.ts';

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Paths whose bytes are not the same in both, those that only one has among them. */
export function differing(one: Tree, other: Tree): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined) => a && b && sha256(a) === sha256(b);
  return [...paths].filter((path) => !isSame(one.get(path), other.get(path))).sort();
}
