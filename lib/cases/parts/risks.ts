import type { Risks } from '../../model/parts/risks.ts';
import type { Part } from './define-part.ts';

/** Risks that somebody foresees (R99). What was said of one last stands; one that was dropped may be foreseen again. */
export const risks: Part<Risks> = {
  empty: [],
  changes: {
    'case.risk-foreseen': (state, { risk: id, known, what, mitigation }, { at, by }) => {
      const next = { id, known: known ?? null, what: what ?? null, mitigation: mitigation ?? null, at, by };
      return state.some((one) => one.id === id) ? state.map((one) => (one.id === id ? next : one)) : [...state, next];
    },
    'case.risk-dropped': (state, { risk }) => state.filter(({ id }) => id !== risk),
  },
};
