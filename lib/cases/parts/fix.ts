import type { Fix } from '../../model/parts/fix.ts';
import type { Part } from './define-part.ts';

type Owner = Fix['owner'];

/** True where both are the same person of the team's list, the same name, or the same role with nobody named. */
function isSame(a: Owner, b: NonNullable<Owner>): boolean {
  const id = (who: Owner) => who?.person ?? who?.name ?? `role ${who?.role}`;
  return a !== undefined && id(a) === id(b);
}

/** The fix: its owner, the last status, quiet time, what was understood and found. What was said last stands (R46, R64–R66, R88). */
export const fix: Part<Fix> = {
  empty: {},
  changes: {
    'case.fix-owner-set': (state, { who }, { at, by }) => {
      const owner = { ...who, at, by };
      if (isSame(state.owner, owner)) return { ...state, owner };
      // Whoever takes over was not asked yet, and asked for no quiet.
      const { asked: _, quiet: __, ...rest } = state;
      return { ...rest, owner };
    },
    'case.status-asked': (state, _, { at, by }) => ({ ...state, asked: { at, by } }),
    'case.status-given': (state, data, { at, by }, { steps }) => ({
      ...state,
      ...(state.asked && { asked: { ...state.asked, answered: true } }),
      status: {
        text: data.status,
        at: data.at ?? at,
        recorded: at,
        steps: steps.length,
        by,
        expectedAt: data.expectedAt ?? null,
      },
    }),
    'case.quiet-set': (state, { until }, { at, by }) => ({ ...state, quiet: { until, at, by } }),
    'case.findings-set': (state, { understanding, findings }, { at, by }) => ({
      ...state,
      ...(understanding && { understanding: { text: understanding, at, by } }),
      ...(findings && { findings: { text: findings, at, by } }),
    }),
  },
};
