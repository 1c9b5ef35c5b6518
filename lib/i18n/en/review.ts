/** English: quarterly reviews. */
export const review = {} as const;
