import type { Others } from '../../model/parts/others.ts';
import type { Part } from './define-part.ts';

/** Whether other customers are affected; what was said last stands (R67). */
export const others: Part<Others> = {
  empty: {},
  changes: {
    'case.others-answered': (state, { answer, note }, { at, by }) => ({
      ...state,
      answer: { answer, note: note ?? null, at, by },
    }),
  },
};
