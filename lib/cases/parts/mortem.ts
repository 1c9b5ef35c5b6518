import type { Action, Involved, Involvement, Mortem } from '../../model/parts/mortem.ts';
import type { Part } from './define-part.ts';

/** The actions with one of them changed; one that is not known changes nothing. */
const change = (state: Mortem, id: string, next: (action: Action) => Action): Mortem => ({
  ...state,
  actions: state.actions.map((action) => (action.id === id ? next(action) : action)),
});

/** Somebody more who had a part in it; whoever is known already, by list or by role, stays as they are. */
function involve(state: Mortem, who: Involved['who'], why: Involvement): Mortem {
  const same = (one: Involved) =>
    one.who.name || who.name
      ? one.who.name === who.name
      : one.who.person || who.person
        ? one.who.person === who.person
        : one.who.role === who.role;
  if ((!who.person && !who.role && !who.name) || state.involved.some(same)) return state;
  return { ...state, involved: [...state.involved, { who, why }] };
}

/** Answers that were given before the case was opened again. */
function earlier(answers: Mortem['answers']): Mortem['answers'] {
  return Object.fromEntries(Object.entries(answers).map(([question, one]) => [question, { ...one, isEarlier: true }]));
}

/**
 * The post-mortem (R76–R81). The latest plan, attendance and answer stand. A waiver and "no action needed" hold for the end
 * they were said of: a case that is reopened is asked again. Answers of before stay, and are to be confirmed or put right.
 */
export const mortem: Part<Mortem> = {
  empty: { involved: [], answers: {}, actions: [] },
  changes: {
    'case.accepted': (state, { person, name }, { by }) =>
      involve(state, name && !person ? { name } : { person: person ?? by }, 'taker'),
    'case.fix-owner-set': (state, { who }) => involve(state, who, 'fix-owner'),
    'case.stakeholder-told': (state, { who }) => involve(state, who, 'stakeholder'),
    'case.department-asked': (state, { who }) => involve(state, who, 'department'),
    'case.contact-added': (state, { side, who }) => (side === 'ours' ? involve(state, who, 'contact') : state),
    'case.signed-off': (state, { as, who }, { by }) =>
      as === 'customer' ? state : involve(state, who ?? { person: by }, 'signer'),
    'case.meeting-planned': (state, data) => ({
      ...state,
      meeting: { ...data, plans: (state.meeting?.plans ?? 0) + 1 },
    }),
    'case.meeting-held': (state, data, { by }) => ({ ...state, held: { ...data, by } }),
    'case.answered': (state, { question, answer, reopened }, { at, by }) => {
      // Whoever had not heard that the case was opened again answered for the end before that.
      const isEarlier = (reopened ?? state.reopened ?? 0) < (state.reopened ?? 0);
      const known = state.answers[question];
      if (isEarlier && known && !known.isEarlier) return state;
      const given = { answer, at, by, ...(isEarlier && { isEarlier }) };
      return { ...state, answers: { ...state.answers, [question]: given } };
    },
    'case.action-added': (state, data, { at, by }) => {
      const { action: id, kind, what, owner, dueOn } = data;
      if (state.actions.some((one) => one.id === id)) return state;
      const from = data.from ?? 'post-mortem';
      return { ...state, actions: [...state.actions, { id, kind, what, owner, dueOn, from, at, by, done: null }] };
    },
    'case.action-changed': (state, { action, what, owner, dueOn }) =>
      change(state, action, (one) => ({
        ...one,
        what: what ?? one.what,
        owner: owner ?? one.owner,
        dueOn: dueOn ?? one.dueOn,
      })),
    'case.action-done': (state, { action, done, note }, { at, by }) =>
      change(state, action, (one) => ({ ...one, done: done ? { at, by, note: note ?? null } : null })),
    'case.actions-ruled-out': (state, { reason }, { at, by }) => ({ ...state, ruledOut: { reason, at, by } }),
    'case.post-mortem-waived': (state, { reason, name }, { at, by }) => ({
      ...state,
      waived: { reason, name: name ?? null, at, by },
    }),
    'case.reopened': (state, _data, _said, it) => {
      if (it.closedAt === null) return state;
      const { waived: _, ruledOut: __, ...rest } = state;
      return { ...rest, reopened: (state.reopened ?? 0) + 1, answers: earlier(state.answers) };
    },
  },
};
