import { hasPoorScore, signedOffAt, surveyDueAt } from '../../../lib/cases/parts/survey.ts';
import type { OutcomeView } from '../../../lib/messages/case-parts/outcome-view.ts';
import type { Case } from '../../../lib/model/case.ts';
import type { Moment } from '../context.ts';
import { personName, type Words } from '../names.ts';

/** Asking the customer how it went (R105, R106); null while nothing is over and nobody has asked. */
export function viewSurvey(it: Case, words: Words, moment: Moment): OutcomeView['survey'] {
  const { surveySent: sent, surveyAnswer: answer, surveySkipped: skipped, surveyActions } = it.parts.outcome ?? {};
  if (!sent && !answer && !skipped && signedOffAt(it) === null && it.closedAt === null) return null;
  const once = ({ by, at }: { by: string; at: string }) => ({ by: personName(by, moment), at });
  return {
    dueAt: surveyDueAt(it, moment.policy),
    of: moment.policy.survey.of,
    sent: sent ? { ...once(sent), how: sent.how } : null,
    answer: answer ? { ...once(answer), score: answer.score, of: answer.of, comment: words(answer.comment) } : null,
    skipped: skipped ? { ...once(skipped), reason: words(skipped.reason) ?? '' } : null,
    needsAction: hasPoorScore(it, moment.policy) && !surveyActions?.length,
  };
}
