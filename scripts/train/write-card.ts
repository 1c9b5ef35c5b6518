import { readFileSync, writeFileSync } from 'node:fs';
import { type SizedReport, tableRows } from './describe-report.ts';
import { type KindReports, kindRows } from './kinds/describe-kinds.ts';

/** A part of the card between its markers. */
function put(card: string, part: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${part}: written by npm run train -->`, `<!-- /${part} -->`];
  const [start, end] = [card.indexOf(open), card.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The model card has lost its markers: ${open} … ${close}`);
  return `${card.slice(0, start)}${open}\n${lines.join('\n')}\n${card.slice(end)}`;
}

const sizeOf = (sized: Iterable<{ bytes: number }>) =>
  `Files of weights, one a language: ${Math.ceil([...sized].reduce((sum, { bytes }) => sum + bytes, 0) / 1000)} KB gzip together.`;

/** The card's text with new figures between its markers; those of a part that was not trained stay. @throws Error when a marker is gone */
export function putFigures(
  card: string,
  tones: ReadonlyMap<string, SizedReport>,
  kinds: ReadonlyMap<string, KindReports>,
): string {
  const withTones =
    tones.size === 0
      ? card
      : put(card, 'figures', [
          '| language | head | ROC-AUC on unseen texts | precision | recall | false alarms | weights |',
          '|---|---|---|---|---|---|---|',
          ...[...tones].flatMap(([language, report]) => tableRows(language, report)),
          '',
          sizeOf(tones.values()),
        ]);
  return kinds.size === 0
    ? withTones
    : put(withTones, 'kinds', [
        '| language | kind | ROC-AUC | precision | recall | false alarms |',
        '|---|---|---|---|---|---|',
        ...[...kinds].flatMap(([language, reports]) => kindRows(language, reports)),
        '',
        sizeOf(kinds.values()),
      ]);
}

/** Writes the figures into the model card. */
export function writeCard(
  path: string,
  tones: ReadonlyMap<string, SizedReport>,
  kinds: ReadonlyMap<string, KindReports>,
): void {
  writeFileSync(path, putFigures(readFileSync(path, 'utf8'), tones, kinds));
}
