import '../../../lib/i18n/all-catalogues.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { identifyLanguage } from '../../../lib/language/identify-language.ts';
import type { Ticket } from '../../../lib/model/ticket.ts';
import { policyInForce } from '../../../lib/policy/in-force.ts';
import { findSignals } from '../../../lib/signals/find-signals.ts';
import { hearsCalm } from '../../../lib/signals/hear-calm.ts';
import { lookAt } from '../../../lib/signals/look-at.ts';
import { findOwnWords } from '../../../lib/signals/own-words.ts';
import { foldText } from '../../../lib/signals/reading/fold-text.ts';
import { splitSentences } from '../../../lib/signals/reading/split-sentences.ts';

/** The engine as the worker has it, for measuring in one bundled file: the ear alone, without clocks and routes. */
const policy = policyInForce(null, { timeZone: 'UTC' });
const say = translator('en');

/** Everything that is heard in a ticket; the number keeps it from being left out. */
export function listen(ticket: Ticket): number {
  const view = lookAt(ticket, policy, null);
  const found = findSignals(view, say).length;
  return found + view.readings.filter((reading) => hearsCalm(reading)).length;
}

export const stages: Readonly<Record<string, (text: string) => unknown>> = {
  'own words': findOwnWords,
  folding: foldText,
  sentences: splitSentences,
  language: identifyLanguage,
};
