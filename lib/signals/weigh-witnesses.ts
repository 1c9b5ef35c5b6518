import type { SignalKind } from '../model/kinds.ts';
import type { Hit } from './definition.ts';
import { KINDS } from './kinds/index.ts';

/*
 * A phrase and the message as a whole are two witnesses: what the one says of a kind is added, in log-odds, to what the other does. Fitted to
 * messages that neither had seen (docs/model-card.md).
 */

/** What a phrase adds to the odds of its kind, by how plainly it speaks. */
const LIFT = { explicit: 1.9, tone: 1.2 } as const;
/** What is hardly likelier than not is not believed: four in seven, as of the model alone. */
const LEAST = 0.3;
/** A threat said outright is a hint even where it is one in four: what is missed there costs most. */
const LEAST_THREAT = -1.1;
/** From this on a kind is said outright, below it is a hint: of unseen messages that were calm, one in 50 reaches it (docs/model-card.md). */
const OUTRIGHT = 2;
/** Danger and the law are believed sooner: what is missed there costs most. */
const isGrave = (kind: SignalKind) => kind === 'legal-threat' || kind === 'safety';
const GRAVE_LIFT = 0.5;

/** What is threatened or demanded is so in any words; how anything else is said, insults too, is tone, unless a phrase says it. */
const isThreat = (kind: SignalKind) => KINDS[kind].isThreat && kind !== 'abuse';

/** Who names their anger is angry, whatever else they write about. */
const isOutspoken = ({ kind, strength }: Hit) => strength === 'explicit' && (kind === 'anger' || kind === 'abuse');
const OUTSPOKEN_LIFT = 1.1;

const sum = (kind: SignalKind, odds: number, lift: number) => odds + lift + (isGrave(kind) ? GRAVE_LIFT : 0);
const liftOf = (hit: Hit) => LIFT[hit.strength] + (isOutspoken(hit) ? OUTSPOKEN_LIFT : 0);

/** How plainly a kind is said where no phrase says it. `odds`: of the kind, by the message as a whole. */
export function strengthByModel(kind: SignalKind, odds: number): Hit['strength'] {
  return isThreat(kind) && sum(kind, odds, 0) >= OUTRIGHT ? 'explicit' : 'tone';
}

const hintOf = (hit: Hit): Hit => ({ ...hit, strength: 'tone' });

/** A phrase as far as the message bears it out: as it was, as a hint, or not at all. `odds`: of its kind, by the message as a whole. */
export function weighWitnesses(hit: Hit, odds: number, outright = OUTRIGHT): Hit | undefined {
  const both = sum(hit.kind, odds, liftOf(hit));
  const least = hit.strength === 'explicit' && isThreat(hit.kind) ? LEAST_THREAT : LEAST;
  if (both < least && !isOutspoken(hit)) return undefined;
  return both < outright ? hintOf(hit) : hit;
}

/** So many kinds that a message bears out say that it is a message of many complaints: the model knows few of those, and doubts what stands among others. */
const MANY = 3;

/** Phrases of one message as far as it bears them out; who complains of many things at once is believed, and beside a threat that stands another needs no more. */
export function weighAll(
  heard: ReadonlyMap<SignalKind, readonly Hit[]>,
  odds: ReadonlyMap<SignalKind, number>,
): Map<SignalKind, Hit[]> {
  const weigh = (outright: number) =>
    [...heard].map(([kind, hits]) => {
      const own = odds.get(kind);
      const left = own === undefined ? [...hits] : hits.flatMap((hit) => weighWitnesses(hit, own, outright) ?? []);
      return { kind, hits, left };
    });
  const first = weigh(OUTRIGHT);
  const isThreatening = first.some(
    ({ kind, left }) => isThreat(kind) && left.some(({ strength }) => strength === 'explicit'),
  );
  const weighed = isThreatening ? weigh(LEAST) : first;
  const areMany = weighed.filter(({ left }) => left.length > 0).length >= MANY;
  return new Map(
    weighed.flatMap(({ kind, hits, left }) => {
      if (left.length > 0) return [[kind, left] as const];
      const outright = areMany ? hits.filter(({ strength }) => strength === 'explicit') : [];
      return outright.length > 0 ? [[kind, outright.map(hintOf)] as const] : [];
    }),
  );
}
