import type { Crew } from '../../model/parts/crew.ts';
import type { Part } from './define-part.ts';

/** Who is in on a case: contacts on both sides (R42), stakeholders that were told (R59), departments that were asked in (R90). */
export const crew: Part<Crew> = {
  empty: { contacts: [], removed: [], told: [], departments: [], answers: {} },
  changes: {
    'case.contact-added': (state, { contact, side, who, position, reach }) => {
      if (state.removed.includes(contact)) return state;
      const added = { contact, side, who, position: position ?? null, reach: reach ?? null };
      const others = state.contacts.filter((one) => one.contact !== contact);
      return { ...state, contacts: [...others, added] };
    },
    'case.contact-removed': (state, { contact }) => ({
      ...state,
      contacts: state.contacts.filter((one) => one.contact !== contact),
      removed: [...new Set([...state.removed, contact])],
    }),
    'case.stakeholder-told': (state, { who, channel, at, note }, said) => {
      const told = { event: said.event, who, channel, at: at ?? said.at, by: said.by, note: note ?? null };
      return { ...state, told: [...state.told, told] };
    },
    'case.department-asked': (state, { ask, who, note }, { at, by }) =>
      state.departments.some((one) => one.ask === ask)
        ? state
        : { ...state, departments: [...state.departments, { ask, who, at, by, note: note ?? null }] },
    // The first word stands: from it on they knew.
    'case.department-answered': (state, { ask, note }, { at, by }) =>
      state.answers[ask] ? state : { ...state, answers: { ...state.answers, [ask]: { at, by, note: note ?? null } } },
  },
};
