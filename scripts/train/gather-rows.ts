import { createHash } from 'node:crypto';
import type { ToneHead } from '../../lib/tone/tone-weights.ts';
import { type CorpusMessage, readMessagesOf, readSayingsOf } from '../corpus/parse-corpus.ts';
import { type DataRow, readDataSet, TASKS, type Task } from './data-sets.ts';
import { leaningOfHeat, leaningOfLabels } from './leanings.ts';
import { lexiconRows } from './lexicon-rows.ts';

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
  /** 0–3: rows of one scenario, or one text, are never parted; -1 for what every fold may learn from. */
  fold: number;
  /** How much it counts beside others of its set. */
  weight?: number;
}

export const FOLDS = 4;

export const foldOf = (key: string) => (createHash('sha256').update(key).digest()[0] as number) % FOLDS;

/** How texts are compared across sets. */
export const plainText = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Every text of any test split of the sets: what nothing may be trained on. */
export function readTestTexts(folder: string): Set<string> {
  const texts = new Set<string>();
  for (const name of new Set(TASKS.map(({ set }) => set)))
    for (const { text, split } of readDataSet(folder, name)) if (split === 'test') texts.add(plainText(text));
  return texts;
}

/** What a row is to the head; undefined where every task leaves it out. */
function judge(
  head: ToneHead,
  tasks: readonly Task[],
  row: DataRow,
): { isPositive: boolean; target: number } | undefined {
  const answers = tasks.map((task) => (task.kind === head ? task.isPositive(row) : false));
  if (answers.every((answer) => answer === undefined)) return undefined;
  const isPositive = answers.includes(true);
  return { isPositive, target: isPositive ? 1 : head === 'anger' ? leaningOfLabels(row.labels) : 0 };
}

type Read = (set: string) => readonly DataRow[];

function rowsOfSet(
  head: ToneHead,
  set: string,
  tasks: readonly Task[],
  read: Read,
  tests: ReadonlySet<string>,
): ToneRow[] {
  const rows: ToneRow[] = [];
  for (const row of read(set)) {
    const answer = row.split === 'test' ? undefined : judge(head, tasks, row);
    if (row.split === 'test' || !answer || tests.has(plainText(row.text))) continue;
    const { text, labels, split } = row;
    rows.push({ text, set, labels, ...answer, split, isCalm: false, fold: foldOf(text) });
  }
  return rows;
}

/** Uncivil remarks on software are mostly impatience and bitterness: they teach anger, too, though nobody labelled them so. */
const LENT = { set: 'gh_incivility', language: 'en', target: 0.6 };

function lentRows(
  language: string,
  head: ToneHead,
  without: string | undefined,
  read: Read,
  tests: ReadonlySet<string>,
): ToneRow[] {
  if (head !== 'anger' || language !== LENT.language || without === LENT.set) return [];
  const tasks = TASKS.filter(({ set }) => set === LENT.set);
  return rowsOfSet('abuse', LENT.set, tasks, read, tests)
    .filter(({ split }) => split === 'train')
    .map((row) => ({ ...row, target: row.isPositive ? LENT.target : 0 }));
}

/** Sayings are many, and each is but a sentence: more would drown the public sets. */
const SAYING = 0.3;

/** The customer's messages of our corpus, never their test split, and its sayings, which are only learnt from. */
export function corpusRows(language: string, head: ToneHead): ToneRow[] {
  const rowsOf = (messages: readonly CorpusMessage[]) => messages.flatMap((message) => rowOf(message, head));
  const sayings = rowsOf(readSayingsOf(language)).map(
    (row): ToneRow => ({
      ...row,
      split: 'train',
      fold: -1,
      weight: SAYING,
    }),
  );
  return [...rowsOf(readMessagesOf(language)), ...sayings];
}

function rowOf({ id, heat, kinds, text, split }: CorpusMessage, head: ToneHead): ToneRow[] {
  if (heat === null || split === 'test') return [];
  const isPositive = kinds.includes(head);
  const isCalm = heat === 0 && !isPositive;
  const leaning = head === 'anger' ? leaningOfHeat(heat) : 0;
  const target = isPositive ? 1 : leaning;
  return [{ text, set: null, labels: kinds, target, isPositive, split, isCalm, fold: foldOf(id) }];
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

/**
 * All train and dev rows of one head of a language: public sets first, then the lexicon, then the corpus. Without a data folder
 * the corpus alone.
 */
export function gatherRows(language: string, head: ToneHead, { data, without, tests = new Set() }: Sources): ToneRow[] {
  const own = corpusRows(language, head);
  if (!data) return own;
  const isMeant = ({ kind }: Task) => (head === 'abuse' ? kind === 'abuse' : kind !== 'abuse');
  const tasks = TASKS.filter((task) => task.language === language && isMeant(task) && task.set !== without);
  const read: Read = (set) => readDataSet(data, set);
  return [
    ...[...Map.groupBy(tasks, ({ set }) => set)].flatMap(([set, all]) => rowsOfSet(head, set, all, read, tests)),
    ...lentRows(language, head, without, read, tests),
    ...lexiconRows(language, head),
    ...own,
  ];
}
