import Papa from 'papaparse';
import { isMessageKey, type Say } from '../i18n/translator.ts';
import type { Measure, MeasureUnit, Report } from '../model/report.ts';

/** How a cell begins that a spreadsheet would run as a formula; in wide signs, too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const COLUMNS = [
  'from',
  'to',
  'part',
  'measure',
  'unit',
  'value',
  'numerator',
  'denominator',
  'p90',
  'basis',
  'note',
] as const;

/** A name from the catalogue; the code itself where it has none. */
function nameOf(say: Say, family: string, code: string): string {
  const key = `${family}.${code}`;
  return isMessageKey(key) ? say(key) : code;
}

/**
 * Every number of a report as a table for a spreadsheet, a row each: of the whole time, of each piece of it, of each group, and how often
 * each reason was one (W7). Shares are 0–1, lengths seconds. Names nobody (R141).
 * @param delimiter a semicolon where commas are decimal signs; numbers then have those
 */
export function writeCsv(report: Report, say: Say, delimiter: ',' | ';'): string {
  const number = (value: number | null) =>
    value === null ? '' : delimiter === ';' ? String(value).replace('.', ',') : String(value);
  const nameless = { basis: '', note: '' };
  const row = (
    span: { from: string; to: string },
    part: string,
    it: Pick<Measure, 'value' | 'part' | 'of'> & { name: string; unit: MeasureUnit; p90?: number | null },
    more: { basis: string; note: string } = nameless,
  ) => [
    ...[span.from, span.to, part, it.name, say(`report.unit.${it.unit}`)],
    ...[number(it.value), number(it.part), number(it.of), number(it.p90 ?? null), more.basis, more.note],
  ];
  const units = new Map(report.measures.map(({ id, unit }) => [id, unit]));
  const all = say('report.csv.all');
  const noteOf = ({ unknown, left }: Measure) =>
    [
      ...(unknown ? [say(`report.unknown.${unknown}`)] : []),
      ...left.map(({ why, count }) => say(`report.left.${why}`, { count })),
    ].join(' ');
  const whole = report.measures.map((it) =>
    row(
      report,
      all,
      { ...it, name: say(`report.measure.${it.id}`) },
      {
        basis: say(`report.basis.${it.basis}`),
        note: noteOf(it),
      },
    ),
  );
  const pieces = report.series.flatMap((piece) =>
    piece.values.map((it) =>
      row(piece, all, { ...it, name: say(`report.measure.${it.id}`), unit: units.get(it.id) ?? 'count' }),
    ),
  );
  const groups = report.groups.map((it) =>
    row(report, it.name, { ...it, name: say('report.measure.rate'), unit: 'share' }),
  );
  const reasons = report.reasons.map(({ code, name, count }) =>
    row(report, all, {
      ...{ value: count, part: count, of: null, unit: 'count' },
      name: `${say('report.reasons')}: ${name ?? nameOf(say, 'intake.reasons', code)}`,
    }),
  );
  const turns = report.turns.acts.map(({ kind, count }) =>
    row(report, all, {
      ...{ value: count, part: count, of: report.turns.of, unit: 'count' },
      name: `${say('turn.title')}: ${say(`turn.kind.${kind}`)}`,
    }),
  );
  const fields = COLUMNS.map((column) => say(`report.csv.${column}`));
  const data = [...whole, ...pieces, ...groups, ...reasons, ...turns];
  return `\uFEFF${Papa.unparse({ fields, data }, { delimiter, escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
