import { bearingOf } from '../signals/hear-models.ts';
import type { Reading } from '../signals/reading/read-messages.ts';
import type { Weighed } from './weigh-signals.ts';

/** How many turns apart two messages still speak of one mood. */
const ONE_MOOD = 1;
/** Log-odds of being displeased by a message as a whole, from which a second message bears out the words of the first, and the message itself a second sign in it. */
const BORNE_OUT = { again: 1, atOnce: 5 } as const;

/** How displeased the customer's latest two messages are, the last one first. */
function latestMoods(readings: readonly Reading[]): number[] {
  return readings
    .filter(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0)
    .slice(-2)
    .map((reading) => bearingOf(reading).displeased)
    .toReversed();
}

/**
 * True where the customer is displeased, by no more than tone, but by no slip of the tongue either: in words of two messages on end, the last one
 * among them; in words of one that both messages bear out as a whole; or in two ways in the last one, which bears them out.
 *
 * @param hot signals that count
 * @param ages turns since each message
 */
export function isMood(
  hot: readonly Weighed[],
  ages: ReadonlyMap<string, number>,
  readings: readonly Reading[],
): boolean {
  const ageOf = ({ signal }: Weighed) => ages.get(signal.message ?? '') ?? Number.POSITIVE_INFINITY;
  const recent = hot.filter((one) => !one.settled && ageOf(one) <= ONE_MOOD);
  const tones = recent.filter(({ signal }) => signal.strength === 'tone');
  if (tones.some((one) => ageOf(one) === 0) && new Set(tones.map(({ signal }) => signal.message)).size > 1) return true;
  const [last = 0, before = 0] = latestMoods(readings);
  if (recent.length > 0 && Math.min(last, before) >= BORNE_OUT.again) return true;
  const ways = new Set(recent.filter((one) => ageOf(one) === 0).map(({ signal }) => signal.kind));
  return ways.size > 1 && last >= BORNE_OUT.atOnce;
}
