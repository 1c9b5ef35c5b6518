import type { Case } from '../../model/case.ts';
import type { Policy } from '../../model/policy.ts';

type Surveyed = Pick<Case, 'parts' | 'closedAt'>;

/** When escalation manager and fix owner had both said that they are comfortable (R74); null while one has not. */
export function signedOffAt(it: Pick<Case, 'parts'>): string | null {
  const { 'escalation-manager': manager, 'fix-owner': fixer } = it.parts.outcome?.signed ?? {};
  if (!manager?.comfortable || !fixer?.comfortable) return null;
  return manager.at > fixer.at ? manager.at : fixer.at;
}

/**
 * When the customer is to be asked how it went: so many calendar days after the resolution was signed off, whatever the
 * post-mortem takes; after the end where nobody signed (R105). Days are those of the team's first calendar.
 * @returns an instant; null while nothing is over
 */
export function surveyDueAt(it: Surveyed, policy: Pick<Policy, 'survey' | 'calendars'>): string | null {
  const over = signedOffAt(it) ?? it.closedAt;
  if (over === null) return null;
  const zone = policy.calendars[0]?.timeZone ?? 'UTC';
  const due = Temporal.Instant.from(over).toZonedDateTimeISO(zone).add({ days: policy.survey.afterDays });
  return new Date(due.epochMilliseconds).toISOString();
}

/** True where somebody asked how it went, was told without asking, or said why nobody asks (R106). */
export function wasSurveyTried(it: Pick<Case, 'parts'>): boolean {
  const { surveySent, surveyAnswer, surveySkipped } = it.parts.outcome ?? {};
  return Boolean(surveySent || surveyAnswer || surveySkipped);
}

/** True where the last score is one that the team acts on (R105). A scale other than the team's own of today is measured by its share. */
export function hasPoorScore(it: Pick<Case, 'parts'>, policy: Pick<Policy, 'survey'>): boolean {
  const answer = it.parts.outcome?.surveyAnswer;
  if (!answer) return false;
  const { of, poorAtMost } = policy.survey;
  return answer.score * of <= poorAtMost * answer.of;
}

/** Closed cases whose customers nobody asked how it went, the longest due first (R106). */
export function listUnasked<C extends Surveyed>(
  cases: readonly C[],
  policy: Pick<Policy, 'survey' | 'calendars'>,
): { it: C; dueAt: string }[] {
  return cases
    .flatMap((it) => {
      const dueAt = it.closedAt !== null && !wasSurveyTried(it) ? surveyDueAt(it, policy) : null;
      return dueAt === null ? [] : [{ it, dueAt }];
    })
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}
