/** English: reasons, impact, scores, reviews, risks. */
export const impact = {} as const;
