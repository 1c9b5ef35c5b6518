import type { Hit, SignalDefinition, View } from '../definition.ts';
import { hearTone } from '../hear-models.ts';
import { findShouting } from '../reading/find-shouting.ts';
import type { Reading } from '../reading/read-messages.ts';

/** Anger in words (R27) stands alone; shouting (R26, aspect `shouting`), irony and what the tone model hears are tones. */
export const anger: SignalDefinition = {
  kind: 'anger',
  from: 'customer',
  points: { explicit: 30, tone: 15 },
  floor: 60,
  isThreat: false,
  hear: (reading: Reading, view: View): Hit[] => [
    ...findShouting(reading.sentences, view.habits.get(reading.message.id)).map(
      (shout): Hit => ({
        kind: 'anger',
        aspect: 'shouting',
        strength: 'tone',
        rule: `anger/${shout.how}`,
        start: shout.start,
        end: shout.end,
      }),
    ),
    ...hearTone(reading, 'anger'),
  ],
};
