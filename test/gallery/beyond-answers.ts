import { type Language, translator } from '../../lib/i18n/translator.ts';
import { CASE_REASONS } from '../../lib/model/kinds.ts';
import { SPONSORSHIP_SUGGESTIONS } from '../../lib/policy/sponsorship-suggestions.ts';
import { programmeView } from '../fixtures/programme-views.ts';
import { reviewList, reviewView } from '../fixtures/review-views.ts';

/** What the pages of the sponsorship programme and of quarterly reviews ask, and the form of a case by hand. */
export function beyondAnswers(language: Language) {
  const say = translator(language);
  return {
    'programme.get': () => programmeView(language),
    'programme.suggestions': () => SPONSORSHIP_SUGGESTIONS,
    'programme.check': () => ({
      missing: [
        say('programme.missing.unjudged', { criterion: SPONSORSHIP_SUGGESTIONS.entry[2]?.name[language] ?? '' }),
        say('programme.missing.sponsor'),
        say('programme.missing.full', { capacity: 2 }),
      ],
      startOn: '2026-11-16',
      reviewOn: '2027-05-16',
      endOn: '2027-11-16',
    }),
    'intake.choices': () => ({
      roles: (['escalation-manager', 'technical-manager', 'executive'] as const).map((id) => ({
        id,
        name: say(`role.${id}`),
      })),
      reasons: CASE_REASONS.map((id) => ({
        id,
        name: say(`intake.reasons.${id}`),
        internal: id.startsWith('internal-'),
      })),
      proposed: {},
    }),
    'review.list': () => ({ quarters: reviewList(language) }),
    'review.overdue': () => ({ quarters: reviewList(language).filter(({ state }) => state === 'overdue') }),
    'review.get': ({ id }: { id: string }) => reviewView(language, id),
  };
}
