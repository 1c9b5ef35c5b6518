import { HEADS } from './train-head.ts';
import type { LanguageReport } from './train-language.ts';

export interface SizedReport extends LanguageReport {
  /** Of the file of weights, gzip -9. */
  bytes: number;
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
const curve = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3));

/** One language's figures for the eye. */
export function describeReport(language: string, report: SizedReport): string {
  const heads = HEADS.map((head) => {
    const { curves, precision, recall, falseAlarms, weights } = report[head];
    const areas = Object.entries(curves).map(([name, value]) => `${name} ${curve(value)}`);
    return `  ${head}: ${areas.join(', ')}; precision ${percent(precision)}, recall ${percent(recall)} at ${percent(falseAlarms)} false alarms; ${weights} weights`;
  });
  return [`${language}: ${report.bytes} bytes gzip`, ...heads].join('\n');
}

/** The same as rows of the model card's table. */
export function tableRows(language: string, report: SizedReport): string[] {
  return HEADS.map((head) => {
    const { curves, precision, recall, falseAlarms, weights } = report[head];
    const areas = Object.entries(curves).map(([name, value]) => `${name} ${curve(value)}`);
    return `| ${language} | ${head} | ${areas.join(', ')} | ${percent(precision)} | ${percent(recall)} | ${percent(falseAlarms)} | ${weights} |`;
  });
}
