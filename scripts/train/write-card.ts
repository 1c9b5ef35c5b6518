import { readFileSync, writeFileSync } from 'node:fs';
import { type SizedReport, tableRows } from './describe-report.ts';

const START = '<!-- figures: written by npm run train -->';
const END = '<!-- /figures -->';

/** The card's text with new figures between its markers. @throws Error when a marker is gone */
export function putFigures(card: string, reports: ReadonlyMap<string, SizedReport>): string {
  const [start, end] = [card.indexOf(START), card.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`The model card has lost its markers: ${START} … ${END}`);
  const bytes = [...reports.values()].reduce((sum, report) => sum + report.bytes, 0);
  const table = [
    '| language | head | ROC-AUC on unseen texts | precision | recall | false alarms | weights |',
    '|---|---|---|---|---|---|---|',
    ...[...reports].flatMap(([language, report]) => tableRows(language, report)),
    '',
    `All files of weights together: ${Math.ceil(bytes / 1000)} KB gzip.`,
  ];
  return `${card.slice(0, start)}${START}\n${table.join('\n')}\n${card.slice(end)}`;
}

/** Writes the figures into the model card. */
export function writeCard(path: string, reports: ReadonlyMap<string, SizedReport>): void {
  writeFileSync(path, putFigures(readFileSync(path, 'utf8'), reports));
}
