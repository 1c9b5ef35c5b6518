import type { SignalKind } from '../model/kinds.ts';
import type { Hit } from './definition.ts';

/*
 * A phrase and the message as a whole are two witnesses: what the one says of a kind is added, in log-odds, to what the other does. Fitted to
 * messages that neither had seen (docs/model-card.md).
 */

/** What a phrase adds to the odds of its kind, by how plainly it speaks. */
const LIFT = { explicit: 1.9, tone: 1.2 } as const;
/** Below this a phrase is not believed; one that says it outright must be all but alone with it: "see you in court, number 4, Tuesday at six". */
const LEAST = { explicit: -1.1, tone: -0.6 } as const;
/** Below this what is said outright is a hint, and no more. */
const OUTRIGHT = 0;

/** Danger and the law are believed sooner: what is missed there costs most. */
const isGrave = (kind: SignalKind) => kind === 'legal-threat' || kind === 'safety';
const GRAVE_LIFT = 0.5;

/** Who names their anger is angry, whatever else they write about. */
const isOutspoken = ({ kind, strength }: Hit) => strength === 'explicit' && (kind === 'anger' || kind === 'abuse');

const hintOf = (hit: Hit): Hit => ({ ...hit, strength: 'tone' });

/** A phrase as far as the message bears it out: as it was, as a hint, or not at all. `odds`: of its kind, by the message as a whole. */
export function weighWitnesses(hit: Hit, odds: number): Hit | undefined {
  if (isOutspoken(hit)) return hit;
  const both = odds + LIFT[hit.strength] + (isGrave(hit.kind) ? GRAVE_LIFT : 0);
  if (both < LEAST[hit.strength]) return undefined;
  return both < OUTRIGHT ? hintOf(hit) : hit;
}

/** So many kinds that a message bears out say that it is a message of many complaints: the model knows few of those, and doubts what stands among others. */
const MANY = 3;

/** Phrases of one message as far as it bears them out; who complains of many things at once is believed. */
export function weighAll(
  heard: ReadonlyMap<SignalKind, readonly Hit[]>,
  odds: ReadonlyMap<SignalKind, number>,
): Map<SignalKind, Hit[]> {
  const weighed = [...heard].map(([kind, hits]) => {
    const own = odds.get(kind);
    return { kind, hits, left: own === undefined ? [...hits] : hits.flatMap((hit) => weighWitnesses(hit, own) ?? []) };
  });
  const areMany = weighed.filter(({ left }) => left.length > 0).length >= MANY;
  return new Map(
    weighed.flatMap(({ kind, hits, left }) => {
      if (left.length > 0) return [[kind, left] as const];
      const outright = areMany ? hits.filter(({ strength }) => strength === 'explicit') : [];
      return outright.length > 0 ? [[kind, outright.map(hintOf)] as const] : [];
    }),
  );
}
