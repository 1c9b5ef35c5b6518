import type { HeadWeights, ToneHead } from '../../lib/tone/tone-weights.ts';
import { findThreshold, fitPlatt, type Judged, type Terms } from './calibrate.ts';
import { TASKS } from './data-sets.ts';
import { cutWeights, encodeSteps } from './encode-weights.ts';
import { type Model, marginOf } from './ftrl.ts';
import { FOLDS, type ToneRow } from './gather-rows.ts';
import { areaUnderCurve, type Scored } from './measure.ts';
import { featuresOf, type TrainOptions, type TrainRow, trainModel } from './train-model.ts';

/** An insult is a weightier thing to say of somebody than anger: it must be surer. */
const TERMS: Readonly<Record<ToneHead, Terms>> = {
  anger: { falseAlarms: 0.01, precision: 0.6 },
  abuse: { falseAlarms: 0.01, precision: 0.75 },
};

/** What came of one head, on texts that it did not see in training. */
export interface HeadReport {
  /** Area under the ROC curve by task; `corpus` is our own messages. */
  curves: Readonly<Record<string, number>>;
  /** Of our own messages that reach the threshold, how many have the kind. */
  precision: number;
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

/** A row that is learnt from, measured, or both. */
export type FoldedRow = TrainRow & Pick<ToneRow, 'split' | 'fold'>;

/**
 * Each row with its margin by a model that has not seen it: dev rows by the whole one, train rows by that of the other folds.
 * Rows of fold -1 are only learnt from.
 */
export function scoreUnseen<Row extends FoldedRow>(
  rows: readonly Row[],
  whole: Model,
  most: number,
  options: Partial<TrainOptions>,
): { row: Row; margin: number }[] {
  const train = rows.filter(({ split }) => split === 'train');
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const others = train.filter((row) => row.fold !== fold);
    return cutModel(trainModel(others, options), most).model;
  });
  const measured = rows.filter(({ fold }) => fold >= 0);
  return measured.map((row) => {
    const model = row.split === 'dev' ? whole : (parts[row.fold] as Model);
    return { row, margin: marginOf(model, featuresOf(row)) };
  });
}

type Unseen = ReturnType<typeof scoreUnseen<ToneRow>>;

const scoredOf = (unseen: Unseen): Scored[] =>
  unseen.map(({ row, margin }) => ({ score: margin, isPositive: row.isPositive }));

/** Few rows of a dev split say little: below this the folds of train are measured, too. */
const FEWEST_DEV = 400;

function curvesOf(unseen: Unseen, head: ToneHead): Record<string, number> {
  const curves: Record<string, number> = {};
  for (const task of TASKS) {
    if ((task.kind === 'abuse') !== (head === 'abuse')) continue;
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

/** A head that cannot keep to its terms never speaks: no probability is so high. */
const NEVER = 2;

/**
 * Trains, cuts, calibrates and measures one head.
 *
 * @param rows `gatherRows` of the head
 * @param most so many weights are kept
 * @param calmTexts margins are also taken of these: requests of a public set that nobody is angry in
 */
export function trainHead(
  head: ToneHead,
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
  const judged = own.map(({ row: { isPositive, isCalm }, margin }) => ({ margin, isPositive, isCalm }));
  const asked = calmTexts.map((row) => ({ margin: marginOf(model, featuresOf(row)), isPositive: false, isCalm: true }));
  // Requests of a shop and our own calm messages are kept to each on its own: many of the one would hide the other.
  const margins = [
    findThreshold(judged, TERMS[head]),
    asked.length > 0
      ? findThreshold([...judged.filter(({ isPositive }) => isPositive), ...asked], TERMS[head])
      : -Infinity,
  ];
  const isHopeless = margins.includes(undefined);
  const margin = isHopeless ? Infinity : Math.max(...margins.map(Number));
  const heard = judged.filter((one) => one.margin >= margin);
  const share = (of: readonly Judged[]) => of.filter((one) => one.margin >= margin).length / of.length;
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    weights: {
      scale: round(scale),
      bias: round(model.bias),
      slope: round(slope),
      intercept: round(intercept),
      threshold: isHopeless ? NEVER : round(1 / (1 + Math.exp(-(slope * margin + intercept)))),
      ...encodeSteps(steps),
    },
    report: {
      curves: curvesOf(unseen, head),
      precision: heard.filter(({ isPositive }) => isPositive).length / heard.length,
      recall: share(judged.filter(({ isPositive }) => isPositive)),
      falseAlarms: share(judged.filter(({ isCalm }) => isCalm)),
      weights: steps.filter((step) => step !== 0).length,
    },
  };
}

export const HEADS: readonly ToneHead[] = ['anger', 'abuse'];
