import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../lib/model/z.ts';

/** A set is missing or broken; `message` says which line and what to do. */
export class DataError extends Error {}

const Row = z.object({
  text: z.string(),
  label: z.union([z.string(), z.array(z.string()), z.null()]),
  split: z.enum(['train', 'dev', 'test']),
});

/** One text of a public set; a single label is a list of one. */
export interface DataRow {
  text: string;
  labels: readonly string[];
  split: 'train' | 'dev' | 'test';
}

/** @throws DataError when the file is missing or a line is broken */
export function readDataSet(folder: string, name: string): DataRow[] {
  const path = join(folder, `${name}.jsonl`);
  if (!existsSync(path))
    throw new DataError(
      `${path} is missing. docs/model-card.md says where each data set comes from; --data names their folder.`,
    );
  const rows: DataRow[] = [];
  for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const fail = () =>
      new DataError(`${path}:${index + 1}: not {"text", "label", "split"} as JSON. Fetch the file again.`);
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw fail();
    }
    const row = Row.safeParse(json);
    if (!row.success) throw fail();
    const { text, label, split } = row.data;
    rows.push({ text, labels: label === null ? [] : typeof label === 'string' ? [label] : label, split });
  }
  return rows;
}

/** What a data set asks: `negative` is polarity, which anger is expected to rank. */
export interface Task {
  id: string;
  /** File name without `.jsonl`. */
  set: string;
  language: string;
  kind: 'anger' | 'abuse' | 'negative';
  /** Undefined where a row is left out. */
  isPositive(row: DataRow): boolean | undefined;
}

const has =
  (...labels: readonly string[]) =>
  (row: DataRow) =>
    row.labels.some((label) => labels.includes(label));
const task = (id: string, set: string, kind: Task['kind'], isPositive: Task['isPositive']): Task => ({
  id,
  set,
  language: id.slice(0, 2),
  kind,
  isPositive,
});

/** Every question that can be put to the data sets, by language. */
export const TASKS: readonly Task[] = [
  task('en-anger-go', 'goemotions', 'anger', has('anger', 'annoyance')),
  task('en-incivil', 'gh_incivility', 'abuse', ({ labels }) => labels[0] !== 'None' && labels.length > 0),
  ...['en', 'fi', 'et', 'zh', 'ja', 'id', 'de', 'fr', 'es', 'pt', 'sv'].map((language) =>
    task(`${language}-anger-xed`, `xed_${language}`, 'anger', has('anger')),
  ),
  ...['en', 'zh', 'id', 'de', 'es', 'pt', 'sv'].map((language) =>
    task(`${language}-anger-brighter`, `brighter_${language}`, 'anger', has('anger')),
  ),
  task('zh-off-cold', 'cold', 'abuse', has('offensive')),
  task('id-anger-prdect', 'prdect_id', 'anger', has('Anger')),
  task('id-neg-prdect', 'prdect_id', 'negative', has('Negative')),
  task('id-neg-smsa', 'smsa', 'negative', has('negative')),
  task('ja-tox-insp', 'ja_toxic', 'abuse', (row) => (row.labels[0] === 'unclear' ? undefined : has('toxic')(row))),
  task('de-off-germeval', 'germeval18', 'abuse', has('OFFENSE')),
];

/** Requests that nobody is angry in, though some sound hot: what a false alarm is measured on (English). */
export function isNeutralRequest({ labels }: DataRow): boolean {
  return labels[0] !== 'complaint' && labels.includes('CLEAN');
}
