import { maskQuote } from '../../../lib/cases/mask.ts';
import type { Say } from '../../../lib/i18n/translator.ts';
import type { EscalationDraft } from '../../../lib/messages/panel-state.ts';
import type { Signal } from '../../../lib/model/assessment.ts';
import { overlapsAbuse } from '../../../lib/model/overlaps-abuse.ts';

/**
 * The draft with one neutral line where its summary quotes insults (U10). `folded` says what stands for what, so that whoever
 * escalates may put the words in; a draft that quotes none stays as it is.
 */
export function foldDraft(draft: EscalationDraft, signals: readonly Signal[], say: Say): EscalationDraft {
  const hurtful = signals.filter((signal) => overlapsAbuse(signal, signals));
  const lines = new Set(hurtful.map(({ quote }) => say('draft.words', { quote: maskQuote(quote ?? '') })));
  // A quote may have lines of its own.
  const quoted = [...lines].filter((line) => draft.summary.includes(line));
  const [first, ...others] = quoted;
  if (first === undefined) return draft;
  const line = say('shield.draft');
  const rest = others.reduce((text, other) => text.replace(`\n${other}`, () => ''), draft.summary);
  return { ...draft, summary: rest.replace(first, () => line), folded: { line, words: quoted.join('\n') } };
}
