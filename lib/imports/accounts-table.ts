import Papa from 'papaparse';
import { bareDomain, isDomain } from '../model/domain.ts';

export interface TableRow {
  /** Number of its first line in the file, from 1. */
  line: number;
  cells: string[];
  /** Its quotes are not closed, or stand where none may. */
  isBroken: boolean;
}

export interface Table {
  headers: string[];
  rows: TableRow[];
}

/** Guards of our own export and of others against formulas: a cell such as `'=A1` means `=A1`. */
const withoutGuard = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '').trim();

/** Signs that columns are set apart by; the one that is used is found by the first lines. */
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * A CSV text as a table. A first line in which a domain stands is taken for a customer, not for headers; those are then empty.
 * Lines without anything in them are left out, and still counted.
 */
export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: false,
  });
  const broken = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));
  let line = 1;
  const all = data.map((cells, i): TableRow => {
    const row = { line, cells: cells.map(withoutGuard), isBroken: broken.has(i) };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  const filled = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...rest] = filled;
  if (!first) return { headers: [], rows: [] };
  const isHeader = !first.cells.some((cell) => isDomain(bareDomain(cell)));
  const width = Math.max(...filled.slice(0, 100).map(({ cells }) => cells.length));
  const headers = Array.from({ length: width }, (_, i) => (isHeader ? (first.cells[i] ?? '') : ''));
  return { headers, rows: isHeader ? rest : filled };
}
