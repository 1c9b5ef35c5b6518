import { silentTones } from '../../../lib/alerts/silent-tones.ts';
import { countShown } from '../../../lib/coaching/count-shown.ts';
import { summariseSignals } from '../../../lib/coaching/summarise-signals.ts';
import type { Answer } from '../../../lib/messages/messages.ts';
import type { Handlers } from '../../../lib/messages/receive.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { listSeen } from '../../../lib/store/sightings.ts';
import type { Background } from '../context.ts';
import { missedForm, noteMissed } from './note-missed.ts';
import { previewSignals } from './preview-signals.ts';
import { readTaught } from './read-taught.ts';

/** What the team teaches about signals: marked in the panel, looked at and acted on in the dashboard. */
export function learningMessages(bg: Background): Handlers {
  return {
    'panel.missed-form': ({ tabId }) => missedForm(tabId),
    'panel.missed': async (data) => {
      await noteMissed(bg, data);
      return {};
    },
    'signals.learned': () => bg.store(readLearned),
    'signals.preview': ({ rules }) => previewSignals(bg, rules),
  };
}

async function readLearned(db: Store): Promise<Answer<'signals.learned'>> {
  const { events, wordsOf } = await readTaught(db);
  const shown = countShown(await listSeen(db), events);
  return { kinds: summariseSignals(events, wordsOf, silentTones(events), shown) };
}
