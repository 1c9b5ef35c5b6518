import { type KindHead, MODEL_KINDS, type ModelKind } from '../../../lib/tone/kind-weights.ts';
import { findThreshold, fitPlatt, type Terms } from '../calibrate.ts';
import { encodeSteps } from '../encode-weights.ts';
import { areaUnderCurve } from '../measure.ts';
import { cutModel, scoreUnseen } from '../train-head.ts';
import { trainModel } from '../train-model.ts';
import { gatherKindRows, type KindRow } from './gather-kind-rows.ts';

const BITS = 14;
const OPTIONS = { bits: BITS, alpha: 1, l1: 0.5, l2: 0, epochs: 12, domainWeight: 1 };

/** A hint may be wrong once in a while. */
const TERMS: Terms = { falseAlarms: 0.01, precision: 0.78 };
/** These lift a ticket to critical. */
const isGrave = (kind: ModelKind) => kind === 'legal-threat' || kind === 'safety';
/** Fewer that are right prove no precision. */
const FEWEST_RIGHT = 5;

export interface KindReport {
  curve: number;
  /** Of messages with the kind, how many are called. */
  recall: number;
  /** Of calm messages, how many are called at all. */
  falseAlarms: number;
  weights: number;
}

const rowsFor = (rows: readonly KindRow[], kind: ModelKind) =>
  rows.map((row) => ({ ...row, target: row.kinds.includes(kind) ? 1 : 0 }));

interface Measured {
  row: KindRow;
  margin: number;
}

function thresholdOf(measured: readonly Measured[], kind: ModelKind): number | null {
  const judged = measured.map(({ row, margin }) => ({
    margin,
    isPositive: row.kinds.includes(kind),
    isCalm: row.isCalm,
  }));
  const margin = findThreshold(judged, TERMS);
  if (margin === undefined) return null;
  const right = judged.filter((one) => one.isPositive && one.margin >= margin).length;
  return right < FEWEST_RIGHT ? null : Number(margin.toPrecision(6));
}

/**
 * Where the model gives a kind less than this, a pattern's words for it are taken as a hint: on messages that the patterns were not made from, that halves the
 * false alarms and loses one in twenty of the rest (dev messages of the five further languages). Danger and the law are doubted less.
 */
const DOUBT = 0.12;
const GRAVE_DOUBT = 0.025;

/** The margin of so low a probability, by how often margins are right on unseen messages. */
function doubtOf(measured: readonly Measured[], kind: ModelKind): number {
  const { slope, intercept } = fitPlatt(
    measured.map(({ row, margin }) => ({ score: margin, isPositive: row.kinds.includes(kind) })),
  );
  const least = isGrave(kind) ? GRAVE_DOUBT : DOUBT;
  return Number(((Math.log(least / (1 - least)) - intercept) / slope).toPrecision(6));
}

/** Trains, cuts and measures one kind of a language. `most`: so many weights are kept. */
export function trainKind(
  all: readonly KindRow[],
  kind: ModelKind,
  most: number,
): { head: KindHead; report: KindReport } {
  const rows = rowsFor(all, kind);
  const learnt = rows.filter(({ split }) => split === 'train');
  const whole = cutModel(trainModel(learnt, OPTIONS), most);
  const measured = scoreUnseen(rows, whole.model, most, OPTIONS);
  const tone = thresholdOf(measured, kind);
  const positives = measured.filter(({ row }) => row.kinds.includes(kind));
  const calm = measured.filter(({ row }) => row.isCalm);
  const share = (of: readonly Measured[], from: number | null) =>
    from === null ? 0 : of.filter(({ margin }) => margin >= from).length / of.length;
  return {
    head: {
      scale: Number(whole.scale.toPrecision(6)),
      bias: Number(whole.model.bias.toPrecision(6)),
      tone,
      doubt: doubtOf(measured, kind),
      ...encodeSteps(whole.steps),
    },
    report: {
      curve: areaUnderCurve(
        measured.map(({ row, margin }) => ({ score: margin, isPositive: row.kinds.includes(kind) })),
      ),
      recall: share(positives, tone),
      falseAlarms: share(calm, tone),
      weights: whole.steps.filter((step) => step !== 0).length,
    },
  };
}

/** Trains every kind of a language, and gives it as the source of `lib/tone/kinds/<language>.ts`: the same data, the same bytes. */
export function trainKinds(
  language: string,
  data: string | undefined,
  most: number,
): { source: string; reports: Record<ModelKind, KindReport> } {
  const rows = gatherKindRows(language, data);
  const trained = MODEL_KINDS.map((kind) => [kind, trainKind(rows, kind, most)] as const);
  const heads = Object.fromEntries(trained.map(([kind, { head }]) => [kind, head]));
  return {
    source: `// Made by \`npm run train\`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const ${language}: KindWeights = ${JSON.stringify({ bits: BITS, heads }, null, 2)};
`,
    reports: Object.fromEntries(trained.map(([kind, { report }]) => [kind, report])) as Record<ModelKind, KindReport>,
  };
}
