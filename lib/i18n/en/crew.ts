/** English: people of a case, on both sides. */
export const crew = {} as const;
