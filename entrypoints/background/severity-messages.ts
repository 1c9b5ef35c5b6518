import { durationSeconds } from '../../lib/clocks/duration-seconds.ts';
import { spellDuration } from '../../lib/clocks/spell-duration.ts';
import type { Handlers } from '../../lib/messages/receive.ts';
import { SEVERITIES } from '../../lib/model/kinds.ts';
import { type Background, readMoment } from './context.ts';

/** What each severity means: how often the customer hears from us, and in which hours that counts (R62). */
export function severityMessages(bg: Background): Handlers {
  return {
    'severity.effects': async () => {
      const { policy, say } = await readMoment(bg);
      const severities = SEVERITIES.flatMap((id) => {
        const line = policy.cadence.find(({ severity }) => severity === id);
        if (!line) return [];
        const time = spellDuration(durationSeconds(line.update) * 1000, say);
        return [{ id, effect: say(line.aroundTheClock ? 'severity.effect.always' : 'severity.effect', { time }) }];
      });
      return { severities };
    },
  };
}
