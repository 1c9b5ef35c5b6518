/** Something wrong in a policy file, and where: line and column count from 1. */
export interface PolicyError {
  line: number;
  column: number;
  /** Where in the policy, such as `matrix.0.when`; empty for the file as a whole. */
  path: string;
  message: string;
}

/** A finding before its place in the text is known: `path` leads to a value, `key` to the name of one. */
export interface Finding {
  path: readonly (string | number)[];
  message: string;
  /** Point at this property's name rather than at its value. */
  key?: string;
}

/** Turns offsets of a text into lines and columns. */
export function positionFinder(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
