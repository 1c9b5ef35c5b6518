import type { Impact } from '../../model/parts/impact.ts';
import type { Part } from './define-part.ts';

/** Reasons, impact, scores and reviews (R8, R16–R23, R82–R84). What was said last stands, field by field of the scores. */
export const impact: Part<Impact> = {
  empty: { reviews: [] },
  changes: {
    'case.reasons-set': (state, { reasons }, { at, by }) => ({
      ...state,
      reasons: { codes: [...new Set(reasons)], at, by },
    }),
    'case.impact-set': (state, { classes, money, note }, { at, by }) => ({
      ...state,
      impact: { classes: [...new Set(classes)], money: money ?? null, note: note ?? null, at, by },
    }),
    'case.scores-set': (state, { satisfactionBefore, satisfactionAfter, loyaltyBefore, loyaltyAfter }) => ({
      ...state,
      // A score that is left out stays as it was; null takes it back.
      scores: {
        satisfactionBefore: keep(satisfactionBefore, state.scores?.satisfactionBefore),
        satisfactionAfter: keep(satisfactionAfter, state.scores?.satisfactionAfter),
        loyaltyBefore: keep(loyaltyBefore, state.scores?.loyaltyBefore),
        loyaltyAfter: keep(loyaltyAfter, state.scores?.loyaltyAfter),
      },
    }),
    'case.review-linked': (state, { review: id, site, url, state: now }, { at, by }) => {
      const before = state.reviews.find((one) => one.id === id);
      const next = { id, site, url: url ?? before?.url ?? null, state: now, at, by };
      const others = state.reviews.map((one) => (one.id === id ? next : one));
      return { ...state, reviews: before ? others : [...others, next] };
    },
  },
};

const keep = (next: number | null | undefined, before: number | null | undefined) =>
  next === undefined ? (before ?? null) : next;
