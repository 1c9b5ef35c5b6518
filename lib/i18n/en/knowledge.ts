/** English: articles and what is alike. */
export const knowledge = {} as const;
