import { foldText } from '../../lib/signals/reading/fold-text.ts';
import { readTone } from '../../lib/tone/read-tone.ts';
import { type DataRow, readDataSet, TASKS, type Task } from '../train/data-sets.ts';
import type { Scored } from '../train/measure.ts';
import { PEERS } from './peers.ts';
import { bestThreshold, type Ranking, rank } from './rank.ts';

/** A question put to one who answers with a number. */
export interface Answer extends Ranking {
  who: string;
  /** Microseconds a text, mean over the test texts after a warm-up. */
  micros: number;
  texts: number;
}

export interface Asked {
  task: Task;
  share: number;
  answers: Answer[];
}

/** Complaints among requests: no anger in most, and no training data; asked to see that a calm complaint does rank above a request. */
const BITEXT: Task = {
  id: 'en-complaint-bitext',
  set: 'bitext_cs',
  language: 'en',
  kind: 'negative',
  isPositive: ({ labels }) => labels[0] === 'complaint',
};
export const QUESTIONS: readonly Task[] = [...TASKS, BITEXT];

/** Comments with whole logs in them would take some peers minutes each: everybody is given their beginning. */
const LONGEST = 1_000;
const MOST_TRAIN = 4_000;
const MOST_TIMED = 1_000;

/** Every n-th, so that no part of a set is left out. */
export function thin<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, at) => items[Math.floor(at * step)] as T);
}

export interface Labelled {
  text: string;
  isPositive: boolean;
}

/** The rows of a task in some splits, with the truth. */
export function labelledRows(task: Task, rows: readonly DataRow[], isMeant: (row: DataRow) => boolean): Labelled[] {
  return rows.filter(isMeant).flatMap((row) => {
    const isPositive = task.isPositive(row);
    return isPositive === undefined ? [] : [{ text: row.text.slice(0, LONGEST), isPositive }];
  });
}

/** The tone model as the extension asks it. Polarity is asked of the head for anger. */
export function toneScorer(language: string, kind: Task['kind']): (text: string) => number {
  const head = kind === 'abuse' ? 'abuse' : 'anger';
  return (text) => readTone(foldText(text).text, language)?.[head] ?? 0;
}

/** As many texts as have so many characters together, on average. */
export function mostTexts(texts: readonly { text: string }[], characters = Number.POSITIVE_INFINITY): number {
  const all = texts.reduce((sum, { text }) => sum + text.length, 0);
  return Math.floor((characters * texts.length) / Math.max(1, all));
}

const score = (rows: readonly Labelled[], of: (text: string) => number): Scored[] =>
  rows.map(({ text, isPositive }) => ({ score: of(text), isPositive }));

function time(rows: readonly Labelled[], of: (text: string) => number): number {
  const texts = thin(rows, MOST_TIMED).map(({ text }) => text);
  for (const text of texts.slice(0, texts.length / 5)) of(text);
  const start = performance.now();
  for (const text of texts) of(text);
  return ((performance.now() - start) * 1000) / texts.length;
}

function answer(
  who: string,
  of: (text: string) => number,
  train: readonly Labelled[],
  test: readonly Labelled[],
  most = Number.POSITIVE_INFINITY,
): Answer {
  const asked = thin(test, most);
  const threshold = bestThreshold(score(thin(train, Math.min(most, MOST_TRAIN)), of));
  return { who, ...rank(score(asked, of), threshold), micros: time(thin(asked, most / 4), of), texts: asked.length };
}

/** Puts a data set's question to the tone model and to every peer that speaks its language, on its test split; thresholds come from train (and dev). */
export function ask(task: Task, folder: string): Asked {
  const rows = readDataSet(folder, task.set);
  const test = labelledRows(task, rows, ({ split }) => split === 'test');
  const train = labelledRows(task, rows, ({ split }) => split !== 'test');
  const answers = [answer('Simmer', toneScorer(task.language, task.kind), train, test)];
  for (const { name, languages, make, mostCharacters } of PEERS) {
    if (!languages.includes(task.language)) continue;
    answers.push(answer(name, make(task.language), train, test, mostTexts(test, mostCharacters)));
  }
  return { task, share: test.filter(({ isPositive }) => isPositive).length / test.length, answers };
}
