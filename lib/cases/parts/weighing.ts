import type { Weighing } from '../../model/parts/weighing.ts';
import type { Part } from './define-part.ts';

/** Priority, urgency and SLA as confirmed; what was said last stands (R56–R58). */
export const weighing: Part<Weighing> = {
  empty: {},
  changes: {
    'case.weighed': (state, { field, level, metric, dueAt }, { at, by }) => {
      if (field === 'sla') return { ...state, sla: { metric: metric ?? null, dueAt: dueAt ?? null, at, by } };
      return level ? { ...state, [field]: { level, at, by } } : state;
    },
  },
};
