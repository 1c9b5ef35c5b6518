import { type KindHead, MODEL_KINDS, type ModelKind } from '../../../lib/tone/kind-weights.ts';
import { fitPlatt } from '../calibrate.ts';
import { cutWeights, encodeSteps } from '../encode-weights.ts';
import type { Model } from '../ftrl.ts';
import { FOLDS } from '../gather-rows.ts';
import { areaUnderCurve } from '../measure.ts';
import type { KindRow } from './gather-kind-rows.ts';
import { type PooledOptions, pooledMargin, trainPooled } from './pooled-ftrl.ts';

/** What every model of kinds is trained with. */
export const COMMON = { alpha: 0.5, l2: 0, seed: 20_261_123 };

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

interface Measured {
  row: LearntRow;
  margin: number;
}

interface Cut {
  /** As it is shipped: with its weights cut. */
  model: Model;
  steps: Int8Array;
  scale: number;
}

/** What training a kind needs to know. */
interface Task {
  kind: ModelKind;
  options: PooledOptions;
  /** So many weights are kept. */
  most: number;
}

function learn(rows: readonly LearntRow[], { kind, options, most }: Task): Cut {
  const examples = rows.map(({ kinds, features, weight }) => ({
    features,
    target: kinds.includes(kind) ? 1 : 0,
    weight,
  }));
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
      .map((row) => ({ row, margin: pooledMargin(model, row.features, task.options.window) }));
  }).flat();
}

interface Trained {
  head: KindHead;
  report: KindReport;
  /** Log-odds of each row that is measured on, by a model that has not seen it. */
  odds: Map<LearntRow, number>;
}

/** Trains, cuts, calibrates and measures one kind. */
function trainKind(rows: readonly LearntRow[], task: Task): Trained {
  const { model, scale, steps } = learn(rows, task);
  const measured = measureUnseen(rows, task);
  const scored = measured.map(({ row: { kinds }, margin }) => ({
    score: margin,
    isPositive: kinds.includes(task.kind),
  }));
  const { slope, intercept } = fitPlatt(scored);
  const oddsOf = (margin: number) => slope * margin + intercept;
  const called = measured.filter(({ margin }) => oddsOf(margin) >= 0);
  const positives = scored.filter(({ isPositive }) => isPositive).length;
  const right = called.filter(({ row }) => row.kinds.includes(task.kind)).length;
  const calm = measured.filter(({ row }) => row.isCalm).length;
  return {
    head: {
      scale: Number((slope * scale).toPrecision(6)),
      bias: Number((slope * model.bias + intercept).toPrecision(6)),
      ...encodeSteps(steps),
    },
    report: {
      curve: areaUnderCurve(scored),
      precision: right / called.length,
      recall: right / positives,
      falseAlarms: called.filter(({ row }) => row.isCalm).length / calm,
      weights: steps.filter((step) => step !== 0).length,
    },
    odds: new Map(measured.map(({ row, margin }) => [row, oddsOf(margin)])),
  };
}

export interface TrainedHeads {
  /** Of a file in `lib/tone/kinds`: the same data, the same bytes. */
  source: string;
  reports: Record<ModelKind, KindReport>;
  /** Log-odds of each kind for a row that is measured on, by models that had not seen it; in the order of MODEL_KINDS. */
  oddsOf: (row: LearntRow) => number[];
}

/** Trains every kind, as the source of `lib/tone/kinds/<name>.ts`. */
export function trainHeads(name: string, rows: readonly LearntRow[], how: Omit<Task, 'kind'>): TrainedHeads {
  const trained = MODEL_KINDS.map((kind) => [kind, trainKind(rows, { kind, ...how })] as const);
  const { bits, window } = how.options;
  const heads = Object.fromEntries(trained.map(([kind, { head }]) => [kind, head]));
  return {
    source: `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const ${name}: KindWeights = ${JSON.stringify({ bits, window, heads }, null, 2)};
`,
    reports: Object.fromEntries(trained.map(([kind, { report }]) => [kind, report])) as Record<ModelKind, KindReport>,
    oddsOf: (row) => trained.map(([, { odds }]) => odds.get(row) as number),
  };
}
