import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { ToneHead } from '../../lib/tone/tone-weights.ts';
import { readMessagesOf } from '../corpus/parse-corpus.ts';
import { type DataRow, readDataSet, TASKS, type Task } from './data-sets.ts';

/** One labelled text. `set` is null for our own corpus: the domain the model is for. */
export interface ToneRow {
  text: string;
  set: string | null;
  /** Labels of a public set's row. */
  labels: readonly string[];
  /** 0–1; between them where a label only leans to one side. */
  target: number;
  isPositive: boolean;
  split: 'train' | 'dev';
  /** Calm by the corpus's own judgement (heat 0): what a false alarm is measured on. */
  isCalm: boolean;
  /** 0–3: rows of one scenario, or one text, are never parted. */
  fold: number;
}

export const FOLDS = 4;

/** A negative review leans to anger: it stands between an angry and a glad one. */
const NEGATIVE = 0.35;

const foldOf = (key: string) => (createHash('sha256').update(key).digest()[0] as number) % FOLDS;

/** How texts are compared across sets. */
export const plainText = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Every text of any test split of the sets: what nothing may be trained on. */
export function readTestTexts(folder: string): Set<string> {
  const texts = new Set<string>();
  for (const name of new Set(TASKS.map(({ set }) => set)))
    for (const { text, split } of readDataSet(folder, name)) if (split === 'test') texts.add(plainText(text));
  return texts;
}

/** What a row is to the head: the most that any of its set's tasks makes of it; undefined where all leave it out. */
function targetOf(tasks: readonly Task[], row: DataRow): number | undefined {
  const targets = tasks.flatMap(({ kind, isPositive }) => {
    const positive = isPositive(row);
    if (positive === undefined) return [];
    return positive ? (kind === 'negative' ? NEGATIVE : 1) : 0;
  });
  return targets.length > 0 ? Math.max(...targets) : undefined;
}

function rowsOfSet(set: string, tasks: readonly Task[], folder: string, tests: ReadonlySet<string>): ToneRow[] {
  const rows: ToneRow[] = [];
  for (const row of readDataSet(folder, set)) {
    const target = targetOf(tasks, row);
    if (row.split === 'test' || target === undefined || tests.has(plainText(row.text))) continue;
    const { text, labels, split } = row;
    rows.push({ text, set, labels, target, isPositive: target === 1, split, isCalm: false, fold: foldOf(text) });
  }
  return rows;
}

const hasCorpus = (language: string) => existsSync(new URL(`../../corpus/messages/${language}.txt`, import.meta.url));

/** The customer's messages of our corpus; none in a language that has none yet. */
export function corpusRows(language: string, head: ToneHead): ToneRow[] {
  if (!hasCorpus(language)) return [];
  return readMessagesOf(language).flatMap(({ id, heat, kinds, text, split }) => {
    if (heat === null || split === 'test') return [];
    const isPositive = kinds.includes(head);
    const isCalm = heat === 0 && !isPositive;
    const target = isPositive ? 1 : 0;
    return { text, set: null, labels: kinds, target, isPositive, split, isCalm, fold: foldOf(id) };
  });
}

/** Where rows come from. */
export interface Sources {
  /** The data sets' folder; undefined for the corpus alone. */
  data?: string;
  /** A set that is left out (to see how a model does on texts it has never seen). */
  without?: string;
  /** What no row may say; `readTestTexts`. */
  tests?: ReadonlySet<string>;
}

/** All train and dev rows of one head of a language: public sets first, then the corpus. */
export function gatherRows(language: string, head: ToneHead, { data, without, tests = new Set() }: Sources): ToneRow[] {
  const isMeant = ({ kind }: Task) => (head === 'abuse' ? kind === 'abuse' : kind !== 'abuse');
  const tasks = data ? TASKS.filter((task) => task.language === language && isMeant(task) && task.set !== without) : [];
  const sets = [...Map.groupBy(tasks, ({ set }) => set)];
  return [...sets.flatMap(([set, own]) => rowsOfSet(set, own, data as string, tests)), ...corpusRows(language, head)];
}
