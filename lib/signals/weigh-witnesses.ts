import type { SignalKind } from '../model/kinds.ts';
import type { Hit } from './definition.ts';
import type { Bearing } from './hear-models.ts';
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
/**
 * From this on something is said outright, below it is a hint: the log-odds of the kind and of whoever wrote it being displeased at all, for a threat
 * out of the blue is a joke, a quote or good news. Threats stand sooner, and what is a fact
 * whatever the mood (who else is hit, and by when) stands by its own odds. Chosen so that one in 100 unseen messages that are calm comes to be at risk (docs/model-card.md).
 */
const OUTRIGHT = { threat: 4.8, other: 6, fact: 2 } as const;
/** No surer is anybody of a mood. */
const MOST_DISPLEASED = 8;
/** Danger and the law are believed sooner: what is missed there costs most. */
const isGrave = (kind: SignalKind) => kind === 'legal-threat' || kind === 'safety';
const GRAVE_LIFT = 0.5;

/** What is threatened or demanded is so in any words; how anything else is said, insults too, is tone, unless a phrase says it. */
const isThreat = (kind: SignalKind) => KINDS[kind].isThreat && kind !== 'abuse';

/** Who names their anger is angry, whatever else they write about. */
const isOutspoken = ({ kind, strength }: Hit) => strength === 'explicit' && (kind === 'anger' || kind === 'abuse');
const OUTSPOKEN_LIFT = 2;

const sum = (kind: SignalKind, odds: number, lift: number) => odds + lift + (isGrave(kind) ? GRAVE_LIFT : 0);
const liftOf = (hit: Hit) => LIFT[hit.strength] + (isOutspoken(hit) ? OUTSPOKEN_LIFT : 0);

const isFact = (kind: SignalKind) => kind === 'affects-others' || kind === 'urgency';

function isOutright(kind: SignalKind, odds: number, displeased: number): boolean {
  if (isFact(kind)) return odds >= OUTRIGHT.fact;
  const mood = Math.max(-MOST_DISPLEASED, Math.min(MOST_DISPLEASED, displeased));
  return odds >= LEAST && odds + mood >= (isThreat(kind) ? OUTRIGHT.threat : OUTRIGHT.other);
}

/** How plainly a kind is said where no phrase says it. Both in log-odds, by the message as a whole. */
export function strengthByModel(kind: SignalKind, odds: number, displeased: number): Hit['strength'] {
  return isThreat(kind) && isOutright(kind, sum(kind, odds, 0), displeased) ? 'explicit' : 'tone';
}

const hintOf = (hit: Hit): Hit => ({ ...hit, strength: 'tone' });

/** What a message as a whole says of one kind and of its mood, in log-odds. */
interface Witness {
  odds: number;
  displeased: number;
  /** Whether a threat stands beside it that is said outright: then a phrase needs no more than to be believed. */
  isBesideThreat?: boolean;
}

/** A phrase as far as the message bears it out: as it was, as a hint, or not at all. */
export function weighWitnesses(hit: Hit, { odds, displeased, isBesideThreat = false }: Witness): Hit | undefined {
  const both = sum(hit.kind, odds, liftOf(hit));
  const least = hit.strength === 'explicit' && isThreat(hit.kind) ? LEAST_THREAT : LEAST;
  if (both < least && !isOutspoken(hit)) return undefined;
  const stands = isBesideThreat ? both >= LEAST : isOutright(hit.kind, both, displeased);
  return stands ? hit : hintOf(hit);
}

/** So many kinds that a message bears out say that it is a message of many complaints: the model knows few of those, and doubts what stands among others. */
const MANY = 3;

/** Phrases of one message as far as it bears them out; who complains of many things at once is believed, and beside a threat that stands another needs no more. */
export function weighAll(
  heard: ReadonlyMap<SignalKind, readonly Hit[]>,
  { odds, displeased }: Bearing,
): Map<SignalKind, Hit[]> {
  const weigh = (isBesideThreat: boolean) =>
    [...heard].map(([kind, hits]) => {
      const own = odds.get(kind);
      if (own === undefined) return { kind, hits, left: [...hits] };
      const witness = { odds: own, displeased, isBesideThreat };
      return { kind, hits, left: hits.flatMap((hit) => weighWitnesses(hit, witness) ?? []) };
    });
  const first = weigh(false);
  const isThreatening = first.some(
    ({ kind, left }) => isThreat(kind) && left.some(({ strength }) => strength === 'explicit'),
  );
  const weighed = isThreatening ? weigh(true) : first;
  const areMany = weighed.filter(({ left }) => left.length > 0).length >= MANY;
  return new Map(
    weighed.flatMap(({ kind, hits, left }) => {
      if (left.length > 0) return [[kind, left] as const];
      const outright = areMany ? hits.filter(({ strength }) => strength === 'explicit') : [];
      return outright.length > 0 ? [[kind, outright.map(hintOf)] as const] : [];
    }),
  );
}
