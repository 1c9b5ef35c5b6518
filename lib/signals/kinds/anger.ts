import type { Hit, SignalDefinition, View } from '../definition.ts';
import { hearTone, soundsGlad } from '../hear-models.ts';
import { findShouting } from '../reading/find-shouting.ts';
import type { Reading } from '../reading/read-messages.ts';

function hearShouting(reading: Reading, view: View): Hit[] {
  return findShouting(reading.sentences, view.habits.get(reading.message.id))
    .filter(({ how }) => how === 'emoji' || !soundsGlad(reading))
    .map(({ how, start, end }) => {
      return { kind: 'anger', aspect: 'shouting', strength: 'tone', rule: `anger/${how}`, start, end };
    });
}

/** Anger in words (R27) stands alone; shouting (R26, aspect `shouting`), irony and what the tone model hears are tones. */
export const anger: SignalDefinition = {
  kind: 'anger',
  from: 'customer',
  points: { explicit: 30, tone: 15 },
  floor: 60,
  isThreat: false,
  hear: (reading: Reading, view: View): Hit[] => [...hearShouting(reading, view), ...hearTone(reading, 'anger')],
};
