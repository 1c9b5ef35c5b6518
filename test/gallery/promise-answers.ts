import type { Language } from '../../lib/i18n/translator.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { promiseLines } from '../fixtures/promise-samples.ts';

/** Answers about promises to customers, from samples. */
export function promiseAnswers(language: Language) {
  return {
    'promises.list': ({ case: of }: { case?: string | null }) => ({
      promises: promiseLines(language).filter((one) => !of || one.case?.id === of),
    }),
    'promise.take-up': () => panelStates(language)['promise-open'],
    'promise.decline': () => panelStates(language).calm,
    'promise.not-yet': () => panelStates(language)['promise-open'],
    'promise.settle': () => ({}),
  };
}
