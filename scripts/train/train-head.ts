import type { HeadWeights, ToneHead } from '../../lib/tone/tone-weights.ts';
import { findThreshold, fitPlatt } from './calibrate.ts';
import { TASKS } from './data-sets.ts';
import { cutWeights, encodeSteps } from './encode-weights.ts';
import { type Model, marginOf } from './ftrl.ts';
import { FOLDS, type ToneRow } from './gather-rows.ts';
import { areaUnderCurve, type Scored } from './measure.ts';
import { featuresOf, type TrainOptions, trainModel } from './train-model.ts';

/** At most so many calm messages may be called angry or abusive. */
const FALSE_ALARMS = 0.01;

/** What came of one head, on texts that it did not see in training. */
export interface HeadReport {
  /** Area under the ROC curve by task; `corpus` is our own messages. */
  curves: Readonly<Record<string, number>>;
  /** Of our own messages with the kind, how many reach the threshold. */
  recall: number;
  /** Of our own calm messages, how many reach it. */
  falseAlarms: number;
  weights: number;
}

export interface TrainedHead {
  weights: HeadWeights;
  report: HeadReport;
}

/** A model as it is shipped: with weights cut to 6 bits. */
export function cutModel(model: Model, most: number): { model: Model; steps: Int8Array; scale: number } {
  const { scale, steps } = cutWeights(model.weights, most);
  return { model: { ...model, weights: Float32Array.from(steps, (step) => step * scale) }, steps, scale };
}

/** Each row with its margin by a model that has not seen it: dev rows by the whole one, train rows by that of the other folds. */
function scoreUnseen(rows: readonly ToneRow[], whole: Model, most: number, options: Partial<TrainOptions>) {
  const train = rows.filter(({ split }) => split === 'train');
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const others = train.filter((row) => row.fold !== fold);
    return cutModel(trainModel(others, options), most).model;
  });
  return rows.map((row) => {
    const model = row.split === 'dev' ? whole : (parts[row.fold] as Model);
    return { row, margin: marginOf(model, featuresOf(row)) };
  });
}

type Unseen = ReturnType<typeof scoreUnseen>;

const scoredOf = (unseen: Unseen): Scored[] =>
  unseen.map(({ row, margin }) => ({ score: margin, isPositive: row.isPositive }));

/** Few rows of a dev split say little: below this the folds of train are measured, too. */
const FEWEST_DEV = 400;

function curvesOf(unseen: Unseen): Record<string, number> {
  const curves: Record<string, number> = {};
  for (const task of TASKS) {
    const own = unseen.filter(({ row }) => row.set === task.set);
    const dev = own.filter(({ row }) => row.split === 'dev');
    const scored = (dev.length < FEWEST_DEV ? own : dev).flatMap(({ row, margin }) => {
      const isPositive = task.isPositive(row);
      return isPositive === undefined ? [] : [{ score: margin, isPositive }];
    });
    if (scored.length > 0) curves[task.id] = areaUnderCurve(scored);
  }
  const corpus = unseen.filter(({ row }) => row.set === null);
  if (corpus.length > 0) curves.corpus = areaUnderCurve(scoredOf(corpus));
  return curves;
}

/** Fewer messages with the kind are no ground to calibrate on. */
const FEWEST_HOT = 8;

/** Our own messages; where they are too few (a language without a corpus yet) the public sets stand in. */
function domainOf(unseen: Unseen): Unseen {
  const own = unseen.filter(({ row }) => row.set === null);
  if (own.filter(({ row }) => row.isPositive).length >= FEWEST_HOT) return own;
  return unseen.map(({ row, margin }) => ({ row: { ...row, isCalm: row.target === 0 }, margin }));
}

/** A head that has learnt nothing never speaks. */
const NEVER = 2;

/**
 * Trains, cuts, calibrates and measures one head.
 *
 * @param calmTexts margins are also taken of these: requests of a public set that nobody is angry in
 */
export function trainHead(
  rows: readonly ToneRow[],
  most: number,
  options: Partial<TrainOptions>,
  calmTexts: readonly ToneRow[],
): TrainedHead {
  const whole = trainModel(
    rows.filter(({ split }) => split === 'train'),
    options,
  );
  const { model, steps, scale } = cutModel(whole, most);
  const unseen = scoreUnseen(rows, model, most, options);
  const own = domainOf(unseen);
  const { slope, intercept } = fitPlatt(scoredOf(own));
  const probabilityOf = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + intercept)));
  const calm = own.filter(({ row }) => row.isCalm).map(({ margin }) => margin);
  const requests = calmTexts.map((row) => marginOf(model, featuresOf(row)));
  const margin = Math.max(
    findThreshold(calm, FALSE_ALARMS),
    requests.length ? findThreshold(requests, FALSE_ALARMS) : -99,
  );
  const hot = own.filter(({ row }) => row.isPositive);
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    weights: {
      scale: round(scale),
      bias: round(model.bias),
      slope: round(slope),
      intercept: round(intercept),
      threshold: hot.length > 0 ? round(probabilityOf(margin)) : NEVER,
      ...encodeSteps(steps),
    },
    report: {
      curves: curvesOf(unseen),
      recall: hot.filter((one) => one.margin >= margin).length / hot.length,
      falseAlarms: calm.filter((one) => one >= margin).length / calm.length,
      weights: steps.filter((step) => step !== 0).length,
    },
  };
}

export const HEADS: readonly ToneHead[] = ['anger', 'abuse'];
