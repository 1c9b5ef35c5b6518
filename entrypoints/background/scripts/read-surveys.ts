import { hasPoorScore } from '../../../lib/cases/parts/survey.ts';
import type { Surveyed } from '../../../lib/library/review/outcomes.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import { listCasesWith } from '../../../lib/store/cases-with.ts';
import type { Store } from '../../../lib/store/schema.ts';

/** What customers answered to the survey of a case, by the ticket's hash; the closed circle's cases count for nothing here. @throws ProblemError `store-*` */
export async function readSurveys(db: Store, policy: Pick<Policy, 'survey'>): Promise<Map<string, Surveyed>> {
  const surveys = new Map<string, Surveyed>();
  for (const it of await listCasesWith(db, 'case.survey-answered')) {
    const answer = it.parts.outcome?.surveyAnswer;
    if (!answer || it.ticket === null || it.space === 'closed') continue;
    const known = surveys.get(it.ticket);
    // Of two cases on one ticket, the later answer.
    if (known && Date.parse(known.at) > Date.parse(answer.at)) continue;
    surveys.set(it.ticket, { at: answer.at, isPoor: hasPoorScore(it, policy) });
  }
  return surveys;
}
