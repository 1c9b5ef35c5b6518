import { CASE_STEPS, type CaseStep } from '../../model/kinds.ts';
import type { Outcome } from '../../model/parts/outcome.ts';
import type { Part } from './define-part.ts';

const order = (step: CaseStep) => CASE_STEPS.indexOf(step);

/** What was confirmed and signed was about a solution that is not the one in force any more (R74). */
function unsigned({ customer: _, ...state }: Outcome, about: string): Outcome {
  return { ...state, signed: {}, about };
}

/** True where something was said of what is in force now: whoever had not heard of another solution said it of theirs. */
const isOfThis = ({ about }: Outcome, of: string | null | undefined) => of === undefined || of === (about ?? null);

/** True while a solution was given and nothing took its force since (R71): the case did not go back, and was not opened again. */
export const hasResolution = (outcome: Outcome | undefined): boolean =>
  outcome?.resolution !== undefined && outcome.resolution.event === outcome.about;

/**
 * How a case ended; what was said last stands (R71–R74, R92, R93, R105, R106). Another resolution, going back to look into it
 * again, and opening the case again void what was signed before, and ask for the solution anew.
 */
export const outcome: Part<Outcome> = {
  empty: { signed: {}, surveyActions: [] },
  changes: {
    'case.resolution-set': (state, { kind, summary, reviewOn, fixLink }, { at, by, event }) => {
      const known = hasResolution(state) ? state.resolution : undefined;
      const text = summary ?? null;
      const details = { reviewOn: reviewOn ?? null, fixLink: fixLink ?? null };
      // The same solution, its review or its link put right: nothing that was signed is about something else now.
      if (known?.kind === kind && known.summary === text) return { ...state, resolution: { ...known, ...details } };
      const { fixAnswer: _, ...rest } = unsigned(state, event);
      return { ...rest, resolution: { event, kind, summary: text, ...details, at, by } };
    },
    'case.fix-answered': (state, { answer, note, reviewOn }, { at, by }) => {
      if (!state.resolution) return state;
      const resolution = reviewOn ? { ...state.resolution, reviewOn } : state.resolution;
      return { ...state, resolution, fixAnswer: { answer, note: note ?? null, at, by } };
    },
    'case.customer-confirmed': (state, { answer, reason, of }, { at, by }) =>
      isOfThis(state, of) ? { ...state, customer: { answer, reason: reason ?? null, at, by } } : state,
    'case.signed-off': (state, { as, who, comfortable, note, of }, { at, by }) =>
      isOfThis(state, of)
        ? { ...state, signed: { ...state.signed, [as]: { who: who ?? null, comfortable, note: note ?? null, at, by } } }
        : state,
    'case.reopened': (state, _, { event }, it) => (it.closedAt === null ? state : unsigned(state, event)),
    'case.step-entered': (state, { step, from }, { event }, it) => {
      const left = from ?? it.step;
      const isBack = order(step) < order(left) && order(step) < order('resolution');
      return it.closedAt === null && isBack ? unsigned(state, event) : state;
    },
    'case.mood-asked': (state, { channel }, { at, by }) => ({ ...state, moodAsked: { channel, at, by } }),
    'case.mood-answered': (state, { answer, solution, updates }, { at, by }) => ({
      ...state,
      mood: { answer, solution: solution ?? null, updates: updates ?? null, at, by },
    }),
    'case.survey-sent': (state, { how, channel, at: when }, { at, by }) => ({
      ...state,
      surveySent: { how, channel, at: when ?? at, by },
    }),
    'case.survey-answered': (state, { score, of, comment }, { at, by }) => ({
      ...state,
      surveyAnswer: { score, of, comment: comment ?? null, at, by },
    }),
    'case.survey-skipped': (state, { reason }, { at, by }) => ({ ...state, surveySkipped: { reason, at, by } }),
    'case.action-added': (state, { action, from }) =>
      from === 'survey' && !state.surveyActions.includes(action)
        ? { ...state, surveyActions: [...state.surveyActions, action] }
        : state,
  },
};
