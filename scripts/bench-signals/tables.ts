/** A table of text: columns as wide as they need to be, the first to the left, the others to the right. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${head.map((_, at) => (at === 0 ? (row[at] ?? '').padEnd(widths[at] ?? 0) : (row[at] ?? '').padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? `:${'-'.repeat(width + 1)}` : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** 0.875 → ".875"; a dash where there is no such number. */
export const fraction = (value: number) => (Number.isFinite(value) ? value.toFixed(3).replace(/^0/, '') : '–');
export const percent = (value: number) => (Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : '–');
export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
