import { entryOf } from '../model/entry-of.ts';
import type { SignalKind } from '../model/kinds.ts';
import { CLASS_WEIGHTS, KIND_WEIGHTS } from './all-kind-weights.ts';
import { addClasses, sharedClasses } from './class-features.ts';
import { explainWeights } from './explain-weights.ts';
import { type KindWeights, MODEL_HEADS, MODEL_KINDS, type ModelKind, STACKED_HEADS } from './kind-weights.ts';
import { poolWindows, unitsOf, weighPooled } from './pool-windows.ts';
import { type Features, HEAD, makeScanner, TAIL } from './scan-features.ts';
import { makeSparseRows, type SparseRows } from './sparse-rows.ts';
import { stackKinds, type View } from './stack-kinds.ts';

/** A kind that the model hears in a text, and the words that speak for it most (UTF-16 offsets into the text given). */
export interface HeardKind {
  kind: ModelKind;
  /** Log-odds of it. */
  odds: number;
  start: number;
  end: number;
}

interface KindModel extends KindWeights {
  /** Weights of a bucket side by side, those of a head in its column. */
  table: SparseRows;
}

/**
 * Words and marks below which the model has nothing to go by: "Our lawyer is out" is a lawyer, and little else. Where there are no spaces each
 * character counts, and more are needed.
 */
const FEWEST = 9;
const CHARACTERS_A_WORD = 1.8;
const UNSPACED = ['zh', 'ja'];

/** Log-odds from which a kind is heard by the model alone: four in seven. */
const SURE = 0.3;

const scan = makeScanner();
// Made when a language is first read, from constants alone: the same each time.
const made = new Map<string, KindModel>();

function makeModel(weights: KindWeights): KindModel {
  return { ...weights, table: makeSparseRows(weights.bits, MODEL_HEADS.length, weights) };
}

function findModel(language: string): KindModel | undefined {
  const known = made.get(language);
  const weights = entryOf(KIND_WEIGHTS, language);
  if (known || !weights) return known;
  const model = makeModel(weights);
  made.set(language, model);
  return model;
}

let ofClasses: KindModel | undefined;

/** What a model makes of a text. What was pooled last stays for `weighPooled`. */
function viewBy({ table, window, heads }: KindModel, features: Features): View {
  const { totals, tops, count } = poolWindows(table, features, window);
  const units = unitsOf(count, window);
  const wholes = MODEL_HEADS.map((head, column) => heads[head].scale * (totals[column] as number) * units.total);
  const odds = MODEL_HEADS.map((head, column) => {
    const { scale, bias } = heads[head];
    return bias + (wholes[column] as number) + scale * (tops[column] as number) * units.top;
  });
  return { odds, wholes };
}

/** What the kind model makes of a text. */
export interface ReadKinds {
  /** What it is sure enough of to say by itself. */
  heard: readonly HeardKind[];
  /** Log-odds of each kind, before anybody looks at phrases; none where there is too little to weigh them by. */
  odds: ReadonlyMap<SignalKind, number>;
  /** Log-odds of whoever wrote it being displeased at all. */
  displeased: number;
}

const NOTHING: ReadKinds = { heard: [], odds: new Map(), displeased: 0 };
const DISPLEASED = STACKED_HEADS.indexOf('displeased');

/**
 * Kinds that a linear model hears in a customer's own words, folded (`foldText`): it knows ways of saying that no pattern lists. Each comes with the
 * words that weigh most, and none without. Linear in the text's length; at most 4,000 UTF-16 units are read. Nothing for a
 * language without a model.
 */
export function readKinds(text: string, language: string): ReadKinds {
  const model = findModel(language);
  if (!model) return NOTHING;
  const scanned = scan(text);
  const words = scanned.tokenCount / (UNSPACED.includes(language) ? CHARACTERS_A_WORD : 1);
  if (words < FEWEST) return NOTHING;
  const features = addClasses(text, language, scanned);
  // Of a longer text it has not read the middle, and phrases stand there, too.
  const isWhole = text.length <= HEAD + TAIL;
  ofClasses ??= makeModel(CLASS_WEIGHTS);
  const shared = viewBy(ofClasses, sharedClasses());
  const stacked = stackKinds(viewBy(model, features), shared);
  const sure: { column: number; own: number }[] = [];
  const odds = new Map<SignalKind, number>();
  for (const [column, kind] of MODEL_KINDS.entries()) {
    const own = stacked[column] as number;
    if (isWhole) odds.set(kind, own);
    if (own >= SURE) sure.push({ column, own });
  }
  const displeased = stacked[DISPLEASED] as number;
  if (sure.length === 0) return { heard: [], odds, displeased };
  const columns = sure.map(({ column }) => column);
  const weighed = weighPooled(model.table, columns, features.tokenCount);
  const heard = sure.flatMap(({ column, own }, nth) => {
    const span = explainWeights(text, features, weighed[nth] as Float64Array);
    return span ? [{ kind: MODEL_KINDS[column] as ModelKind, odds: own, ...span }] : [];
  });
  return { heard, odds, displeased };
}
