import type { Concession, Concessions } from '../../model/parts/concessions.ts';
import type { Part } from './define-part.ts';

const change = (state: Concessions, id: string, next: (one: Concession) => Concession): Concessions =>
  state.map((one) => (one.id === id ? next(one) : one));

type Money = Concession['money'];
const isSameMoney = (a: Money, b: Money) => a?.amount === b?.amount && a?.currency === b?.currency;

/** What the customer may be given (R80). The latest decision stands; only what was approved can have been told. */
export const concessions: Part<Concessions> = {
  empty: [],
  changes: {
    'case.concession-asked': (state, { concession: id, kind, money, what, approver }, { at, by }) =>
      state.some((one) => one.id === id)
        ? state
        : [
            ...state,
            { id, kind, money: money ?? null, what: what ?? null, approver, at, by, decided: null, told: null },
          ],
    'case.concession-decided': (state, { concession, decision, money, note, who }, { at, by }) =>
      change(state, concession, (one) => {
        const decided = { decision, money: money ?? null, note: note ?? null, who: who ?? null, at, by };
        // The customer was told of something else than what is approved now.
        const isSame = one.decided?.decision === decision && isSameMoney(one.decided.money, decided.money);
        return { ...one, decided, told: isSame ? one.told : null };
      }),
    'case.concession-told': (state, { concession }, { at, by }) =>
      change(state, concession, (one) =>
        one.decided?.decision === 'approved' ? { ...one, told: one.told ?? { at, by } } : one,
      ),
  },
};
