import type { Say } from '../../lib/i18n/translator.ts';
import type { CaseView } from '../../lib/messages/panel-state.ts';
import type { CaseStep } from '../../lib/model/kinds.ts';
import { nameOf } from '../shared/name-of.ts';

/** What the team calls a step of the process (R54). */
export const stepNameOf = (view: Pick<CaseView, 'stepNames'>, step: CaseStep, say: Say): string =>
  view.stepNames?.[step] ?? nameOf(say, 'step', step);
