import type { ModelHead } from '../../../lib/tone/kind-weights.ts';
import type { KindReport } from './train-kind.ts';

export interface KindReports {
  reports: Readonly<Record<ModelHead, KindReport>>;
  /** Of the file of weights, gzip -9. */
  bytes: number;
}

const percent = (share: number) => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(0)} %`);

/** One language's figures for the eye. */
export function describeKinds(language: string, { reports, bytes }: KindReports): string {
  const lines = Object.entries(reports).map(
    ([kind, { curve, precision, recall, falseAlarms, weights }]) =>
      `  ${kind}: AUC ${curve.toFixed(3)}; ${percent(precision)} right, hears ${percent(recall)} at ${percent(falseAlarms)} false alarms; ${weights} weights`,
  );
  return [`${language} kinds: ${bytes} bytes gzip`, ...lines].join('\n');
}

/** Rows of the model card: a language and kind each. */
export function kindRows(language: string, { reports }: KindReports): string[] {
  return Object.entries(reports).map(
    ([kind, { curve, precision, recall, falseAlarms }]) =>
      `| ${language} | ${kind} | ${curve.toFixed(3)} | ${percent(precision)} | ${percent(recall)} | ${(100 * falseAlarms).toFixed(1)} % |`,
  );
}
