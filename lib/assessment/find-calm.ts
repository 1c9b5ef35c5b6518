import type { Signal } from '../model/assessment.ts';
import { hearsCalm } from '../signals/hear-calm.ts';
import { KINDS } from '../signals/kinds/index.ts';
import type { Reading } from '../signals/reading/read-messages.ts';

/** A tone beside thanks means that it is not over; so does anything explicit that is hot by itself. */
function keepsHot({ kind, aspect, strength }: Signal): boolean {
  const { from, floor, isThreat, aspects } = KINDS[kind];
  if (from !== 'customer') return false;
  if (strength === 'tone') return kind !== 'urgency' && kind !== 'misunderstanding';
  return isThreat || floor > 0 || (aspects?.[aspect ?? '']?.floor ?? 0) > 0 || kind === 'dispute';
}

export interface Calm {
  /** Messages up to the customer's last calm one: what was heard there is settled. */
  settled: ReadonlySet<string>;
  /** The customer's latest words are calm. */
  now: boolean;
}

/**
 * Where the customer calmed down: thanks, solved or an apology, with no threat, anger or complaint in the same message. An
 * unanswered threat in the same message means that they did not.
 */
export function findCalm(readings: readonly Reading[], signals: readonly Signal[]): Calm {
  const hot = new Set(signals.filter(keepsHot).map(({ message }) => message));
  const theirs = readings.filter(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0);
  const last = theirs.findLast((reading) => !hot.has(reading.message.id) && hearsCalm(reading));
  return {
    // What the team said before, too: a gap of knowledge or authority has closed by then.
    settled: new Set(last ? readings.slice(0, readings.indexOf(last) + 1).map(({ message }) => message.id) : []),
    now: last !== undefined && last === theirs.at(-1),
  };
}
