import { type KindHead, MODEL_HEADS, type ModelHead } from '../../../lib/tone/kind-weights.ts';
import type { View } from '../../../lib/tone/stack-kinds.ts';
import { fitPlatt } from '../calibrate.ts';
import { cutWeights, encodeRows } from '../encode-weights.ts';
import type { Model } from '../ftrl.ts';
import { FOLDS } from '../gather-rows.ts';
import { areaUnderCurve } from '../measure.ts';
import type { KindRow } from './gather-kind-rows.ts';
import { isOf } from './is-of.ts';
import { type Margin, type PooledOptions, pooledMargin, trainPooled } from './pooled-ftrl.ts';

/** What every model of kinds is trained with. */
export const COMMON = { l2: 0, seed: 20_261_123 };

/** Whole steps to either side: with more the kinds are heard no better (folds of en). */
const LEVELS = 15;

/** What is learnt from: a text's features, all of them or its classes alone. */
export type LearntRow = Omit<KindRow, 'text' | 'classes'>;

/** On texts that the model did not see in training. */
export interface KindReport {
  curve: number;
  /** Of messages that are more likely than not to have the kind, how many have it. */
  precision: number;
  /** Of messages with the kind, how many are. */
  recall: number;
  /** Of calm messages, how many are. */
  falseAlarms: number;
  weights: number;
}

interface Measured extends Margin {
  row: LearntRow;
}

interface Cut {
  /** As it is shipped: with its weights cut. */
  model: Model;
  steps: Int8Array;
  scale: number;
}

/** What training a kind needs to know. */
interface Task {
  head: ModelHead;
  options: PooledOptions;
  /** So many weights are kept. */
  most: number;
}

function learn(rows: readonly LearntRow[], { head, options, most }: Task): Cut {
  const examples = rows.flatMap((row) => {
    const isTrue = isOf(row, head);
    return isTrue === undefined ? [] : [{ features: row.features, target: isTrue ? 1 : 0, weight: row.weight }];
  });
  const model = trainPooled(examples, options);
  const { scale, steps } = cutWeights(model.weights, most, LEVELS);
  return { model: { ...model, weights: Float32Array.from(steps, (step) => step * scale) }, steps, scale };
}

/** Each row that is measured on, with its margin by a model that has not seen it. */
function measureUnseen(rows: readonly LearntRow[], task: Task): Measured[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { model } = learn(
      rows.filter((row) => row.fold !== fold),
      task,
    );
    return rows
      .filter((row) => row.fold === fold)
      .map((row) => ({ row, ...pooledMargin(model, row.features, task.options.window) }));
  }).flat();
}

interface Trained {
  head: KindHead;
  steps: Int8Array;
  report: KindReport;
  /** Log-odds of each row that is measured on, and what of them the whole text adds, by a model that has not seen it. */
  unseen: Map<LearntRow, { odds: number; whole: number }>;
}

/** Trains, cuts, calibrates and measures one head. */
function trainHead(rows: readonly LearntRow[], task: Task): Trained {
  const { model, scale, steps } = learn(rows, task);
  const measured = measureUnseen(rows, task);
  const judged = measured.flatMap((one) => {
    const isPositive = isOf(one.row, task.head);
    return isPositive === undefined ? [] : [{ ...one, score: one.margin, isPositive }];
  });
  const { slope, intercept } = fitPlatt(judged);
  const oddsOf = (margin: number) => slope * margin + intercept;
  const called = judged.filter(({ margin }) => oddsOf(margin) >= 0);
  const right = called.filter(({ isPositive }) => isPositive).length;
  return {
    head: {
      scale: Number((slope * scale).toPrecision(6)),
      bias: Number((slope * model.bias + intercept).toPrecision(6)),
    },
    steps,
    report: {
      curve: areaUnderCurve(judged),
      precision: right / called.length,
      recall: right / judged.filter(({ isPositive }) => isPositive).length,
      falseAlarms: called.filter(({ row }) => row.isCalm).length / judged.filter(({ row }) => row.isCalm).length,
      weights: steps.filter((step) => step !== 0).length,
    },
    unseen: new Map(measured.map(({ row, margin, whole }) => [row, { odds: oddsOf(margin), whole: slope * whole }])),
  };
}

export interface TrainedHeads {
  /** Of a file in `lib/tone/kinds`: the same data, the same bytes. */
  source: string;
  reports: Record<ModelHead, KindReport>;
  /** What models that had not seen it make of a row that is measured on. */
  viewOf: (row: LearntRow) => View;
}

/** Trains every head, as the source of `lib/tone/kinds/<name>.ts`. */
export function trainHeads(name: string, rows: readonly LearntRow[], how: Omit<Task, 'head'>): TrainedHeads {
  const trained = MODEL_HEADS.map((head) => ({ name: head, ...trainHead(rows, { head, ...how }) }));
  const { bits, window } = how.options;
  const heads = Object.fromEntries(trained.map(({ name, head }) => [name, head]));
  const weights = { bits, window, heads, ...encodeRows(trained.map(({ steps }) => steps)) };
  return {
    source: `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const ${name}: KindWeights = ${JSON.stringify(weights, null, 2)};
`,
    reports: Object.fromEntries(trained.map(({ name, report }) => [name, report])) as Record<ModelHead, KindReport>,
    viewOf: (row) => {
      const unseen = trained.map((head) => head.unseen.get(row) as { odds: number; whole: number });
      return { odds: unseen.map(({ odds }) => odds), wholes: unseen.map(({ whole }) => whole) };
    },
  };
}
