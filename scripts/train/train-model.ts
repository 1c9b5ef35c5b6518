import { type Example, type FtrlOptions, type Model, marginOf, trainFtrl } from './ftrl.ts';
import { hashText } from './hash-text.ts';

/** What a model learns from: a text, what it should say of it, and where it comes from (null: our corpus). */
export interface TrainRow {
  text: string;
  /** 0–1. */
  target: number;
  set: string | null;
  /** How much it counts beside others of its set; 1 where it is left out. */
  weight?: number;
  /** Features of the text (`hashText`), where they were read before. */
  hashes?: Int32Array;
}

export interface TrainOptions extends FtrlOptions {
  /** Sets larger than this count as if they had so many rows. */
  setSize: number;
  /** How much a row of our corpus counts. */
  domainWeight: number;
}

/** Chosen on dev figures (docs/model-card.md). */
export const OPTIONS: TrainOptions = {
  bits: 17,
  alpha: 1,
  l1: 0.3,
  l2: 0,
  epochs: 10,
  averaged: 5,
  seed: 20_261_121,
  setSize: 10_000,
  domainWeight: 5,
};

const hashed = new WeakMap<TrainRow, Int32Array>();

/** A row's features; read once, however often it is trained on. */
export function featuresOf(row: TrainRow): Int32Array {
  const hashes = row.hashes ?? hashed.get(row) ?? hashText(row.text);
  hashed.set(row, hashes);
  return hashes;
}

/** Trains one head of one language: seconds for 60,000 rows, and the same model for the same rows and options. */
export function trainModel(rows: readonly TrainRow[], options: Partial<TrainOptions> = {}): Model {
  const all = { ...OPTIONS, ...options };
  const sizes = Map.groupBy(rows, ({ set }) => set);
  const sources = new Map([...sizes.keys()].filter((set) => set !== null).map((set, at) => [set, at + 1] as const));
  const examples = rows.map((row): Example => {
    const size = sizes.get(row.set)?.length ?? 1;
    const share = row.set === null ? all.domainWeight : Math.min(1, all.setSize / size);
    return {
      hashes: featuresOf(row),
      target: row.target,
      weight: share * (row.weight ?? 1),
      source: row.set === null ? 0 : (sources.get(row.set) as number),
    };
  });
  return trainFtrl(examples, all);
}

/** Margin of a text: the higher, the surer. */
export const scoreWith = (model: Model, text: string) => marginOf(model, hashText(text));
