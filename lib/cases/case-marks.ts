import type { Case, CaseMark } from '../model/case.ts';
import { isFixPending } from './parts/pending-fix.ts';
import { wasSurveyTried } from './parts/survey.ts';

/**
 * What is left to do for a case beyond its steps, so that those that want something are found among thousands that do not: a
 * workaround without its fix (R72), an action that is not done (R79), a customer whom nobody asked how it went (R106). One that is
 * open and affects others is looked for with every ticket that is opened (R69).
 */
export function caseMarks(it: Pick<Case, 'parts' | 'closedAt'>): CaseMark[] {
  return [
    ...(isFixPending(it) ? ['fix' as const] : []),
    ...(it.parts.mortem?.actions.some(({ done }) => done === null) ? ['actions' as const] : []),
    ...(it.closedAt === null && isAboutOthers(it) ? ['others' as const] : []),
    ...(it.closedAt !== null && !wasSurveyTried(it) ? ['survey' as const] : []),
  ];
}

const isAboutOthers = ({ parts }: Pick<Case, 'parts'>): boolean =>
  parts.others?.answer?.answer === 'yes' || Boolean(parts.spread?.scope);
