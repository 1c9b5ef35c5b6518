import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { positionFinder } from './policy-error.ts';

/**
 * Finds where in a policy's text something of it stands: line and column, counted from 1, of the value a path leads to, or of
 * the nearest one around it. Undefined where the text has nothing of that part: the shipped default stands there.
 */
export function locateInText(
  text: string,
): (path: readonly (string | number)[]) => { line: number; column: number } | undefined {
  const tree = parseTree(text);
  const position = positionFinder(text);
  return (path) => {
    for (let length = path.length; tree && length > 0; length--) {
      const node = findNodeAtLocation(tree, path.slice(0, length));
      if (node) return position(node.offset);
    }
    return undefined;
  };
}
