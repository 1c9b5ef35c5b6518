import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';

/** Something wrong at a place; lines and columns count from 1. */
export interface CodeMark {
  line: number;
  column: number;
  message: string;
}

/** Where a line and column are in the text; the nearest place where there is no such line or column. */
export function offsetOf(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return Math.min(at.from + Math.max(0, column - 1), at.to);
}

/** Marks from their place to the end of the line. */
export function diagnosticsOf(doc: Text, marks: readonly CodeMark[]): Diagnostic[] {
  return marks
    .map(({ line, column, message }) => {
      const from = offsetOf(doc, line, column);
      return { from, to: Math.max(from, doc.lineAt(from).to), severity: 'error' as const, message };
    })
    .sort((a, b) => a.from - b.from);
}
