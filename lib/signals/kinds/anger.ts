import type { Hit, SignalDefinition, View } from '../definition.ts';
import { findShouting } from '../reading/find-shouting.ts';
import type { Reading } from '../reading/read-messages.ts';

/** True where nothing the customer wrote, in two messages or more, has a small letter: a habit, no shouting. */
function typesInCapitals({ readings }: View): boolean {
  const theirs = readings.filter(({ speaker, sentences }) => speaker === 'customer' && sentences.length > 0);
  return theirs.length > 1 && !theirs.some(({ sentences }) => sentences.some(({ text }) => /\p{Ll}/u.test(text)));
}

/** Anger in words (R27) stands alone; shouting (R26, aspect `shouting`) and irony are tones. */
export const anger: SignalDefinition = {
  kind: 'anger',
  from: 'customer',
  points: { explicit: 30, tone: 15 },
  floor: 60,
  isThreat: false,
  hear: (reading: Reading, view: View): Hit[] =>
    findShouting(reading.sentences, typesInCapitals(view)).map((shout) => ({
      kind: 'anger',
      aspect: 'shouting',
      strength: 'tone',
      rule: `anger/${shout.how}`,
      start: shout.start,
      end: shout.end,
    })),
};
