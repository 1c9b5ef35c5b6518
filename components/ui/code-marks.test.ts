import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import { diagnosticsOf, offsetOf } from './code-marks.ts';

const doc = Text.of(['{', '  "schema": 2', '}']);

it('finds the place of a line and column', () => {
  expect(offsetOf(doc, 2, 3)).toBe(4);
});

it('stays inside the text, whatever it is told', () => {
  expect(offsetOf(doc, 99, 99)).toBe(doc.length);
  expect(offsetOf(doc, 0, 0)).toBe(0);
  expect(offsetOf(Text.of(['']), 4, 2)).toBe(0);
});

it('marks to the end of the line, in the order of the text', () => {
  const marks = diagnosticsOf(doc, [
    { line: 3, column: 1, message: 'b' },
    { line: 2, column: 13, message: 'a' },
  ]);
  expect(marks.map(({ from, to, message }) => [from, to, message])).toEqual([
    [14, 15, 'a'],
    [16, 17, 'b'],
  ]);
});
