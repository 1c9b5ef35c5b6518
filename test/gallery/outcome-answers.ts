import { type Language, translator } from '../../lib/i18n/translator.ts';
import { DEFAULT_SURVEY } from '../../lib/policy/default-process.ts';
import { MOOD_QUESTION } from '../../lib/scripts/customer/mood-question.ts';
import { caseClosed, caseInvestigation } from '../fixtures/case-views.ts';
import { PANEL_WORDS } from '../fixtures/panel-words.ts';

/** Answers about the fix, the outcome and what outlives a case, from samples. */
export function outcomeAnswers(language: Language) {
  const say = translator(language);
  const { subject, requester } = PANEL_WORDS[language];
  const listed = { subject, requester, isClosed: true };
  const time = say('clock.hours', { hours: 4 });
  return {
    'severity.effects': () => ({
      severities: [
        { id: 'S1', effect: say('severity.effect.always', { time: say('clock.hours', { hours: 1 }) }) },
        { id: 'S2', effect: say('severity.effect', { time }) },
        { id: 'S3', effect: say('severity.effect', { time: say('clock.hours', { hours: 16 }) }) },
      ],
    }),
    'fix.request': () => ({
      text: `${say('fix.request.first', { ref: '7F3A2C', subject })}\n\n${say('fix.request.ask')}`,
    }),
    'fix.ask': () => ({ result: { outcome: 'inserted', audience: 'internal' }, view: caseInvestigation(language) }),
    'outcome.questions': () => ({
      language: 'en',
      channel: 'email',
      mood: MOOD_QUESTION,
      survey: DEFAULT_SURVEY.question,
      link: 'https://survey.example/x',
    }),
    'outcome.ask': () => caseClosed(language),
    'outcome.lists': () => ({
      pending: [
        { ...listed, id: 'case-3', ref: 'A0C411', reviewOn: '2026-11-13', isOverdue: true },
        { ...listed, id: 'case-5', ref: 'B11D20', isClosed: false, reviewOn: '2026-12-01', isOverdue: false },
        { ...listed, id: 'case-6', ref: 'C40E77', reviewOn: null, isOverdue: false },
      ],
      unasked: [
        { ...listed, id: 'case-3', ref: 'A0C411', dueAt: '2026-11-14T09:00:00Z' },
        { ...listed, id: 'case-5', ref: 'B11D20', dueAt: '2026-11-18T09:00:00Z' },
      ],
    }),
  };
}
